// The blocks of an edition for print: the same content as everywhere, drawn charts included, as plain data for the template.
import type { ChartView, TileMapView } from '#views/description';
import type { EditionBlock, ParagraphsView } from '#views/edition/editionDocument';
import { chartSvg } from '../../chartSvg.ts';
import { PRINT_COLOURS, PRINT_LOOK } from '../../printLook.ts';
import { printableChart } from './printable.ts';
import { printedTable, type PrintedTable, type TableRoom } from './printedTable.ts';
import { breakable, printedPiece, printedSentence, type PrintedPiece, type PrintedText } from './printedText.ts';
import type { Printing } from './printing.ts';

type Pieces = readonly PrintedPiece[];

export type PrintedBlock =
  | PrintedTable
  | { readonly kind: 'sentence'; readonly pieces: Pieces; readonly lead: boolean }
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly subtitle: string;
      readonly svg: string;
      readonly foot: string;
    }
  | PrintedMap
  | {
      readonly kind: 'facts';
      readonly facts: readonly { readonly term: string; readonly pieces: Pieces; readonly missing: boolean }[];
    }
  | { readonly kind: 'list'; readonly items: readonly Pieces[] }
  | { readonly kind: 'counts'; readonly counts: readonly { readonly piece: PrintedPiece; readonly count: string }[] }
  | {
      readonly kind: 'paragraphs';
      readonly paragraphs: readonly PrintedText[];
      readonly by?: string | undefined;
      readonly wanted?: string | undefined;
    }
  | { readonly kind: 'callout'; readonly tone: 'warning' | 'note'; readonly pieces: Pieces };

interface PrintedMap {
  readonly kind: 'tile-map';
  readonly title: string;
  readonly subtitle: string;
  readonly columns: number;
  readonly tiles: readonly {
    readonly name: PrintedPiece;
    readonly value: string;
    readonly column: number;
    readonly row: number;
    readonly colour: string;
  }[];
  readonly foot: string;
}

/** Where a block stands: heading of its section, room for tables, a name that no other block has. */
export interface BlockPlace {
  readonly heading: string;
  readonly room: TableRoom;
  readonly name: string;
}

export function printedBlock(block: EditionBlock, place: BlockPlace, printing: Printing): PrintedBlock {
  const { text } = printing;
  switch (block.kind) {
    case 'sentence':
      return { kind: 'sentence', pieces: printedSentence(block.sentence, printing), lead: block.lead === true };
    case 'table':
      return printedTable(block.table, place.room, printing, place.heading);
    case 'chart':
      return printedChart(block.chart, place, printing);
    case 'tile-map':
      return printedMap(block.map, printing);
    case 'facts':
      return {
        kind: 'facts',
        facts: block.facts.map(({ term, pieces, missing }) => ({
          term: text(term),
          pieces: printedSentence(pieces, printing),
          missing: missing === true,
        })),
      };
    case 'list':
      return { kind: 'list', items: block.items.map((item) => printedSentence(item, printing)) };
    case 'counts':
      return {
        kind: 'counts',
        counts: block.counts.map((one) => ({ piece: printedPiece(one, printing), count: text(one.count) })),
      };
    case 'paragraphs':
      return printedParagraphs(block.paragraphs, printing);
    case 'callout':
      return { kind: 'callout', tone: block.tone, pieces: printedSentence(block.sentence, printing) };
  }
}

/** A chart of which nothing can be drawn is given by its data. */
function printedChart(chart: ChartView, { room, name }: BlockPlace, printing: Printing): PrintedBlock {
  const { text, language } = printing;
  const svg = chartSvg(printableChart(chart, text), language, name, PRINT_LOOK);
  if (svg === '') return printedTable({ ...chart.table, title: chart.title }, room, printing, undefined);
  return { kind: 'chart', title: text(chart.title), subtitle: text(chart.subtitle), svg, foot: text(chart.foot) };
}

function printedMap(map: TileMapView, printing: Printing): PrintedMap {
  const { text } = printing;
  const { steps } = PRINT_COLOURS;
  const left = Math.min(...map.tiles.map(({ column }) => column));
  const top = Math.min(...map.tiles.map(({ row }) => row));
  return {
    kind: 'tile-map',
    title: text(map.title),
    subtitle: text(map.subtitle),
    columns: Math.max(0, ...map.tiles.map(({ column }) => column - left + 1)),
    tiles: map.tiles.map((tile) => ({
      name: printedPiece({ text: tile.name, link: tile.link }, printing),
      value: text(tile.text),
      column: tile.column - left,
      row: tile.row - top,
      colour: steps[Math.max(0, Math.min(steps.length - 1, Math.round(tile.step)))] ?? steps[0],
    })),
    foot: text(map.foot),
  };
}

function printedParagraphs(written: ParagraphsView, printing: Printing): PrintedBlock {
  const { text, words, showsAuthors } = printing;
  const { version, department, author, at, wanted } = written;
  const known = version === undefined ? [] : [words.version(version)];
  const by = [...known, department, author, at].filter((part) => part !== undefined && part !== '');
  return {
    kind: 'paragraphs',
    paragraphs: written.paragraphs.map((paragraph) => breakable(text(paragraph))),
    by: showsAuthors && written.paragraphs.length > 0 && by.length > 0 ? text(by.join(' · ')) : undefined,
    wanted: wanted === undefined ? undefined : text(wanted),
  };
}
