// Pages of the record: collection rounds, one round.
import { notFound, type Failure } from '#kernel/failure';
import type { PageView } from '../description.ts';
import { pageFrame } from '../pageFrame.ts';
import type { ViewContext } from '../viewContext.ts';

export function roundsPage(context: ViewContext): PageView {
  return pageFrame(context, { page: 'rounds', title: context.words.common.pages.rounds, sections: [] });
}

export function roundPage(_context: ViewContext, id: string): PageView | Failure {
  return notFound('round', id);
}
