// Where the texts and the opinions of an edition stand, as clauses of a sentence; every number opens what it counts.
import { OPINION_OUTCOMES, type Opinion } from '#model/edition/editionText';
import type { Sentence } from '../../description.ts';
import { listPieces } from '../../names.ts';
import { compose, linkTo, piece } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { SLOT_STATES, type SlotProgress } from './slotProgress.ts';

/** "53 texts are for people to write (3 written, 1 overdue, 49 not asked for)". */
export function textsClause(context: ViewContext, id: string, progress: readonly SlotProgress[]): Sentence {
  const { editionTexts: words } = context.words;
  const states = SLOT_STATES.flatMap((state) => {
    const count = progress.filter((one) => one.state === state).length;
    if (count === 0) return [];
    const counted = piece(String(count), linkTo('drafting', id, { state }));
    return [compose(words.counted, { state: words.counts[state], count: counted })];
  });
  return compose(words.textsClause(progress.length), {
    all: String(progress.length),
    states: listPieces(context, states),
  });
}

/** "5 opinions were received (2 adopted, 1 not adopted, 2 without an answer)". */
export function opinionsClause(context: ViewContext, id: string, opinions: readonly Opinion[]): Sentence {
  const { editionTexts: words } = context.words;
  if (opinions.length === 0) return [piece(words.opinionsNone)];
  const outcomes = [...OPINION_OUTCOMES, 'open' as const].flatMap((outcome) => {
    const count = opinions.filter(({ answer }) => (answer?.outcome ?? 'open') === outcome).length;
    return count === 0
      ? []
      : [compose(words.outcomeCounted, { outcome: words.outcomes[outcome], count: String(count) })];
  });
  return compose(words.opinionsClause(opinions.length), {
    all: piece(String(opinions.length), linkTo('opinions', id)),
    outcomes: listPieces(context, outcomes),
  });
}
