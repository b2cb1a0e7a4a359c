// Page of the record: entry.
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function entryPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'entry', title: context.words.common.pages.entry, sections: [] });
}
