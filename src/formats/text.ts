// Text of a file: strict UTF-8, and the way from an offset in it to line and column.
import type { Diagnostic, Position, Span } from '#kernel/diagnostic';
import type { FormatCode } from './codes.ts';
import type { SourceFile } from './sourceFile.ts';

declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array): string };

/** 64 MiB. */
export const MAX_BYTES = 64 * 1024 * 1024;
const SOURCE_LINE_LENGTH = 200;
const BOM = '\uFEFF';

/** Text without its byte order mark; line ends are kept as they are, so that `bom + text` gives the same bytes again. */
export interface DecodedText {
  readonly text: string;
  readonly bom: '' | typeof BOM;
}

/** The text of a file in UTF-8, or the diagnostic `file-too-large` or `not-utf8` (at the first byte that is no UTF-8). */
export function decodeText(file: SourceFile, maxBytes = MAX_BYTES): DecodedText | { readonly diagnostic: Diagnostic } {
  if (file.bytes.length > maxBytes) {
    const args = { bytes: file.bytes.length, limit: maxBytes };
    return { diagnostic: fault('file-too-large', spanOf(file.path, '', 0, 0), args) };
  }
  try {
    const text = decoder(true).decode(file.bytes);
    return text.startsWith(BOM) ? { text: text.slice(1), bom: BOM } : { text, bom: '' };
  } catch {
    const at = validLength(file.bytes);
    const before = decoder(false).decode(file.bytes.subarray(0, at)).replace(BOM, '');
    const args = { byte: at + 1, value: (file.bytes[at] ?? 0).toString(16).padStart(2, '0') };
    return { diagnostic: fault('not-utf8', spanOf(file.path, before, before.length, before.length), args) };
  }
}

const decoder = (fatal: boolean) => new TextDecoder('utf-8', { fatal, ignoreBOM: true });

/** Number of bytes before the first one that cannot belong to a UTF-8 character (Unicode, table 3-7). */
function validLength(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const size = characterSize(bytes, at);
    if (size === 0) return at;
    at += size;
  }
  return at;
}

/** Bytes of the character at `at`, 0 where there is none. */
function characterSize(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  const [low, high] = [SECOND_LOW[lead] ?? 0x80, SECOND_HIGH[lead] ?? 0xbf];
  for (let k = 1; k < size; k += 1) {
    const byte = bytes[at + k] ?? 0;
    if (byte < (k === 1 ? low : 0x80) || byte > (k === 1 ? high : 0xbf)) return 0;
  }
  return size;
}

const SECOND_LOW: Readonly<Record<number, number>> = { 0xe0: 0xa0, 0xf0: 0x90 };
const SECOND_HIGH: Readonly<Record<number, number>> = { 0xed: 0x9f, 0xf4: 0x8f };

/** Position of an offset (code units) in `text`: 1-based line and column, column in code points. The lines are found once. */
export function lineIndex(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lineOf(starts, at);
    return { line: line + 1, column: codePoints(text, starts[line] ?? 0, at) + 1, offset: at };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Index of the last line that starts at or before `offset`. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && at > start;
    if (!isSecondHalf) count += 1;
  }
  return count;
}

/** Span of `start` to `end` in `text` with the line it starts in, cut at 200 characters. */
export function spanOf(file: string, text: string, start: number, end: number, positions = lineIndex(text)): Span {
  const lineStart = start <= 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', lineStart);
  const line = text.slice(lineStart, Math.min(lineEnd < 0 ? text.length : lineEnd, lineStart + SOURCE_LINE_LENGTH * 2));
  const sourceLine = [...line.replace(/\r$/, '')].slice(0, SOURCE_LINE_LENGTH).join('');
  return { file, start: positions(start), end: positions(Math.max(start, end)), sourceLine };
}

/** A diagnostic of severity error found while reading a file. */
export function fault(code: FormatCode, span: Span, args: Diagnostic['args'] = {}): Diagnostic {
  return { code, severity: 'error', span, args, related: [] };
}
