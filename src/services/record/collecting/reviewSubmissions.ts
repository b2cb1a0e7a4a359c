// Review of what a round's reporters sent: returned with reasons, or accepted, by which it becomes figures of the record.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { mergeSubmissions } from '#ingest/acceptedFigures';
import type { Incoming } from '#model/entry';
import type { Round, Submission } from '#model/round';
import type { RecordReader } from '#store/record/recordStore';
import type { FiguresAnswer } from '#views/recordAnswers';
import { todayIn } from '../../checkOpen.ts';
import { type ActingContext, wordsOf } from '../actingContext.ts';
import { once } from '../figures/enterFigures.ts';
import { incomingWords } from '../figures/incomingWords.ts';
import { figuresOfRound } from './rounds.ts';

export async function returnSubmission(
  { store, actor }: ActingContext,
  { submission, reason }: { readonly submission: number; readonly reason: string },
): Promise<{ readonly change: number } | Failure> {
  const found = await reviewable(store, [submission]);
  if (isFailure(found)) return found;
  const subject = { kind: 'submission', id: String(submission) } as const;
  return store.write({ actor, action: 'return-submission', reason, subject }, async (writer) => {
    await writer.reviewSubmission(submission, 'returned', reason);
    writer.describe({ round: found.round.definition.id, reporter: found.submissions[0]?.reporter });
    return { change: writer.change };
  });
}

export async function acceptSubmissions(
  context: ActingContext,
  {
    language = 'zh',
    submissions,
    reason,
  }: {
    readonly language?: Language | undefined;
    readonly submissions: readonly number[];
    readonly reason?: string | undefined;
  },
): Promise<FiguresAnswer | Failure> {
  const { store, actor } = context;
  const words = await wordsOf(context, language);
  if (isFailure(words)) return words;
  const found = await reviewable(store, submissions);
  if (isFailure(found)) return found;
  const { definition } = found.round;
  const on = todayIn(words.book.workspace.timeZone);
  const merged = mergeSubmissions(definition, found.submissions, {
    known: await figuresOfRound(store, definition),
    on,
    language: words.book.workspace.languages[0] ?? 'zh',
  });
  const met = (await store.compare(merged.figures)).filter(isConflict);
  if (met.length > 0) return { ...NOTHING, conflicts: met.map((one) => incomingWords(words, one)) };
  const subject = { kind: 'round', id: definition.id } as const;
  return store.write({ actor, action: 'accept-submission', reason, subject }, async (writer) => {
    // Somebody may have written since the figures were compared: the writers stand in line only now.
    const late = (await writer.compare(merged.figures)).find(isConflict);
    if (late !== undefined) return { failure: 'conflict', what: 'figure', detail: late.incoming.id };
    const sources = new Set((await writer.sources()).map(({ id }) => id));
    for (const source of merged.sources) if (!sources.has(source.id)) await writer.addSource(source);
    const rows = merged.figures.map(({ observation }) => ({ observation }));
    const staged = await writer.addFigures(once(rows), { reason: reason ?? definition.name });
    if (isFailure(staged)) return staged;
    for (const { id } of found.submissions) await writer.reviewSubmission(id, 'accepted', reason);
    const { added, revised, unchanged } = staged.counts;
    writer.describe({ added, revised, reporters: found.submissions.map(({ reporter }) => reporter) });
    return { ...NOTHING, change: writer.change, counts: { added, revised, unchanged } };
  });
}

const NOTHING: FiguresAnswer = { counts: { added: 0, revised: 0, unchanged: 0 }, conflicts: [], findings: [] };

/** A figure that changed after the unit's workbook was made. */
const isConflict = ({ effect }: Incoming): boolean => effect === 'conflict';

/** Submissions in force of one open round that are neither returned nor accepted. */
async function reviewable(
  reader: RecordReader,
  ids: readonly number[],
): Promise<{ readonly round: Round; readonly submissions: readonly Submission[] } | Failure> {
  const inForce = (await reader.rounds()).flatMap((round) =>
    round.progress.flatMap(({ submission }) => (submission === undefined ? [] : [{ round, submission }])),
  );
  const found = ids.map((id) => inForce.find(({ submission }) => submission.id === id));
  const missing = ids.find((_, i) => found[i] === undefined);
  const [first] = found;
  if (missing !== undefined || first === undefined) return notFound('submission', String(missing ?? ''));
  const present = found.filter((one) => one !== undefined);
  if (first.round.closed) return { failure: 'conflict', what: 'closed-round', detail: first.round.definition.id };
  const other = present.find(({ round }) => round.definition.id !== first.round.definition.id);
  if (other !== undefined) return { failure: 'conflict', what: 'other-round', detail: other.round.definition.id };
  const reviewed = present.find(({ submission }) => submission.state !== 'reported');
  if (reviewed !== undefined) {
    return { failure: 'conflict', what: 'reviewed-submission', detail: String(reviewed.submission.id) };
  }
  return { round: first.round, submissions: present.map(({ submission }) => submission) };
}
