// Body of a Word file read event by event: paragraphs and cells, links, fields, tracked changes.
import type { XmlHandler } from '../workbook/xmlReading.ts';
import { tooLarge } from '../workbook/refusal.ts';
import { type Field, fieldAnchor, isLayoutField } from './docxFields.ts';
import type { DocxLimits } from './docxLimits.ts';
import { attribute, type StyleRole } from './docxParts.ts';
import type { DocxBlock, DocxParagraph, DocxRow, DocxRun } from './docxText.ts';

/** Elements whose whole content is no text of the document. */
const SKIPPED: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'Fallback',
  'moveFrom',
  'delText',
  'delInstrText',
  'sectPr',
  'tblPr',
  'tcPr',
]);
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

type Attributes = Readonly<Record<string, string>>;

interface OpenParagraph {
  readonly runs: DocxRun[];
  readonly bookmarks: string[];
  role?: StyleRole | undefined;
  /** Its mark is deleted: it runs on into the next one. */
  runsOn?: boolean;
}

interface OpenTable {
  readonly rows: DocxRow[];
  cells: DocxParagraph[][];
  isHead: boolean;
  isDeleted: boolean;
}

export class DocxBody implements XmlHandler {
  readonly blocks: DocxBlock[] = [];
  tracked = false;
  private readonly path: string[] = [];
  private readonly fields: Field[] = [];
  private readonly anchors: (string | undefined)[] = [];
  private readonly contents: number[] = [];
  private paragraph: OpenParagraph | undefined;
  private table: OpenTable | undefined;
  private tables = 0;
  private skippedFrom = 0;
  private insertions = 0;
  private heading = '';
  private paragraphs = 0;
  private characters = 0;

  constructor(
    private readonly roles: ReadonlyMap<string, StyleRole>,
    private readonly limits: DocxLimits,
  ) {}

  open(name: string, attributes: Attributes): void {
    const parent = this.path.at(-1);
    this.path.push(name);
    if (this.skippedFrom > 0) return;
    if (SKIPPED.has(name)) this.skippedFrom = this.path.length;
    else if (name === 'del') this.deletion(parent);
    else if (name === 'ins' || name === 'moveTo') this.insertion(parent);
    else if (this.inProperties(name, parent, attributes)) return;
    else this.openText(name, attributes);
  }

  close(name: string): void {
    const depth = this.path.length;
    this.path.pop();
    if (this.skippedFrom > 0) {
      if (depth === this.skippedFrom) this.skippedFrom = 0;
      return;
    }
    if ((name === 'ins' || name === 'moveTo') && this.insertions > 0 && !isMark(this.path.at(-1))) this.insertions -= 1;
    else if (name === 'hyperlink') this.anchors.pop();
    else if (name === 'fldSimple') this.fields.pop();
    else if (name === 'sdt' && this.contents.at(-1) === depth) this.contents.pop();
    else if (name === 'p') this.closeParagraph();
    else if (name === 'tr') this.closeRow();
    else if (name === 'tbl') this.closeTable();
  }

  text(text: string): void {
    if (this.skippedFrom > 0) return;
    const name = this.path.at(-1);
    if (name === 't') this.add(text);
    const field = this.fields.at(-1);
    if (name === 'instrText' && field?.isResult === false && field.instruction.length < 1_000)
      field.instruction += text;
  }

  /** A deletion around runs is left out with them; as a mark it deletes a paragraph's end or a row. */
  private deletion(parent: string | undefined): void {
    this.tracked = true;
    if (parent === 'trPr' && this.table !== undefined && this.tables === 1) this.table.isDeleted = true;
    else if (parent === 'rPr' && this.path.at(-3) === 'pPr' && this.paragraph !== undefined)
      this.paragraph.runsOn = true;
    else if (!isMark(parent)) this.skippedFrom = this.path.length;
  }

  private insertion(parent: string | undefined): void {
    this.tracked = true;
    if (!isMark(parent)) this.insertions += 1;
  }

  private inProperties(name: string, parent: string | undefined, attributes: Attributes): boolean {
    const { paragraph } = this;
    const value = attribute(attributes, 'val') ?? '';
    if (parent === 'pPr' && paragraph !== undefined) {
      if (name === 'pStyle') paragraph.role = this.roles.get(value) ?? paragraph.role;
      else if (name === 'outlineLvl' && /^[0-8]$/.test(value)) paragraph.role ??= Number(value) + 1;
      return true;
    }
    if (name === 'tblHeader' && parent === 'trPr' && this.table !== undefined && this.tables === 1)
      this.table.isHead = value === '' || /^(?:1|true|on)$/.test(value);
    if (name === 'docPartGallery' && value === 'Table of Contents')
      this.contents.push(this.path.lastIndexOf('sdt') + 1);
    return isMark(parent) || parent === 'tabs';
  }

