// The verdict on a set of targets in two sentences, every number a link to the list behind it.
import type { CannotJudgeReason, Status, Verdict } from '#model/verdict';
import { formatDate } from '#words/period';
import { reasonWord } from '#words/status';
import type { Sentence, TextPiece } from './description.ts';
import { compose, joinWith, linkTo, piece } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

type Query = Readonly<Record<string, string>>;

const counted = (verdicts: readonly Verdict[], ...statuses: readonly Status[]): number =>
  verdicts.filter((verdict) => statuses.includes(verdict.status)).length;

const linkedCount = (count: number, query: Query): TextPiece =>
  piece(String(count), linkTo('targets', undefined, query));

/** "47 no data, 9 change of scope": reasons by frequency, ties in the order in which they first occur. */
function reasonsOf(context: ViewContext, verdicts: readonly Verdict[], query: Query): Sentence {
  const counts = new Map<CannotJudgeReason, number>();
  for (const { reason } of verdicts) if (reason !== undefined) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const clauses = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) =>
      compose(context.words.overview.reason, {
        reason: reasonWord(reason, context.language),
        count: linkedCount(count, { ...query, reason }),
      }),
    );
  return joinWith(clauses, context.words.common.clauseSeparator);
}

function verdictsOf(context: ViewContext, scale: Verdict['scale'], query: Query): readonly Verdict[] {
  return context.assessment.verdicts.filter((verdict) => {
    const target = context.index.targets.get(verdict.target);
    return (
      verdict.scale === scale &&
      target !== undefined &&
      (query.place === undefined || target.place === query.place) &&
      (query.cluster === undefined || target.cluster === query.cluster) &&
      (query.plan === undefined || target.plan === query.plan)
    );
  });
}

/**
 * "As of 31 December 2025, 96 targets were due: 31 met (12 early), 9 not met, 56 cannot be judged (47 no data, 9 change of scope)."
 * `query` limits it to a place, a cluster or a plan.
 */
export function dueSentence(context: ViewContext, query: Query = {}): Sentence {
  const { words, language, assessment } = context;
  const verdicts = verdictsOf(context, 'due', query);
  const asOf = compose(words.common.asOf, { date: formatDate(assessment.asOf, language) });
  if (verdicts.length === 0) return compose(words.overview.noneDue, { asOf });
  const all: Query = { ...query, scale: 'due' };
  const cannot = verdicts.filter((verdict) => verdict.status === 'cannot-be-judged');
  const early = counted(verdicts, 'met-early');
  const met = counted(verdicts, 'met', 'met-early');
  const notMet = counted(verdicts, 'not-met');
  const counts = { due: verdicts.length, met, early, notMet, cannot: cannot.length };
  return compose(words.overview.due(counts), {
    asOf,
    due: linkedCount(verdicts.length, all),
    met: linkedCount(met, { ...all, status: 'met,met-early' }),
    early: linkedCount(early, { ...all, status: 'met-early' }),
    notMet: linkedCount(notMet, { ...all, status: 'not-met' }),
    cannot: linkedCount(cannot.length, { ...all, status: 'cannot-be-judged' }),
    reasons: reasonsOf(context, cannot, { ...all, status: 'cannot-be-judged' }),
  });
}

/** The same for targets still running: ahead, on schedule, behind, cannot be judged. */
export function runningSentence(context: ViewContext, query: Query = {}): Sentence {
  const { words } = context;
  const verdicts = verdictsOf(context, 'running', query);
  if (verdicts.length === 0) return compose(words.overview.noneRunning, {});
  const all: Query = { ...query, scale: 'running' };
  const cannot = verdicts.filter((verdict) => verdict.status === 'cannot-be-judged');
  const one = (status: Status): TextPiece => linkedCount(counted(verdicts, status), { ...all, status });
  const counts = {
    running: verdicts.length,
    ahead: counted(verdicts, 'ahead'),
    onSchedule: counted(verdicts, 'on-schedule'),
    behind: counted(verdicts, 'behind'),
    cannot: cannot.length,
  };
  return compose(words.overview.running(counts), {
    running: linkedCount(verdicts.length, all),
    ahead: one('ahead'),
    onSchedule: one('on-schedule'),
    behind: one('behind'),
    cannot: one('cannot-be-judged'),
    reasons: reasonsOf(context, cannot, { ...all, status: 'cannot-be-judged' }),
  });
}
