// What is in the record in one sentence: plan version in force, figures with their vintages, last change.
import type { RecordFacts } from '#model/recordFacts';
import type { Sentence } from '../description.ts';
import { compose, joinWith, linkTo, piece, withCapital } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { momentText } from './moment.ts';

function planClause(context: ViewContext, { head }: RecordFacts): Sentence {
  const { record: words } = context.words;
  const plan = head.planVersion;
  if (plan === undefined) return [piece(words.noPlan)];
  return compose(words.plan, {
    number: piece(String(plan.number), linkTo('data')),
    at: momentText(plan.at),
    actor: plan.actor,
  });
}

function holdingsClause(context: ViewContext, { head }: RecordFacts): Sentence {
  return compose(context.words.record.holdings(head.figures, head.vintages), {
    figures: piece(String(head.figures), linkTo('indicators')),
    vintages: piece(String(head.vintages), linkTo('changes', undefined, { subject: 'observation' })),
  });
}

function changeClause(context: ViewContext, { head }: RecordFacts): Sentence {
  const { record: words } = context.words;
  const last = head.lastChange;
  if (last === undefined) return [piece(words.noChange)];
  return compose(words.lastChange, { seq: piece(String(last.seq), linkTo('changes')), at: momentText(last.at) });
}

function sentenceOf(context: ViewContext, clauses: readonly Sentence[]): Sentence {
  const { common, record: words } = context.words;
  const [first, ...rest] = compose(words.leadEnd, { lead: joinWith(clauses, common.clauseSeparator) });
  return first === undefined ? [] : [{ ...first, text: withCapital(first.text) }, ...rest];
}

export function recordSentence(context: ViewContext, record: RecordFacts): Sentence {
  return sentenceOf(context, [
    planClause(context, record),
    holdingsClause(context, record),
    changeClause(context, record),
  ]);
}

/** Version and last change alone. */
export function recordLine(context: ViewContext, record: RecordFacts): Sentence {
  return sentenceOf(context, [planClause(context, record), changeClause(context, record)]);
}
