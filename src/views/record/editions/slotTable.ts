// Table of the texts of an edition: who writes what by when, and how far it is.
import type { EditionDefinition } from '#model/edition/edition';
import type { ParagraphVersion } from '#model/edition/editionText';
import { dateCell, textCell } from '../../cells.ts';
import type { CellView, TableView } from '../../description.ts';
import { unitText } from '../../edition/unitText.ts';
import { foldedTable } from '../../foldedTable.ts';
import { column } from '../../pageFrame.ts';
import { compose, linkTo, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentCell } from '../moment.ts';
import type { SlotProgress, SlotState } from './slotProgress.ts';

const WARNED: readonly SlotState[] = ['overdue'];

function versionText({ words }: ViewContext, { language, version }: ParagraphVersion): string {
  const parts = { language: words.editionLife.languages[language], number: String(version) };
  return textOf(compose(words.editionTexts.version, parts));
}

function cellsOf(context: ViewContext, edition: string, progress: SlotProgress): readonly CellView[] {
  const { words } = context;
  const { slot, state, request, department } = progress;
  const texts = [...progress.texts.values()];
  const last = texts.toSorted((a, b) => a.change - b.change).at(-1);
  const listed = (of: readonly string[]): CellView => textCell([...new Set(of)].join(words.common.separator));
  return [
    { text: slot.label, link: linkTo('drafting', edition, { slot: slot.id }) },
    department === undefined
      ? textCell('')
      : { text: unitText(context, department), link: linkTo('drafting', edition, { department }) },
    request === undefined ? textCell('') : dateCell(context, request.deadline),
    {
      text: words.editionTexts.counts[state],
      value: state,
      ...(WARNED.includes(state) ? { mark: 'warning' as const } : {}),
    },
    listed(texts.map((text) => versionText(context, text))),
    listed(texts.map(({ author }) => author)),
    listed(texts.map(({ scope }) => words.editionLife.scopes[scope])),
    last === undefined ? textCell('') : momentCell(last.at),
    textCell(request?.note ?? ''),
  ];
}

export function slotTable(
  context: ViewContext,
  { id }: EditionDefinition,
  progress: readonly SlotProgress[],
): TableView {
  const { editionTexts: words } = context.words;
  const { slotColumns: columns } = words;
  return foldedTable(context, {
    id: 'slots',
    title: words.slots,
    columns: [
      column('slot', columns.slot),
      column('department', columns.department, 'text', 'filter'),
      column('deadline', columns.deadline, 'date'),
      column('state', columns.state, 'mark', 'filter'),
      column('version', columns.version),
      column('author', columns.author, 'text', 'filter'),
      column('scope', columns.scope, 'text', 'secondary'),
      column('at', columns.at, 'date', 'secondary'),
      column('note', columns.note, 'text', 'secondary'),
    ],
    rows: progress.map((one) => ({ id: one.slot.id, cells: cellsOf(context, id, one) })),
    empty: words.slotsEmpty,
  });
}
