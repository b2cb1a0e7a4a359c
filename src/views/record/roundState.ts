// Where a round stands at the as-of date: how many units are in each state, and how far away the deadline is.
import { daysBetween } from '#kernel/plainDate';
import type { ReportState, Round } from '#model/round';
import { formatDate } from '#words/period';
import type { Sentence } from '../description.ts';
import { compose } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';

export function countIn(round: Round, ...states: readonly ReportState[]): number {
  return round.progress.filter(({ state }) => states.includes(state)).length;
}

export function roundState(context: ViewContext, round: Round): 'open' | 'overdue' | 'closed' {
  if (round.closed) return 'closed';
  return round.definition.deadline < context.assessment.asOf ? 'overdue' : 'open';
}

/** "The deadline is 31 January 2026, 5 days after 26 January 2026." */
export function deadlineClause(context: ViewContext, round: Round): Sentence {
  const { words, language, assessment } = context;
  const { deadline } = round.definition;
  const left = daysBetween(assessment.asOf, deadline);
  const days = Math.abs(left);
  const parts = {
    deadline: formatDate(deadline, language),
    asOf: formatDate(assessment.asOf, language),
    days: String(days),
  };
  if (round.closed) return compose(words.rounds.closedOn, parts);
  if (left === 0) return compose(words.rounds.lastDay, parts);
  return compose(left > 0 ? words.rounds.daysLeft(days) : words.rounds.daysOver(days), parts);
}
