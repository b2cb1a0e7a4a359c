// Page of the record: draft.
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function draftPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'draft', title: context.words.common.pages.draft, sections: [] });
}
