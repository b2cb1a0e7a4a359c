// The check: binding rules and rules of the field over one plan, their findings with place and source line, in a fixed order.
import { SEVERITIES, type Diagnostic, type SourceRef, type Span } from '#kernel/diagnostic';
import { BINDING_RULES } from './binder/bindingRules.ts';
import { unresolvedId } from './binder/unresolvedId.ts';
import type { CheckContext } from './checkContext.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { ParsedPlan, UnreadItems } from './syntax/parsedPlan.ts';
import type { PlanList } from './syntax/planKinds.ts';
import { scalarFor } from './syntax/scalarText.ts';

/** Place of a row of a data table; undefined where the table is not at hand. */
export type LocateEvidence = (ref: SourceRef) => Span | undefined;

/**
 * All diagnostics of a plan, those of reading it included: ordered by file, line, column and code, each once. Pure: the same
 * plan and context give the same list.
 */
export function checkPlan(
  parsed: ParsedPlan,
  context: CheckContext,
  locateEvidence?: LocateEvidence,
  rules: readonly Rule[] = [...BINDING_RULES, ...RULES],
): readonly Diagnostic[] {
  const { book } = parsed;
  if (book === undefined) return inOrder(parsed.diagnostics);
  const locate = (ref: SourceRef): Span => {
    const isPlanFile = parsed.yamlFiles.has(ref.file) || parsed.csvFiles.has(ref.file);
    return (isPlanFile ? undefined : locateEvidence?.(ref)) ?? parsed.locate(ref);
  };
  const found: Diagnostic[] = [...parsed.diagnostics];
  for (const rule of rules) {
    const findings = [...rule.check(book, context)].filter((finding) => !isConsequence(rule, finding, parsed.unread));
    found.push(...findings.slice(0, FINDINGS_REPORTED).map((finding) => toDiagnostic(rule, finding, locate)));
    found.push(...furtherFindings(rule, findings.slice(FINDINGS_REPORTED), locate));
  }
  return inOrder(found);
}

/** Of one rule so many findings are told one by one; the others by their number, with the severity of the gravest. */
const FINDINGS_REPORTED = 1000;

function furtherFindings(
  rule: Rule,
  further: readonly Finding[],
  locate: (ref: SourceRef) => Span,
): readonly Diagnostic[] {
  const [next] = further;
  if (next === undefined) return [];
  const severities = new Set(further.map(({ severity }) => severity ?? rule.severity));
  const severity = SEVERITIES.find((each) => severities.has(each)) ?? rule.severity;
  const args = { code: rule.code, count: further.length, shown: FINDINGS_REPORTED };
  return [{ code: 'further-findings', severity, span: locate(next.at), args, related: [] }];
}

/** A reference to an item that could not be read says nothing new: the item's own fault is reported. */
function isConsequence({ code }: Rule, { args }: Finding, unread: UnreadItems): boolean {
  if (code !== unresolvedId.code || unread.size === 0) return false;
  const ids = unread.get(args.kind as PlanList);
  return ids === 'all' || ids?.has(args.id as string) === true;
}

function toDiagnostic(rule: Rule, finding: Finding, locate: (ref: SourceRef) => Span): Diagnostic {
  const { at, args, fix, scenario, subjects } = finding;
  const span = locate(at);
  return {
    code: rule.code,
    severity: finding.severity ?? rule.severity,
    span,
    args,
    related: (finding.related ?? []).map(({ at: place, role }) => ({ span: locate(place), role })),
    ...(fix === undefined ? {} : { fix: { span, text: fix === '' ? '' : scalarFor(at.file, fix) } }),
    ...(scenario === undefined ? {} : { scenario }),
    ...(subjects === undefined ? {} : { subjects }),
  };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.line - b.span.start.line ||
    a.span.start.column - b.span.start.column ||
    compareText(a.code, b.code)
  );
}

function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map<string, Diagnostic>();
  for (const found of diagnostics) {
    const { code, span, args, scenario } = found;
    const key = JSON.stringify([code, span.file, span.start.offset, span.end.offset, args, scenario]);
    if (!once.has(key)) once.set(key, found);
  }
  return [...once.values()].toSorted(compareDiagnostics);
}
