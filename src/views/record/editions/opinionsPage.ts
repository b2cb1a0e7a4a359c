// Round of opinions on an edition 征求意见: what was said, what was adopted and why, and the check of Word files that came back.
import type { Failure } from '#kernel/failure';
import type { Opinion } from '#model/edition/editionText';
import type { Block, PageView, SectionView } from '../../description.ts';
import { editionSlots } from '../../edition/editionSlots.ts';
import { noteBlock, section, sentenceBlock } from '../../pageFrame.ts';
import { compose, linkTo, piece, textOf, withCapital } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { pastSection, toolBlock } from '../recordFrame.ts';
import { opinionsClause } from './countClauses.ts';
import { editionName } from './editionName.ts';
import { opinionSubject, opinionTable } from './opinionTable.ts';
import { pageOfEdition, type EditionEntry } from './pageOfEdition.ts';

function tableSection(context: ViewContext, { edition, texts }: EditionEntry): SectionView | undefined {
  const { words, language } = context;
  const { editionTexts } = words;
  const { id } = edition.definition;
  const [first, ...rest] = compose(editionTexts.opinionsLead, { clause: opinionsClause(context, id, texts.opinions) });
  const lead = first === undefined ? [] : [{ ...first, text: withCapital(first.text) }, ...rest];
  const back = { edition: piece(editionName(context, edition.definition), linkTo('edition', id)) };
  const download = `/api/files/${language}/editions/${id}/opinions.docx`;
  return section(
    'opinions',
    undefined,
    sentenceBlock(lead, true),
    sentenceBlock(compose(editionTexts.back, back)),
    edition.state === 'issued' ? noteBlock([piece(editionTexts.issued)]) : undefined,
    { kind: 'table', table: opinionTable(context, texts.opinions) },
    texts.opinions.length === 0 ? undefined : sentenceBlock([{ text: editionTexts.download, download }]),
  );
}

/** Each opinion without an answer above the form that answers it. */
function answerBlocks(context: ViewContext, edition: string, opinions: readonly Opinion[]): readonly Block[] {
  const { editionTexts: words } = context.words;
  return opinions.flatMap((opinion): readonly Block[] => {
    const { number, from, answer } = opinion;
    if (answer !== undefined) return [];
    const about = opinionSubject(context, opinion);
    const line = compose(words.opinionLine, { number: String(number), from, about, text: opinion.text });
    const tool = toolBlock(context, { tool: 'answer-opinion', edition, number, text: opinion.text });
    return tool === undefined ? [] : [{ kind: 'sentence', sentence: line }, tool];
  });
}

function toolSections(context: ViewContext, { edition, texts }: EditionEntry): readonly (SectionView | undefined)[] {
  const { editionTexts: words } = context.words;
  const { id } = edition.definition;
  const compare = toolBlock(context, { tool: 'compare-file', edition: id });
  const comparing =
    compare === undefined
      ? undefined
      : section('compare-file', words.compareFile, sentenceBlock([piece(words.compareHow)]), compare);
  if (edition.state === 'issued') return [comparing];
  const slots = editionSlots(context).map((slot) => ({ id: slot.id, label: slot.label }));
  return [
    section('answer', words.answer, ...answerBlocks(context, id, texts.opinions)),
    section('give', words.give, toolBlock(context, { tool: 'give-opinion', edition: id, slots })),
    comparing,
  ];
}

export function opinionsPage(context: ViewContext, id: string): PageView | Failure {
  const { editionTexts: words } = context.words;
  return pageOfEdition(context, {
    page: 'opinions',
    id,
    title: ({ edition }) => textOf(compose(words.opinionsTitle, { edition: editionName(context, edition.definition) })),
    sections: (entry) => [tableSection(context, entry), pastSection(context), ...toolSections(context, entry)],
  });
}
