// Page of the record: import.
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function importPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'import', title: context.words.common.pages.import, sections: [] });
}
