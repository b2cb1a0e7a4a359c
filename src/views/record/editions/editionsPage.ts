// Page of editions: what an edition is, those in the record with their state, and the form that opens one.
import { LANGUAGES } from '#kernel/language';
import { editionHalf, editionId } from '#model/editionId';
import type { Edition } from '#model/edition/edition';
import { editionStateWord } from '#words/editionStates';
import { dateCell, textCell } from '../../cells.ts';
import type { Block, CellView, PageView, SectionView, TableView } from '../../description.ts';
import { column, fact, factsBlock, listBlock, noteBlock, pageFrame, section, sentenceBlock } from '../../pageFrame.ts';
import { compose, linkTo, piece } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentCell } from '../moment.ts';
import { isWritable, toolBlock } from '../recordFrame.ts';
import { expectedFiles } from './editionFiles.ts';
import { editionChoice, editionName } from './editionName.ts';
import { openChoices } from './openChoices.ts';

function cellsOf(context: ViewContext, edition: Edition): readonly CellView[] {
  const { definition, state, drafts, moves, issue } = edition;
  const [opened] = moves;
  const drafted = String(drafts.length);
  const files = issue === undefined ? '' : String(issue.files.length);
  return [
    { text: editionName(context, definition), link: linkTo('edition', definition.id) },
    dateCell(context, definition.asOf),
    { text: editionStateWord(state, context.language), value: state },
    textCell(drafted, drafted),
    issue === undefined ? textCell('') : dateCell(context, issue.issuedOn),
    issue === undefined ? textCell('') : textCell(files, files),
    opened === undefined ? textCell('') : momentCell(opened.at),
    textCell(opened?.actor ?? ''),
  ];
}

function editionTable(context: ViewContext, editions: readonly Edition[]): TableView {
  const { editions: words } = context.words;
  const { columns } = words;
  return {
    id: 'editions',
    title: words.table,
    columns: [
      column('edition', columns.edition),
      column('asOf', columns.asOf, 'date'),
      column('state', columns.state, 'text', 'filter'),
      column('drafts', columns.drafts, 'number'),
      column('issuedOn', columns.issuedOn, 'date'),
      column('files', columns.files, 'number'),
      column('opened', columns.opened, 'date', 'secondary'),
      column('openedBy', columns.openedBy, 'text', 'secondary'),
    ],
    rows: editions.map((edition) => ({ id: edition.definition.id, cells: cellsOf(context, edition) })),
    empty: words.empty,
  };
}

function openBlock(context: ViewContext, editions: readonly Edition[]): Block | undefined {
  const choices = openChoices(context.assessment.asOf, new Set(editions.map(({ definition }) => definition.id)));
  if (choices.length === 0)
    return isWritable(context) ? noteBlock([piece(context.words.editions.openNone)]) : undefined;
  return toolBlock(context, {
    tool: 'open-edition',
    choices: choices.map((choice) => ({ ...choice, text: editionChoice(context, choice) })),
    previous: editions.map(({ definition }) => ({ id: definition.id, text: editionChoice(context, definition) })),
  });
}

/** Files alone: what the command line writes. */
function filesSections(context: ViewContext): readonly (SectionView | undefined)[] {
  const { words, assessment, book } = context;
  const { editions } = words;
  const { languages } = book.workspace;
  const id = editionId(assessment.asOf);
  const half = editions.half(assessment.asOf.slice(0, 4), editionHalf(assessment.asOf));
  return [
    section(
      'files',
      editions.files,
      noteBlock([piece(editions.withoutRecord)]),
      sentenceBlock(compose(editions.current, { half, id })),
      listBlock(expectedFiles(context, id, languages.length > 0 ? languages : LANGUAGES)),
    ),
    section(
      'basis',
      editions.basis,
      factsBlock([fact(editions.digest, assessment.digest), fact(editions.program, assessment.program)]),
    ),
  ];
}

function recordSections(context: ViewContext, editions: readonly Edition[]): readonly (SectionView | undefined)[] {
  const { editions: words } = context.words;
  return [
    section('editions', words.table, { kind: 'table', table: editionTable(context, editions) }),
    section('open', words.open, openBlock(context, editions)),
  ];
}

export function editionsPage(context: ViewContext): PageView {
  const { words, assessment } = context;
  const { record } = assessment;
  const holds = listBlock(words.editions.holds.map((line) => [piece(line)]));
  return pageFrame(context, {
    page: 'editions',
    title: words.common.pages.editions,
    sections: [
      section('about', undefined, sentenceBlock([piece(words.editions.what)], true), holds),
      ...(record === undefined ? filesSections(context) : recordSections(context, record.editions ?? [])),
    ],
  });
}
