// A diagnostic as a compiler prints it: place, severity, code, what; the source line with a caret; why, what to do, fix, places.
import type { Diagnostic, Severity, Span } from '#kernel/diagnostic';
import type { Language } from '#kernel/language';
import { diagnosticWords, relatedRoleWord } from '#words/diagnostic';
import { LAYOUT_WORDS } from '#words/diagnostics/layout';
import { severityWord } from '#words/status';
import { caretLines } from './caretLines.ts';
import { printable } from './printable.ts';

export interface PrintOptions {
  /** ANSI colours. */
  readonly color: boolean;
}

type Style = 'bold' | 'dim' | 'cyan' | Severity;
const STYLES: Readonly<Record<Style, string>> = {
  bold: '1',
  dim: '2',
  cyan: '36',
  error: '1;31',
  warning: '1;33',
  note: '1;34',
};

const placeOf = ({ file, start }: Span): string => `${printable(file)}:${start.line}:${start.column}`;

/** Lines joined by LF, without one at the end. */
export function printDiagnostic(diagnostic: Diagnostic, language: Language, { color }: PrintOptions): string {
  const { span, severity, code, related, fix, scenario } = diagnostic;
  const paint = (style: Style, text: string): string => (color ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text);
  const { what, why, todo } = diagnosticWords(diagnostic, language);
  const words = LAYOUT_WORDS[language];
  const [source, caret] = caretLines(span);
  const colon = language === 'zh' ? '：' : ': ';
  const note = (label: string, text: string): string => `  ${paint('cyan', label)}${colon}${printable(text)}`;
  const lines = [
    `${paint('bold', placeOf(span))} ${paint(severity, severityWord(severity, language))} ${paint('dim', code)}: ${printable(what)}`,
    source,
    caret === undefined ? undefined : paint(severity, caret),
    scenario === undefined ? undefined : `  ${paint('cyan', printable(words.scenario(scenario)))}`,
    note(words.why, why),
    note(words.todo, todo),
    fix === undefined
      ? undefined
      : `  ${paint('cyan', printable(fix.text === '' ? words.fixByRemoval : words.fix(fix.text)))}`,
    ...related.map((place) => `  ${placeOf(place.span)} ${relatedRoleWord(place.role, language)}`),
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
