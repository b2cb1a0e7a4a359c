// Page of the record: changes.
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function changesPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'changes', title: context.words.common.pages.changes, sections: [] });
}
