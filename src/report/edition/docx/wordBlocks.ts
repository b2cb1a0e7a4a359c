// The blocks of an edition in Word.
import type { ChartView, Sentence } from '#views/description';
import type { EditionBlock, ParagraphsView } from '#views/edition/editionDocument';
import { chartPicture } from './chartPicture.ts';
import { CELL_MARGINS, RULES, wordTable } from './wordTable.ts';
import { cellStyle, CITATION, STYLES } from './documentStyles.ts';
import { documentFonts } from './documentFonts.ts';
import { textWidth } from './pageLayout.ts';
import type { Picture } from './picture.ts';
import { tileMapTable } from './tileMapTable.ts';
import { Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from './wordLibrary.ts';
import { linked, markRuns, run, sentenceRuns, type Setting } from './wordText.ts';

export type PictureOf = (chart: ChartView) => Picture | undefined;
type Written = readonly (Paragraph | Table)[];
type BlockOf<K extends EditionBlock['kind']> = Extract<EditionBlock, { readonly kind: K }>;

export function wordBlock(block: EditionBlock, setting: Setting, pictureOf: PictureOf): Written {
  switch (block.kind) {
    case 'sentence':
      return [paragraph(block.sentence, block.lead === true ? STYLES.lead : STYLES.body, setting)];
    case 'table':
      return wordTable(block.table, setting);
    case 'chart':
      return chartPicture(block.chart, pictureOf(block.chart), setting);
    case 'tile-map':
      return tileMapTable(block.map, setting);
    case 'facts':
      return factsTable(block, setting);
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: STYLES.list,
            numbering: { reference: LIST, level: 0 },
            children: [...sentenceRuns(item, setting)],
          }),
      );
    case 'counts':
      return [countsLine(block, setting)];
    case 'paragraphs':
      return peoplesParagraphs(block.paragraphs);
    case 'callout':
      return [paragraph(block.sentence, STYLES.callout, setting)];
  }
}

/** Numbering of unnumbered lists. */
export const LIST = 'list';

const paragraph = (sentence: Sentence, style: string, setting: Setting): Paragraph =>
  new Paragraph({ style, children: [...sentenceRuns(sentence, setting)] });

function countsLine({ counts }: BlockOf<'counts'>, setting: Setting): Paragraph {
  const gap = setting.language === 'zh' ? '；' : '; ';
  const children = counts.flatMap((one, at) => {
    const isLinked = one.link !== undefined && setting.anchors.of(one.link) !== undefined;
    return [
      ...(at === 0 ? [] : [run(gap)]),
      ...markRuns(one.mark),
      run(`${one.text} `),
      linked(one.count, one, setting, isLinked ? { bold: true, style: CITATION } : { bold: true }),
    ];
  });
  return new Paragraph({ style: STYLES.body, children });
}

/** Plain text, as it was written; what is still wanted stands in a draft. */
function peoplesParagraphs({ paragraphs, wanted }: ParagraphsView): Written {
  if (paragraphs.length === 0 && wanted !== undefined)
    return [new Paragraph({ style: STYLES.wanted, children: [run(wanted)] })];
  return paragraphs.map((text) => new Paragraph({ style: STYLES.body, children: [run(text)] }));
}

const cell = (size: number, content: Paragraph): TableCell =>
  new TableCell({ width: { size, type: WidthType.DXA }, children: [content] });

function factsTable({ facts }: BlockOf<'facts'>, setting: Setting): Written {
  if (facts.length === 0) return [];
  const width = textWidth(setting.layout, setting.landscape);
  const termWidth = Math.round(width * 0.28);
  const style = cellStyle(setting.layout.tables[0] ?? 12);
  const font = documentFonts(setting.language).strong;
  const rows = facts.map(({ term, pieces, missing }) => {
    const look = missing === true ? { color: '595959' } : {};
    return new TableRow({
      cantSplit: true,
      children: [
        cell(termWidth, new Paragraph({ style, children: [run(term, { font, bold: setting.language === 'en' })] })),
        cell(width - termWidth, new Paragraph({ style, children: [...sentenceRuns(pieces, setting, look)] })),
      ],
    });
  });
  const table = new Table({
    rows,
    columnWidths: [termWidth, width - termWidth],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: RULES,
    margins: CELL_MARGINS,
  });
  return [table, new Paragraph({ style: STYLES.foot })];
}