  private openText(name: string, attributes: Attributes): void {
    const sign = SIGNS[name];
    if (sign !== undefined) this.add(sign);
    else if (name === 'p') this.openParagraph();
    else if (name === 'hyperlink') this.anchors.push(attribute(attributes, 'anchor'));
    else if (name === 'fldSimple')
      this.fields.push({ instruction: attribute(attributes, 'instr') ?? '', isResult: true });
    else if (name === 'fldChar') this.fieldCharacter(attribute(attributes, 'fldCharType') ?? '');
    else if (name === 'bookmarkStart') this.paragraph?.bookmarks.push(attribute(attributes, 'name') ?? '');
    else if (name === 'tbl') this.openTable();
    else if (name === 'tr' && this.tables === 1 && this.table !== undefined) this.table.cells = [];
    else if (name === 'tc' && this.tables === 1) this.table?.cells.push([]);
  }

  private fieldCharacter(type: string): void {
    if (type === 'begin') this.fields.push({ instruction: '', isResult: false });
    else if (type === 'end') this.fields.pop();
    else {
      const field = this.fields.at(-1);
      if (field !== undefined) field.isResult = true;
    }
  }

  private add(text: string): void {
    const { paragraph, fields, contents } = this;
    if (paragraph === undefined || contents.length > 0) return;
    if (fields.some((field) => !field.isResult || isLayoutField(field.instruction))) return;
    this.characters += text.length;
    if (this.characters > this.limits.characters) throw tooLarge('texts', this.limits.characters);
    const linked = fields.map(({ instruction }) => fieldAnchor(instruction)).find((one) => one !== undefined);
    const anchor = this.anchors.at(-1) ?? linked;
    const inserted = this.insertions > 0 ? true : undefined;
    const last = paragraph.runs.at(-1);
    if (last !== undefined && last.anchor === anchor && last.inserted === inserted)
      paragraph.runs[paragraph.runs.length - 1] = { ...last, text: last.text + text };
    else paragraph.runs.push({ text, anchor, inserted });
  }

  private openParagraph(): void {
    this.paragraphs += 1;
    if (this.paragraphs > this.limits.paragraphs) throw tooLarge('cells', this.limits.paragraphs);
    // The text of a paragraph whose end is deleted goes on here.
    if (this.paragraph?.runsOn === true) this.paragraph.runsOn = false;
    else this.paragraph = { runs: [], bookmarks: [] };
  }

  private closeParagraph(): void {
    const { paragraph, table } = this;
    if (paragraph === undefined || paragraph.runsOn === true) return;
    this.paragraph = undefined;
    const { runs, bookmarks, role } = paragraph;
    const read = { runs, bookmarks, text: runs.map(({ text }) => text).join('') };
    if (role === 'contents' || read.text.trim() === '') return;
    if (table !== undefined) {
      table.cells.at(-1)?.push(read);
      return;
    }
    if (role !== undefined) this.heading = read.text.trim();
    this.blocks.push({ kind: 'paragraph', heading: this.heading, level: role, paragraph: read });
  }

  /** Tables within a cell are text of the cell. */
  private openTable(): void {
    this.tables += 1;
    if (this.tables === 1) this.table = { rows: [], cells: [], isHead: false, isDeleted: false };
  }

  private closeRow(): void {
    const { table } = this;
    if (table === undefined || this.tables !== 1) return;
    if (!table.isDeleted) table.rows.push({ isHead: table.isHead, cells: table.cells });
    [table.isHead, table.isDeleted, table.cells] = [false, false, []];
  }

  private closeTable(): void {
    this.tables -= 1;
    const { table } = this;
    if (this.tables > 0 || table === undefined) return;
    this.table = undefined;
    this.paragraph = undefined;
    if (table.rows.length > 0) this.blocks.push({ kind: 'table', heading: this.heading, rows: table.rows });
  }
}

/** Within properties an insertion or deletion is a mark, not an element around text. */
function isMark(parent: string | undefined): boolean {
  return parent === 'rPr' || parent === 'trPr' || parent === 'numPr' || parent === 'pPr';
}
