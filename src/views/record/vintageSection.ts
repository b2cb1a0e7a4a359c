// All vintages of a figure as the record keeps them: value, when recorded, by whom and why; who may see the figure.
import { isMissing } from '#kernel/missing';
import type { Observation } from '#model/observation';
import { kindWord } from '#words/kinds';
import { formatDate } from '#words/period';
import { dateCell, missingCell, quantityCell, textCell } from '../cells.ts';
import type { CellView, SectionView, TableView } from '../description.ts';
import { foldedTable } from '../foldedTable.ts';
import { column, section, sentenceBlock } from '../pageFrame.ts';
import { compose, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { momentCell } from './moment.ts';
import { isWritable } from './recordFrame.ts';

/** Vintages of one figure, oldest first; none where the record does not hold it. */
function vintagesOf(context: ViewContext, id: string): readonly Observation[] {
  return (context.assessment.record?.vintages ?? []).filter((vintage) => vintage.id === id);
}

/** The last vintage of a figure that was taken back and so stands among the figures no longer. */
export function retractedFigure(context: ViewContext, id: string): Observation | undefined {
  const last = vintagesOf(context, id).at(-1);
  return last?.recorded?.retracted === true ? last : undefined;
}

function standingCell(context: ViewContext, vintage: Observation, isLast: boolean): CellView {
  const { standings } = context.words.changes;
  if (vintage.recorded?.retracted === true) return { text: standings.retracted, mark: 'warning' };
  return textCell(isLast ? standings.latest : standings.earlier);
}

function cellsOf(context: ViewContext, vintage: Observation, isLast: boolean): readonly CellView[] {
  const { recorded, finality } = vintage;
  const { subjects } = context.words.changes;
  const revision = recorded === undefined ? '' : String(recorded.revision);
  const run = recorded?.import;
  return [
    textCell(revision, revision),
    quantityCell(context, vintage.value, vintage.comparator),
    recorded === undefined ? textCell('') : momentCell(recorded.at),
    textCell(recorded?.actor ?? ''),
    textCell(recorded?.reason ?? ''),
    isMissing(finality) ? missingCell(context, finality) : textCell(kindWord('finality', finality, context.language)),
    dateCell(context, vintage.vintage),
    run === undefined
      ? textCell('')
      : { text: subjects.import.replace('{id}', String(run)), value: String(run), link: linkTo('data') },
    standingCell(context, vintage, isLast),
  ];
}

function vintageTable(context: ViewContext, vintages: readonly Observation[]): TableView {
  const { columns, changes: words, record } = context.words;
  return foldedTable(context, {
    id: 'vintages',
    title: words.vintages,
    columns: [
      column('revision', words.vintageColumns.revision, 'number'),
      column('value', columns.value, 'number'),
      column('recorded', words.vintageColumns.recorded, 'date'),
      column('actor', record.columns.actor),
      column('reason', record.columns.reason),
      column('finality', columns.finality),
      column('published', columns.vintage, 'date'),
      column('import', words.vintageColumns.import),
      column('standing', words.vintageColumns.standing),
    ],
    rows: vintages.map((vintage, at) => ({
      id: String(vintage.recorded?.revision ?? at + 1),
      cells: cellsOf(context, vintage, at === vintages.length - 1),
    })),
    empty: words.vintagesEmpty,
  });
}

/** Where there is a record: every vintage, and the way to correct the figure. */
export function vintageSection(context: ViewContext, figure: Observation): SectionView | undefined {
  if (context.assessment.record === undefined) return undefined;
  const { changes: words, common } = context.words;
  const entry = piece(common.pages.entry, linkTo('entry', undefined, { place: figure.place }));
  return section(
    'vintages',
    words.vintages,
    { kind: 'table', table: vintageTable(context, vintagesOf(context, figure.id)) },
    isWritable(context) ? sentenceBlock(compose(words.correct, { entry })) : undefined,
  );
}

/** Who may see the figure, in words; undefined for a figure that says nothing of it. */
export function releaseText(context: ViewContext, { release }: Observation): string | undefined {
  const { releases } = context.words.changes;
  if (release === undefined) return undefined;
  if (release.scope === 'internal' || release.embargo === undefined) return releases[release.scope];
  return releases.embargo.replace('{date}', formatDate(release.embargo, context.language));
}
