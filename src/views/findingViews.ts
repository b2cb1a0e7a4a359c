// Findings of the check as page blocks: words, place in the file, caret under the source line, linked subjects.
import type { Diagnostic, Severity, Span } from '#kernel/diagnostic';
import { SEVERITIES } from '#kernel/diagnostic';
import { diagnosticWords, relatedRoleWord } from '#words/diagnostic';
import type { Block, FindingView, TextPiece } from './description.ts';
import { documentPiece, nounPiece, observationName, planPiece, sourcePiece, targetPiece, taskName } from './names.ts';
import { explainedParts } from './record/explained.ts';
import { linkTo, piece } from './sentence.ts';
import { named, type ViewContext } from './viewContext.ts';

const SOURCE_LINE = 200;

/** Where it stands in a file; empty for a figure of the record, which stands in none. */
export function placeOfSpan(span: Span): string {
  return IN_FILE.test(span.file) ? `${span.file}:${span.start.line}:${span.start.column}` : '';
}

const IN_FILE = /\.[a-z]{2,5}$/i;

const isWide = (character: string): boolean =>
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );

/** The line of blanks and carets below the source line; wide characters are answered by the ideographic space, tabs by tabs. */
export function caretOf(span: Span): string | undefined {
  if (span.sourceLine === undefined) return undefined;
  const line = [...span.sourceLine].slice(0, SOURCE_LINE);
  const from = Math.min(span.start.column - 1, line.length);
  const to = span.end.line === span.start.line ? span.end.column - 1 : line.length;
  const lead = line.slice(0, from).map((c) => (c === '\t' ? '\t' : isWide(c) ? '\u3000' : ' '));
  const marks = line.slice(from, Math.min(to, line.length)).map((c) => (isWide(c) ? '^^' : '^'));
  return lead.join('') + (marks.join('') || '^');
}

/** Name of whatever item of the workspace has this id, linked to its page. */
export function subjectPiece(context: ViewContext, id: string): TextPiece {
  const { index } = context;
  if (index.targets.has(id)) return targetPiece(context, id);
  if (index.clusters.has(id)) return nounPiece(context, 'clusters', id);
  if (index.places.has(id)) return nounPiece(context, 'places', id);
  if (index.indicators.has(id)) return nounPiece(context, 'indicators', id);
  if (index.documents.has(id)) return documentPiece(context, id);
  if (index.plans.has(id)) return planPiece(context, id);
  if (index.sources.has(id)) return sourcePiece(context, id);
  const task = index.tasks.get(id);
  if (task !== undefined) return piece(taskName(context, task), linkTo('task', id));
  const observation = index.observations.get(id);
  if (observation !== undefined) return piece(observationName(context, observation), linkTo('observation', id));
  const other = index.others.get(id);
  return other === undefined ? piece(id) : piece(named(context, other.name), other.link);
}

export function findingView(context: ViewContext, diagnostic: Diagnostic): FindingView {
  const text = diagnosticWords(diagnostic, context.language);
  const { span, scenario } = diagnostic;
  const caret = caretOf(span);
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    ...(scenario === undefined ? {} : { scenario }),
    what: text.what,
    why: text.why,
    todo: text.todo,
    place: placeOfSpan(span),
    ...(span.sourceLine === undefined || caret === undefined ? {} : { sourceLine: span.sourceLine, caret }),
    related: diagnostic.related
      .map((item) => ({ role: relatedRoleWord(item.role, context.language), place: placeOfSpan(item.span) }))
      .filter((item) => item.place !== ''),
    subjects: (diagnostic.subjects ?? []).map((id) => subjectPiece(context, id)),
    ...explainedParts(context, diagnostic),
  };
}

const severityRank = (severity: Severity): number => SEVERITIES.indexOf(severity);

export function bySeverity(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
}

/** Findings by severity, at most `limit` of them. */
export function findingsBlock(
  context: ViewContext,
  diagnostics: readonly Diagnostic[],
  limit = 50,
): Extract<Block, { readonly kind: 'findings' }> {
  const shown = bySeverity(diagnostics).slice(0, limit);
  return {
    kind: 'findings',
    findings: shown.map((diagnostic) => findingView(context, diagnostic)),
    empty: context.words.findings.none,
  };
}

/** Findings about one item of the workspace. */
export function findingsAbout(context: ViewContext, ...ids: readonly string[]): readonly Diagnostic[] {
  return [...new Set(ids.flatMap((id) => context.index.findings.get(id) ?? []))];
}
