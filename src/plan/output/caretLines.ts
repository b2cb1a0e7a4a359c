// The source line of a diagnostic and below it the caret line, cut to a window around the fault.
import type { Span } from '#kernel/diagnostic';
import { characterWidth, displayWidth } from './displayWidth.ts';
import { printable } from './printable.ts';

/** Columns of the source line that are shown, and how many of them before the fault at most. */
const WINDOW = 110;
const LEAD = 50;

/** Two lines with a gutter that carries the line number; none where the source line is not known or ends before the fault. */
export function caretLines({ start, end, sourceLine }: Span): readonly string[] {
  const characters = [...(sourceLine ?? '')];
  const from = start.column - 1;
  if (characters.length === 0 || from > characters.length) return [];
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : characters.length;
  const cut = displayWidth(characters.slice(0, from).join('')) > LEAD ? Math.max(0, from - LEAD / 2) : 0;
  const shown = [cut > 0 ? '…' : '', ...windowOf(characters.slice(cut))];
  const lead = (cut > 0 ? 1 : 0) + displayWidth(characters.slice(cut, from).join(''));
  const marked = displayWidth(characters.slice(from, to).join(''));
  const length = Math.max(1, Math.min(marked, displayWidth(shown.join('')) - lead));
  const number = String(start.line);
  return [
    `  ${number} | ${printable(shown.join(''))}`,
    `  ${' '.repeat(number.length)} | ${' '.repeat(lead)}${'^'.repeat(length)}`,
  ];
}

function windowOf(characters: readonly string[]): readonly string[] {
  let width = 0;
  for (const [index, character] of characters.entries()) {
    width += characterWidth(character);
    if (width > WINDOW) return [...characters.slice(0, index), '…'];
  }
  return characters;
}
