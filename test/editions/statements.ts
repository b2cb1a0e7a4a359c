// What a document says, in the order in which it is read, and what of it a text that was read back from a file lacks.
import type { Block, CellView, Link, TableView } from '#views/description';
import type { EditionDocument } from '#views/edition/editionDocument';
import { textOf } from '#views/sentence';
import { bare } from './readBack.ts';

const cellTexts = ({ text, more = [] }: CellView): readonly string[] => [text, ...more.map((piece) => piece.text)];

const tableTexts = ({ columns, rows }: TableView): readonly string[] =>
  rows.flatMap(({ cells }) => cells.filter((_, at) => columns[at]?.secondary !== true).flatMap(cellTexts));

/** `charts`: whether the data behind a chart stands in the text, or only in its drawing. */
function blockTexts(block: Block, charts: boolean): readonly string[] {
  switch (block.kind) {
    case 'sentence':
    case 'callout':
      return [textOf(block.sentence)];
    case 'list':
      return block.items.map(textOf);
    case 'facts':
      return block.facts.map(({ pieces }) => textOf(pieces));
    case 'paragraphs':
      return block.paragraphs.paragraphs;
    case 'table':
      return tableTexts(block.table);
    case 'chart':
      return charts ? tableTexts(block.chart.table) : [];
    default:
      return [];
  }
}

/** Headings, sentences, terms and cells of the body. */
export function statements({ sections }: EditionDocument, charts: boolean): readonly string[] {
  return sections
    .flatMap(({ number, heading, blocks }) => [number + heading, ...blocks.flatMap((one) => blockTexts(one, charts))])
    .map(bare)
    .filter((text) => text !== '');
}

/** How far behind the last statement the next may begin: heads of a table on a new page; behind a chart all its labels. */
const REACH = { cell: 1_500, sentence: 10_000 };
const SHORT = 12;

/** Statements that are not where they should follow, each with what stands there instead. */
export function lacking(document: EditionDocument, text: string, charts = false): readonly string[] {
  const read = bare(text);
  const said = statements(document, charts);
  // The contents name the headings too: the body begins where the first two statements follow each other.
  let at = Math.max(0, read.indexOf(said.slice(0, 2).join('')));
  const found: string[] = [];
  for (const statement of said) {
    const reach = statement.length < SHORT ? REACH.cell : REACH.sentence;
    const next = read.slice(at, at + reach + statement.length).indexOf(statement);
    if (next < 0) found.push(`${statement} ≠ ${read.slice(at, at + statement.length + 40)}`);
    else at += next + statement.length;
  }
  return found;
}

/** Numbers with so many digits that none is there by chance. */
export function longNumbers(text: string): readonly string[] {
  const numbers = text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
  return [...new Set(numbers.filter((number) => number.replaceAll(/\D/g, '').length >= 4))];
}

export interface StatedFigure {
  readonly observation: string;
  /** As it reads, with the unit that its column or row names. */
  readonly text: string;
}

const observationOf = (link: Link | undefined): string | undefined =>
  link?.page === 'observation' ? link.id : undefined;

function inTable({ columns, rows }: TableView): readonly StatedFigure[] {
  const unitColumn = columns.findIndex(({ id }) => id === 'unit');
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, link }, at) => {
      const observation = observationOf(link);
      const unit = columns[at]?.unit ?? cells[unitColumn]?.text ?? '';
      return observation === undefined || columns[at]?.kind !== 'number'
        ? []
        : [{ observation, text: `${text} ${unit}` }];
    }),
  );
}

/** In running text a fall is said in words. */
const FALL = /(?:下降|down)\s*$/;

function inBlock(block: Block): readonly StatedFigure[] {
  if (block.kind === 'table') return inTable(block.table);
  const sentences =
    block.kind === 'sentence' || block.kind === 'callout'
      ? [block.sentence]
      : block.kind === 'list'
        ? block.items
        : block.kind === 'facts'
          ? block.facts.map(({ pieces }) => pieces)
          : [];
  return sentences.flat().flatMap(({ text, link }, at, pieces) => {
    const observation = observationOf(link);
    const sign = FALL.test(pieces[at - 1]?.text ?? '') ? '-' : '';
    return observation === undefined ? [] : [{ observation, text: sign + text }];
  });
}

/** Every piece that opens an observation, the figure or the period of it: in sentences, lists, terms and tables. */
export function statedFigures(sections: readonly { readonly blocks: readonly Block[] }[]): readonly StatedFigure[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(inBlock));
}
