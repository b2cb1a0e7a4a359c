// Page of the record: reconciliation table of a round.
import { notFound, type Failure } from '#kernel/failure';
import type { PageView } from '../description.ts';
import type { ViewContext } from '../viewContext.ts';

export function reconciliationPage(_context: ViewContext, id: string): PageView | Failure {
  return notFound('round', id);
}
