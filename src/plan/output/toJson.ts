// A diagnostic as plain JSON, with its texts in both languages.
import type { Diagnostic, Severity, Span } from '#kernel/diagnostic';
import { LANGUAGES, type Language } from '#kernel/language';
import { diagnosticWords, type DiagnosticSentences } from '#words/diagnostic';

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly sourceLine?: string | undefined;
  /** What is wrong, in the language asked for. */
  readonly message: string;
  readonly texts: Readonly<Record<Language, DiagnosticSentences>>;
  /** Arguments of the message; exact decimals as texts. */
  readonly args: unknown;
  readonly related: readonly {
    readonly role: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
  readonly fix?:
    | { readonly file: string; readonly start: Position; readonly end: Position; readonly text: string }
    | undefined;
  readonly scenario?: string | undefined;
  readonly subjects?: readonly string[] | undefined;
}
type Position = { readonly line: number; readonly column: number };

const bounds = ({ start, end }: Span): { readonly start: Position; readonly end: Position } => ({
  start: { line: start.line, column: start.column },
  end: { line: end.line, column: end.column },
});

export function toJson(diagnostic: Diagnostic, language: Language): DiagnosticJson {
  const { code, severity, span, args, related, fix, scenario, subjects } = diagnostic;
  const [zh, en] = LANGUAGES.map((each) => diagnosticWords(diagnostic, each));
  if (zh === undefined || en === undefined) throw new Error('a language has no texts');
  const texts = { zh, en };
  return {
    code,
    severity,
    file: span.file,
    ...bounds(span),
    ...(span.sourceLine === undefined ? {} : { sourceLine: span.sourceLine }),
    message: texts[language].what,
    texts,
    args: JSON.parse(JSON.stringify(args)),
    related: related.map(({ role, span: at }) => ({
      role,
      file: at.file,
      line: at.start.line,
      column: at.start.column,
    })),
    ...(fix === undefined ? {} : { fix: { file: fix.span.file, ...bounds(fix.span), text: fix.text } }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(subjects === undefined ? {} : { subjects }),
  };
}
