// Page of the record: data.
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function dataPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'data', title: context.words.common.pages.data, sections: [] });
}
