// Parts of a workbook beside its sheets: the list of sheets, relations, styles and shared texts.
import { textPieces, markedEncoding } from '../textStream.ts';
import type { Archive } from './archive.ts';
import { raised, unescaped } from './cellText.ts';
import type { WorkbookLimits } from './limits.ts';
import { type Shown, shownAs } from './numberFormat.ts';
import { damaged, Refusal, tooLarge } from './refusal.ts';
import { readXml, type XmlHandler } from './xmlReading.ts';

/** Text of a part, decoded by its byte order mark, else as UTF-8. */
export function* partTexts(archive: Archive, path: string): Generator<string> {
  const pieces = archive.read(path);
  const { done, value } = pieces.next();
  if (done === true) throw damaged(path);
  const texts = textPieces(joined(value, pieces), markedEncoding(value) ?? 'utf-8');
  for (;;) {
    let next: IteratorResult<string>;
    try {
      next = texts.next();
    } catch (error) {
      throw error instanceof Refusal ? error : damaged(path);
    }
    if (next.done === true) return;
    yield next.value;
  }
}

function* joined(first: Uint8Array, rest: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield first;
  yield* rest;
}

export interface Relation {
  readonly id: string;
  /** Last word of its type: worksheet, sharedStrings. */
  readonly type: string;
  readonly path: string;
}

/** Relations of a part; targets are resolved against its folder. */
export function readRelations(archive: Archive, part: string): readonly Relation[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(path)) return [];
  const found: Relation[] = [];
  readXml(path, partTexts(archive, path), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      const target = Target.startsWith('/') ? Target.slice(1) : folder + Target;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), path: withoutDots(target) });
    },
  });
  return found;
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

export interface ListedSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

export function readSheetList(
  archive: Archive,
  path: string,
  limits: WorkbookLimits,
): { readonly sheets: readonly ListedSheet[]; readonly from1904: boolean } {
  const sheets: ListedSheet[] = [];
  let from1904 = false;
  readXml(path, partTexts(archive, path), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      if (sheets.length >= limits.sheets) throw tooLarge('sheets', limits.sheets);
      const { name: title = '', state = 'visible' } = attributes;
      const relation = Object.entries(attributes).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1] ?? '';
      sheets.push({ name: unescaped(title), hidden: state !== 'visible', relation });
    },
  });
  return { sheets, from1904 };
}

export const isTrue = (attribute: string | undefined): boolean => attribute === '1' || attribute === 'true';

/** How each cell format shows a number, by its index. */
export function readStyles(archive: Archive, path: string): readonly Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let within = false;
  readXml(path, partTexts(archive, path), {
    open(name, { numFmtId = '0', formatCode }) {
      if (name === 'numFmt' && formatCode !== undefined) codes.set(Number(numFmtId), formatCode);
      if (name === 'cellXfs') within = true;
      if (name === 'xf' && within) shown.push(shownAs(Number(numFmtId), codes.get(Number(numFmtId))));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return shown;
}

/** Text of `si` and `is` elements: runs joined, phonetic ones left out. */
export class RichText {
  text = '';
  private phonetic = false;
  private reading = false;
  private isRaised = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'rPh') this.phonetic = true;
    else if (name === 'r') this.isRaised = false;
    else if (name === 'vertAlign') this.isRaised = attributes['val'] === 'superscript';
    else if (name === 't') this.reading = !this.phonetic;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic = false;
    else if (name === 't') this.reading = false;
    else if (name === 'r') this.isRaised = false;
  }

  add(text: string): void {
    if (this.reading) this.text += this.isRaised ? raised(text) : text;
  }

  take(): string {
    const { text } = this;
    this.text = '';
    this.isRaised = false;
    return unescaped(text);
  }
}

export function readSharedTexts(archive: Archive, path: string, limits: WorkbookLimits): readonly string[] {
  const texts: string[] = [];
  const rich = new RichText();
  let length = 0;
  const handler: XmlHandler = {
    open: (name, attributes) => rich.open(name, attributes),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      const text = rich.take();
      length += text.length;
      if (text.length > limits.cell) throw tooLarge('cell', limits.cell);
      if (texts.length >= limits.texts || length > limits.textLength) throw tooLarge('texts', limits.texts);
      texts.push(text);
    },
    text: (text) => rich.add(text),
  };
  readXml(path, partTexts(archive, path), handler);
  return texts;
}
