// A rule on figures: code, severity, what it finds among incoming figures, and the figures that show it failing and passing.
import type { MessageArgs, Severity } from '#kernel/diagnostic';
import type { Quantity } from '#kernel/quantity';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { ValidationRule } from '#model/validationRule';
import type { FigureGround } from './figureGround.ts';

/** A figure that rules compare: actual, exact and not missing. */
export type Figure = Observation & { readonly value: Quantity };

/** A fault of a figure, with the figures and the declared rule it was held against. */
export interface FigureFinding {
  readonly figure: Observation;
  readonly args: MessageArgs;
  readonly related: readonly Observation[];
  /** The declared rule, whose severity counts. */
  readonly rule?: Located<ValidationRule> | undefined;
}

/** Files of a small workspace; data/observations.csv comes in, `known` is in the record already. */
export interface FigureExample {
  readonly files: Readonly<Record<string, string>>;
  /** A table of the same form as data/observations.csv. */
  readonly known?: string | undefined;
}

export interface FigureRule {
  /** Kebab-case; the name of its page in docs/diagnostics. */
  readonly code: string;
  readonly severity: Severity;
  /**
   * always: on every figure, also in the check of a workspace. incoming: only where figures come in, since it asks about a
   * habit of typing and sending, or since the check has the rule itself.
   */
  readonly scope: 'always' | 'incoming';
  readonly check: (ground: FigureGround) => Iterable<FigureFinding>;
  readonly examples: { readonly failing: readonly FigureExample[]; readonly passing: readonly FigureExample[] };
}
