// Table of opinions 意见采纳情况表: who said what about which part, whether it was adopted and why, with totals.
import type { Language } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { OPINION_OUTCOMES, type Opinion } from '#model/edition/editionText';
import { annexWords } from '#words/editionAnnexes';
import { textCell } from '../cells.ts';
import type { CellView, Sentence } from '../description.ts';
import { column } from '../pageFrame.ts';
import { compose, joinWith } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { documentFrame } from './documentFrame.ts';
import { editionContext } from './editionContext.ts';
import type { EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { editionSlots } from './editionSlots.ts';

/** "8 opinions: 5 adopted, 2 partly adopted, 1 not adopted." */
export function opinionTotals({ language, words }: ViewContext, opinions: readonly Opinion[]): Sentence {
  const { total, count, waiting, outcomes, none } = annexWords[language].opinions;
  if (opinions.length === 0) return compose(none, {});
  const having = (outcome: string | undefined): number =>
    opinions.filter(({ answer }) => answer?.outcome === outcome).length;
  const parts = [
    ...OPINION_OUTCOMES.map((outcome) => ({ text: outcomes[outcome], n: having(outcome) })),
    { text: waiting, n: having(undefined) },
  ].filter(({ n }) => n > 0);
  const counts = parts.map(({ text, n }) => compose(count, { outcome: text, count: String(n) }));
  return compose(total(opinions.length), {
    count: String(opinions.length),
    counts: joinWith(counts, words.common.clauseSeparator),
  });
}

function cellsOf(
  { language }: ViewContext,
  labels: ReadonlyMap<string, string>,
  { number, from, slot, text, answer }: Opinion,
): readonly CellView[] {
  const words = annexWords[language].opinions;
  return [
    textCell(String(number), String(number)),
    textCell(from),
    textCell(slot === undefined ? words.whole : (labels.get(slot) ?? slot)),
    textCell(text),
    textCell(answer === undefined ? words.waiting : words.outcomes[answer.outcome]),
    textCell(answer?.reason ?? ''),
  ];
}

function opinionSection(context: ViewContext, opinions: readonly Opinion[]): EditionSection {
  const { columns } = context.words;
  const words = annexWords[context.language].opinions;
  const labels = new Map(editionSlots(context).map(({ id, label }) => [id, label]));
  const table = {
    id: 'opinions',
    title: words.table,
    columns: [
      column('number', columns.number, 'number'),
      column('from', words.from),
      column('about', words.about),
      column('opinion', words.opinion),
      column('outcome', words.outcome),
      column('reason', words.reason),
    ],
    rows: opinions.map((opinion) => ({ id: String(opinion.number), cells: cellsOf(context, labels, opinion) })),
    empty: words.none,
  };
  return {
    id: 'opinions',
    level: 1,
    number: '',
    heading: words.table,
    blocks: [
      { kind: 'sentence', sentence: opinionTotals(context, opinions), lead: true },
      ...(opinions.length === 0 ? [] : [{ kind: 'table' as const, table }]),
    ],
    landscape: true,
  };
}

/** Opinions are internal: a public edition has none. */
export function editionOpinions(assessment: Assessment, input: EditionInput, language: Language): EditionDocument {
  const context = editionContext(assessment, language);
  const sections = input.scope === 'public' ? [] : [opinionSection(context, input.texts.opinions)];
  return documentFrame(context, input, 'opinions', sections, []);
}
