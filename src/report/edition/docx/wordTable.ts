// A table of a Word edition: head repeated on every page, rows that stay whole, figures to the right, thin rules.
import type { CellView, ColumnView, TableView } from '#views/description';
import { CITATIONS } from '../html/citationsTable.ts';
import { CELL_PADDING, fittedTable, shownColumns } from './columnWidths.ts';
import { documentFonts } from './documentFonts.ts';
import { cellStyle, STYLES } from './documentStyles.ts';
import { textWidth } from './pageLayout.ts';
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  type TextRun,
  VerticalAlignTable,
  WidthType,
} from './wordLibrary.ts';
import { bookmarked, cellRuns, markRuns, linked, run, type Setting } from './wordText.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const STRONG_RULE = rule(8, '1F1F1F');
const THIN_RULE = rule(2, 'BFBFBF');
export const RULES = {
  top: STRONG_RULE,
  bottom: STRONG_RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: THIN_RULE,
  insideVertical: NONE,
};
export const CELL_MARGINS = { left: CELL_PADDING, right: CELL_PADDING, top: 20, bottom: 20 };

/** A table's own rows that links lead to. */
function anchorOf(table: TableView, row: string, { anchors }: Setting): string | undefined {
  return table.id === CITATIONS ? anchors.citation(row) : anchors.row(table.id, row);
}

export function wordTable(table: TableView, setting: Setting): readonly (Paragraph | Table)[] {
  const caption = table.title === setting.heading ? [] : [captioned(table.title)];
  if (table.rows.length === 0) return [...caption, new Paragraph({ style: STYLES.body, children: [run(table.empty)] })];
  const shown = shownColumns(table);
  const { size, widths } = fittedTable(table, setting.layout, setting.landscape);
  const look = { style: cellStyle(size), size };
  const rows = table.rows.map((row) => {
    const anchor = anchorOf(table, row.id, setting);
    const cells = shown.map(({ column, at }, index) =>
      bodyCell(
        row.cells[at] ?? { text: '' },
        column,
        index === 0 ? anchor : undefined,
        widths[index] ?? 0,
        look,
        setting,
      ),
    );
    return new TableRow({ cantSplit: true, children: cells });
  });
  const head = new TableRow({
    cantSplit: true,
    tableHeader: true,
    children: shown.map(({ column }, index) => headCell(column, widths[index] ?? 0, look, setting)),
  });
  const grid = new Table({
    rows: [head, ...rows],
    columnWidths: [...widths],
    width: { size: textWidth(setting.layout, setting.landscape), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: RULES,
    margins: CELL_MARGINS,
  });
  return [...caption, grid, footOf(table.foot)];
}

export const captioned = (title: string): Paragraph => new Paragraph({ style: STYLES.caption, children: [run(title)] });

/** Note below a table or picture; where there is none, the gap to what follows. */
export const footOf = (foot: string | undefined): Paragraph =>
  new Paragraph({ style: STYLES.foot, children: [run(foot ?? '')] });

interface CellLook {
  readonly style: string;
  readonly size: number;
}

const alignmentOf = ({ kind }: ColumnView) => (kind === 'number' ? AlignmentType.RIGHT : AlignmentType.LEFT);

function headCell(column: ColumnView, width: number, { style, size }: CellLook, setting: Setting): TableCell {
  const font = documentFonts(setting.language).strong;
  const line = (text: TextRun): Paragraph =>
    new Paragraph({ style, alignment: alignmentOf(column), keepNext: true, children: [text] });
  const title = line(run(column.title, { font, bold: setting.language === 'en' }));
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.BOTTOM,
    borders: { bottom: rule(4, '1F1F1F') },
    children: column.unit === undefined ? [title] : [title, line(run(column.unit, smaller(size)))],
  });
}

/** Reasons, units, notes: a step smaller and quieter. */
const smaller = (size: number) => ({ size: Math.max(13, (size - 1.5) * 2), color: '595959' });

function bodyCell(
  cell: CellView,
  column: ColumnView,
  anchor: string | undefined,
  width: number,
  { style, size }: CellLook,
  setting: Setting,
): TableCell {
  const alignment = alignmentOf(column);
  const small = smaller(size);
  const line = (children: readonly ParagraphChild[]) => new Paragraph({ style, alignment, children: [...children] });
  const revised = cell.revised === true ? [run(` ${setting.words.revised}`, small)] : [];
  const notes = [cell.missing, cell.note].filter((note) => note !== undefined && note !== '');
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      line(bookmarked(anchor, [...cellRuns(cell, setting), ...revised])),
      ...notes.map((note) => line([run(note ?? '', small)])),
      ...(cell.more ?? []).map((piece) =>
        line([...markRuns(piece.mark, small), linked(piece.text, piece, setting, small)]),
      ),
    ],
  });
}
