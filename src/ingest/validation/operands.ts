// Where a declared rule is to be looked at: every place and period for which a figure that it names comes in.
import { periodText, type Period } from '#kernel/period';
import type { ValidationRule } from '#model/validationRule';
import type { Located } from '#model/located';
import type { FigureGround } from './figureGround.ts';
import type { Figure } from './figureRule.ts';

/** What a rule names: figures of an indicator, of the place of the figure checked where it names none. */
export interface Operand {
  readonly indicator: string;
  readonly place?: string | undefined;
  readonly cluster?: string | undefined;
}

export type RuleOf<K extends ValidationRule['kind']> = Located<Extract<ValidationRule, { readonly kind: K }>>;

export function rulesOf<K extends ValidationRule['kind']>(ground: FigureGround, kind: K): readonly RuleOf<K>[] {
  return ground.book.validations.filter((rule): rule is RuleOf<K> => rule.kind === kind);
}

export function isOf({ indicator, place, cluster }: Operand, figure: Figure): boolean {
  return indicator === figure.indicator && cluster === figure.cluster && (place ?? figure.place) === figure.place;
}

/** Incoming figures that the operand names. */
export function incomingOf(ground: FigureGround, operand: Operand): readonly Figure[] {
  return ground.figuresOf(operand.indicator).filter((figure) => isOf(operand, figure));
}

export interface Moment {
  readonly place: string;
  readonly period: Period;
}

/** Places and periods of the incoming figures that the operands name, each once. */
export function momentsOf(ground: FigureGround, operands: readonly Operand[]): readonly Moment[] {
  const moments = new Map<string, Moment>();
  for (const operand of operands) {
    for (const { place, period } of incomingOf(ground, operand))
      moments.set(`${place}|${periodText(period)}`, { place, period });
  }
  return [...moments.values()];
}

export function figureOf(ground: FigureGround, operand: Operand, { place, period }: Moment): Figure | undefined {
  return ground.figureAt({ ...operand, place: operand.place ?? place }, period);
}
