// Schematic tile map in a Word edition: a table with shaded cells, the places' names and figures as text.
import type { TileMapView } from '#views/description';
import { STYLES, cellStyle } from './documentStyles.ts';
import { mm, textWidth } from './pageLayout.ts';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from './wordLibrary.ts';
import { linked, run, type Setting } from './wordText.ts';
import { captioned, footOf } from './wordTable.ts';

/** Steps of one hue, none to most; the text on them keeps a contrast of at least 4.5. */
const STEPS = [
  { fill: 'F2F4F6', text: '1F1F1F' },
  { fill: 'D9E6F2', text: '1F1F1F' },
  { fill: 'AECBE4', text: '1F1F1F' },
  { fill: '7FADD4', text: '1F1F1F' },
  { fill: '1F5F99', text: 'FFFFFF' },
] as const;

const MAX_TILE = mm(23);
const WHITE_GAP = { style: BorderStyle.SINGLE, size: 24, color: 'FFFFFF' };
const BORDERS = { top: WHITE_GAP, bottom: WHITE_GAP, left: WHITE_GAP, right: WHITE_GAP };

type Tile = TileMapView['tiles'][number];

export function tileMapTable(map: TileMapView, setting: Setting): readonly (Paragraph | Table)[] {
  const columns = positions(map.tiles.map(({ column }) => column));
  const rows = positions(map.tiles.map(({ row }) => row));
  const width = Math.min(
    MAX_TILE,
    Math.floor(textWidth(setting.layout, setting.landscape) / Math.max(1, columns.length)),
  );
  const grid = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        height: { value: Math.round(width * 0.62), rule: HeightRule.ATLEAST },
        children: columns.map((column) =>
          tileCell(
            map.tiles.find((tile) => tile.column === column && tile.row === row),
            width,
            setting,
          ),
        ),
      }),
  );
  const alignment = setting.language === 'zh' ? AlignmentType.CENTER : AlignmentType.LEFT;
  return [
    captioned(map.title),
    new Paragraph({ style: STYLES.subtitle, children: [run(map.subtitle)] }),
    ...(grid.length === 0
      ? []
      : [
          new Table({
            rows: grid,
            alignment,
            columnWidths: columns.map(() => width),
            width: { size: width * columns.length, type: WidthType.DXA },
            layout: TableLayoutType.FIXED,
            borders: { ...BORDERS, insideHorizontal: WHITE_GAP, insideVertical: WHITE_GAP },
          }),
        ]),
    footOf(map.foot),
  ];
}

/** First to last position, gaps included. */
function positions(taken: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...taken), Math.max(...taken)];
  return taken.length === 0 ? [] : Array.from({ length: Math.min(63, last - first + 1) }, (_, at) => first + at);
}

function tileCell(tile: Tile | undefined, width: number, setting: Setting): TableCell {
  const size = { size: width, type: WidthType.DXA };
  const style = cellStyle(setting.layout.tables.at(-2) ?? 9);
  const line = { style, alignment: AlignmentType.CENTER, keepNext: true };
  if (tile === undefined) return new TableCell({ width: size, borders: BORDERS, children: [new Paragraph(line)] });
  const { fill, text } = STEPS[Math.min(4, Math.max(0, Math.round(tile.step))) as 0 | 1 | 2 | 3 | 4];
  const look = { color: text };
  return new TableCell({
    width: size,
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, color: 'auto', fill },
    children: [
      new Paragraph({ ...line, children: [linked(tile.name, tile, setting, look)] }),
      new Paragraph({ ...line, children: [run(tile.text, { ...look, bold: true })] }),
    ],
  });
}
