// A table of an edition: main columns, units in the header, figures right-aligned, missing ones with their reason.
import type { CellView, ColumnView, TableView } from '#views/description';
import { element, type Child, type Markup } from '../../markup.ts';
import { linked, markOf, pieceMarkup, scrollBox, spoken, type Setting } from './pieces.ts';

/** Rows from which a table scrolls within the height of the screen, so that its header stays in sight. */
const LONG = 20;

/** Columns that are shown unless chosen away; exports hold the others as well. */
function shownColumns(table: TableView): readonly (readonly [ColumnView, number])[] {
  return table.columns.map((column, index) => [column, index] as const).filter(([column]) => column.secondary !== true);
}

export function tableMarkup(table: TableView, setting: Setting): Markup {
  const isRepeated = table.title === setting.heading;
  if (table.rows.length === 0) {
    return element(
      'div',
      { class: 'table' },
      isRepeated ? undefined : element('p', { class: 'caption' }, spoken(table.title, setting.language)),
      element('p', { class: 'empty' }, spoken(table.empty, setting.language)),
    );
  }
  const columns = shownColumns(table);
  const head = columns.map(([column]) =>
    element('th', { scope: 'col', class: column.kind }, column.title, unitOf(column)),
  );
  const rows = table.rows.map((row) =>
    element(
      'tr',
      { id: setting.rowAnchor(table, row.id) },
      columns.map(([column, index]) => cellMarkup(row.cells[index], column, setting)),
    ),
  );
  const grid = element(
    'table',
    {},
    element('caption', { class: isRepeated ? 'repeated' : undefined }, spoken(table.title, setting.language)),
    element('thead', {}, element('tr', {}, head)),
    element(
      'tbody',
      {},
      rows.map((row) => ['\n', row]),
    ),
  );
  const long = table.rows.length > LONG ? 'table long' : 'table';
  return element('div', {}, scrollBox(long, table.title, grid), footOf(table.foot, setting));
}

export function footOf(foot: string | undefined, { language }: Setting): Child {
  return foot === undefined || foot === '' ? undefined : element('p', { class: 'foot' }, spoken(foot, language));
}

function unitOf(column: ColumnView): Child {
  return column.unit === undefined ? undefined : [' ', element('span', { class: 'unit' }, column.unit)];
}

function cellMarkup(cell: CellView | undefined, column: ColumnView, setting: Setting): Markup {
  if (cell === undefined) return element('td', { class: column.kind });
  const { words, language } = setting;
  return element(
    'td',
    { class: column.kind },
    markOf(cell.mark),
    linked(cell.text, cell, setting),
    cell.missing === undefined
      ? undefined
      : [' ', element('span', { class: 'reason' }, spoken(cell.missing, language))],
    cell.revised === true ? [' ', element('span', { class: 'revised' }, words.revised)] : undefined,
    cell.note === undefined ? undefined : element('span', { class: 'note' }, spoken(cell.note, language)),
    (cell.more ?? []).map((piece) => element('span', { class: 'note' }, pieceMarkup(piece, setting))),
  );
}
