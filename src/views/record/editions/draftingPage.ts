// Drafting of an edition: the figures and sentences that come by themselves above what people write, one text after the other.
import type { Failure } from '#kernel/failure';
import { formatDate } from '#words/period';
import type { Block, PageView, SectionView } from '../../description.ts';
import type { EditionDocument, EditionSection } from '../../edition/editionDocument.ts';
import { editionReport } from '../../edition/editionReport.ts';
import { subjectLabel } from '../../edition/editionSlots.ts';
import { unitText } from '../../edition/unitText.ts';
import { noteBlock, section, sentenceBlock } from '../../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../../sentence.ts';
import { filterOf, type ViewContext } from '../../viewContext.ts';
import { pastSection, toolBlock } from '../recordFrame.ts';
import { textsClause } from './countClauses.ts';
import { editionInputOf } from './editionInputOf.ts';
import { editionName } from './editionName.ts';
import { pageOfEdition, type EditionEntry } from './pageOfEdition.ts';
import { recordDay } from './recordDay.ts';
import { slotEditor } from './slotEditor.ts';
import { slotProgress, type SlotProgress } from './slotProgress.ts';
import { slotTable } from './slotTable.ts';

const FILTERS = ['slot', 'department', 'state'] as const;

/** Whether a text belongs to the slot or, without a heading, to the subject asked for: `cluster:semiconductors`. */
const isOf = (id: string, asked: string): boolean => id === asked || id.startsWith(`${asked}:`);

function chosen(context: ViewContext, all: readonly SlotProgress[]): readonly SlotProgress[] {
  const [slot, department, state] = FILTERS.map((key) => filterOf(context, key));
  return all.filter(
    (one) =>
      (slot === undefined || isOf(one.slot.id, slot)) &&
      (department === undefined || one.department === department) &&
      (state === undefined || state.split(',').includes(one.state)),
  );
}

/** Name of a text or, without a heading, of its subject; an id that names neither stands as it is. */
function labelOf(context: ViewContext, asked: string, progress: readonly SlotProgress[]): string {
  const found = progress.find(({ slot }) => isOf(slot.id, asked))?.slot;
  if (found === undefined) return asked;
  return found.id === asked ? found.label : subjectLabel(context, found.subject);
}

/** "Only the texts of the development commission are shown. Show all". */
function shownBlock(context: ViewContext, id: string, progress: readonly SlotProgress[]): Block | undefined {
  const { words } = context;
  const [slot, department, state] = FILTERS.map((key) => filterOf(context, key));
  const label = slot === undefined ? undefined : labelOf(context, slot, progress);
  const unit = department === undefined ? undefined : unitText(context, department);
  const stateWord = Object.entries(words.editionTexts.counts).find(([key]) => key === state)?.[1] ?? state;
  const what = [label, unit, stateWord].filter((part) => part !== undefined);
  if (what.length === 0) return undefined;
  return sentenceBlock(
    compose(words.editionTexts.shown, {
      what: what.join(words.common.separator),
      all: piece(words.common.showAll, linkTo('drafting', id)),
    }),
  );
}

function leadSection(
  context: ViewContext,
  { edition }: EditionEntry,
  all: readonly SlotProgress[],
  shown: readonly SlotProgress[],
): SectionView | undefined {
  const { editionTexts: words } = context.words;
  const { id } = edition.definition;
  const back = compose(words.back, { edition: piece(editionName(context, edition.definition), linkTo('edition', id)) });
  const lead = compose(words.draftingLead, {
    clause: textsClause(context, id, all),
    date: formatDate(recordDay(context), context.language),
  });
  const filtered = shownBlock(context, id, all);
  return section(
    'drafting',
    undefined,
    sentenceBlock(lead, true),
    edition.state === 'issued' ? noteBlock([piece(words.issued)]) : undefined,
    filtered ?? sentenceBlock([piece(words.draftingHow)]),
    sentenceBlock(back),
    { kind: 'table', table: slotTable(context, edition.definition, shown) },
  );
}

function askSection(
  context: ViewContext,
  { edition }: EditionEntry,
  shown: readonly SlotProgress[],
): SectionView | undefined {
  if (edition.state === 'issued') return undefined;
  const slots = shown.map(({ slot, department }) => ({
    id: slot.id,
    label: slot.label,
    department,
    ...(department === undefined ? {} : { departmentText: unitText(context, department) }),
  }));
  const tool = toolBlock(context, { tool: 'ask-paragraphs', edition: edition.definition.id, slots });
  return section('ask', context.words.editionTexts.ask, tool);
}

/** The section of the document that a slot stands in: the one that holds its paragraphs, else the one of its subject and heading. */
function sectionOf(document: EditionDocument, slot: string): EditionSection | undefined {
  const holds = ({ blocks }: EditionSection): boolean =>
    blocks.some((block) => block.kind === 'paragraphs' && block.paragraphs.slot === slot);
  const id = slot.replaceAll(':', '-');
  return document.sections.find(holds) ?? document.sections.find((one) => one.id === id);
}

/** Tables and charts keep the ids that they have in the document; a section that two slots share is shown with the first. */
function slotSections(
  context: ViewContext,
  entry: EditionEntry,
  shown: readonly SlotProgress[],
): readonly (SectionView | undefined)[] {
  const { assessment, language, words } = context;
  const document = editionReport(assessment, editionInputOf(assessment, entry, 'internal'), language);
  const seen = new Set<string>();
  return shown.map((progress) => {
    const { slot } = progress;
    const found = sectionOf(document, slot.id);
    const isFirst = found !== undefined && !seen.has(found.id);
    if (found !== undefined) seen.add(found.id);
    const generated = isFirst ? found.blocks.filter(({ kind }) => kind !== 'paragraphs') : [];
    const none = sentenceBlock([piece(words.editionTexts.nothingGenerated)]);
    return section(
      `slot-${slot.id.replaceAll(':', '-')}`,
      slot.label,
      ...(generated.length === 0 ? [none] : generated),
      slotEditor(context, entry, progress),
    );
  });
}

/** Unless a slot or a department is asked for, the texts of the city and of the world; the others open from the table. */
function opened(context: ViewContext, shown: readonly SlotProgress[]): readonly SlotProgress[] {
  if (filterOf(context, 'slot') !== undefined || filterOf(context, 'department') !== undefined) return shown;
  return shown.filter(({ slot }) => slot.subject.of === 'city' || slot.subject.of === 'world');
}

export function draftingPage(context: ViewContext, id: string): PageView | Failure {
  const { editionTexts: words } = context.words;
  return pageOfEdition(context, {
    page: 'drafting',
    id,
    title: ({ edition }) => textOf(compose(words.draftingTitle, { edition: editionName(context, edition.definition) })),
    sections: (entry) => {
      const all = slotProgress(context, entry);
      const shown = chosen(context, all);
      return [
        leadSection(context, entry, all, shown),
        pastSection(context),
        ...slotSections(context, entry, opened(context, shown)),
        askSection(context, entry, shown),
      ];
    },
  });
}
