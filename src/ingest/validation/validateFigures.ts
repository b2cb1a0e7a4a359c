// Validation of figures: incoming figures against the plan's ranges and declared rules, each other, and what is known already.
import type { Diagnostic, SourceRef, Span } from '#kernel/diagnostic';
import type { PlainDate } from '#kernel/plainDate';
import type { Observation, SeriesBreak } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import { FigureGround } from './figureGround.ts';
import type { FigureFinding, FigureRule } from './figureRule.ts';
import { FIGURE_RULES } from './figureRules.ts';

export interface ValidationContext {
  readonly book: PlanBook;
  /** GDP of a later period is not held against a figure; all of it counts where absent. */
  readonly asOf?: PlainDate | undefined;
  readonly breaks?: readonly SeriesBreak[] | undefined;
  /** Place in a file; a figure that stands in none is placed by its id. */
  readonly locate?: ((ref: SourceRef) => Span | undefined) | undefined;
  /** workspace: without the rules for figures that come in. */
  readonly scope?: 'workspace' | 'incoming' | undefined;
}

/**
 * Findings about `incoming` in the order of the rules; `known` figures are held against them and never reported themselves. A
 * known figure with the id of an incoming one is its last vintage. Comparisons are exact; figures may be off by half of their
 * last printed digit where a rule states no tolerance. A figure without value says nothing.
 */
export function validateFigures(
  incoming: readonly Observation[],
  known: readonly Observation[],
  context: ValidationContext,
): readonly Diagnostic[] {
  const ids = new Set(incoming.map(({ id }) => id));
  const replaced = new Map(known.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
  const others = known.filter(({ id }) => !ids.has(id));
  const { book, breaks = [], asOf, scope = 'incoming' } = context;
  const ground = new FigureGround(book, incoming, others, replaced, breaks, scope, asOf);
  const rules = FIGURE_RULES.filter((rule) => scope === 'incoming' || rule.scope === 'always');
  return rules.flatMap((rule) => diagnosticsOf(rule, ground, context));
}

/** Of one rule so many findings are told: a table in a wrong unit has a finding a row. */
const FINDINGS_REPORTED = 1000;

function diagnosticsOf(rule: FigureRule, ground: FigureGround, context: ValidationContext): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  let further: Diagnostic | undefined;
  let count = 0;
  for (const finding of rule.check(ground)) {
    count += 1;
    if (count <= FINDINGS_REPORTED) found.push(diagnosticOf(rule, finding, context));
    else further ??= diagnosticOf(rule, finding, context);
  }
  if (further === undefined) return found;
  const args = { code: rule.code, count: count - FINDINGS_REPORTED, shown: FINDINGS_REPORTED };
  const { severity, span } = further;
  return [...found, { code: 'further-findings', severity, span, args, related: [] }];
}

function diagnosticOf({ code, severity }: FigureRule, finding: FigureFinding, context: ValidationContext): Diagnostic {
  const { figure, args, related, rule } = finding;
  const declared = rule === undefined ? undefined : context.locate?.(rule.ref);
  const name = rule === undefined ? {} : { rule: rule.name ?? rule.id };
  return {
    code,
    severity: rule?.severity ?? severity,
    span: spanOf(figure, context),
    args: { ...args, ...name },
    related: [
      ...related.map((other) => ({ span: spanOf(other, context), role: 'observation' as const })),
      ...(declared === undefined ? [] : [{ span: declared, role: 'rule' as const }]),
    ],
    subjects: [figure.id, ...related.map(({ id }) => id), ...(rule === undefined ? [] : [rule.id])],
  };
}

function spanOf(figure: Observation & { readonly ref?: SourceRef }, { locate }: ValidationContext): Span {
  const start = { line: 1, column: 1, offset: 0 };
  const found = figure.ref === undefined ? undefined : locate?.(figure.ref);
  return found ?? { file: figure.ref?.file ?? figure.id, start, end: start };
}
