// What stands around the rows of a worksheet: its extent, hidden columns and merged ranges.
import type { WorkbookLimits } from './limits.ts';
import { tooLarge } from './refusal.ts';
import { isTrue } from './parts.ts';
import { XmlReading } from './xmlReading.ts';

/** Rows 1-based, columns from 0, both ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetFrame {
  /** As the sheet itself states it; not to be relied on. */
  readonly extent: CellRange | undefined;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  readonly merges: readonly CellRange[];
}

/** Column letters to an index from 0; -1 where there are none. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const RANGE = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;

export function rangeOf(ref: string): CellRange | undefined {
  const match = RANGE.exec(ref);
  if (match === null) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  return { top: Number(top), left: columnIndex(left), bottom: Number(bottom), right: columnIndex(right) };
}

const ROWS = /<(?:[\w.-]{1,20}:)?sheetData(?:\s[^<>]{0,40})?\/?>/;
const ROWS_END = /<\/(?:[\w.-]{1,20}:)?sheetData\s{0,40}>/;
/** Longest mark of either kind with a prefix, so that one which two pieces share is found. */
const OVERLAP = 80;

/** Reads everything but the rows, which are skipped as text. */
export function readFrame(part: string, texts: Iterable<string>, limits: WorkbookLimits): SheetFrame {
  const hiddenColumns: { from: number; to: number }[] = [];
  const merges: CellRange[] = [];
  let extent: CellRange | undefined;
  const reading = new XmlReading(part, {
    open(name, { ref = '', hidden, min = '', max = '' }) {
      if (name === 'dimension') extent = rangeOf(ref);
      else if (name === 'col' && isTrue(hidden)) hiddenColumns.push({ from: Number(min) - 1, to: Number(max) - 1 });
      else if (name === 'mergeCell') merges.push(...[rangeOf(ref)].filter((range) => range !== undefined));
      if (merges.length > limits.merges || hiddenColumns.length > limits.columns)
        throw tooLarge('merges', limits.merges);
    },
  });
  for (const text of aroundRows(texts)) reading.write(text);
  reading.close();
  return { extent, hiddenColumns, merges };
}

function* aroundRows(texts: Iterable<string>): Generator<string> {
  let [state, kept]: ['before' | 'rows' | 'after', string] = ['before', ''];
  for (const text of texts) {
    kept += text;
    if (state === 'before') {
      const tag = ROWS.exec(kept);
      yield tag === null ? kept.slice(0, -OVERLAP) : kept.slice(0, tag.index);
      kept = tag === null ? kept.slice(-OVERLAP) : kept.slice(tag.index + tag[0].length);
      if (tag !== null) state = tag[0].endsWith('/>') ? 'after' : 'rows';
    }
    if (state === 'rows') {
      const tag = ROWS_END.exec(kept);
      kept = tag === null ? kept.slice(-OVERLAP) : kept.slice(tag.index + tag[0].length);
      if (tag !== null) state = 'after';
    }
    if (state !== 'after') continue;
    yield kept;
    kept = '';
  }
  yield kept;
}
