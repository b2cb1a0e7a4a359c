// Judges the targets of a workspace at a date.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Name } from '#kernel/language';
import { nearest } from '#kernel/nearest';
import type { PlainDate } from '#kernel/plainDate';
import { byId } from '#model/located';
import type { Verdict } from '#model/verdict';
import { assess } from './assess.ts';
import { openPresent } from './openPresent.ts';
import { differingNamed } from './record/differingFinding.ts';
import { summarise, type Summary } from './summarise.ts';

export interface Judgement {
  readonly asOf: PlainDate;
  readonly program: string;
  readonly digest: string;
  readonly summary: Summary;
  /** Files that the record does not have as they are: the verdicts are of the record. */
  readonly differing: readonly string[];
  readonly verdicts: readonly { readonly verdict: Verdict; readonly name: Name; readonly place: Name }[];
}

export async function judgeWorkspace(
  folder: string,
  options: {
    readonly asOf?: string | undefined;
    readonly knownOn?: string | undefined;
    readonly target?: string | undefined;
  },
): Promise<Judgement | Failure> {
  const open = await openPresent(folder, options.knownOn);
  if (isFailure(open)) return open;
  const assessment = await assess(open, options);
  if (isFailure(assessment)) return assessment;
  const { book, asOf, program, digest } = assessment;
  const targets = byId(book.targets);
  if (options.target !== undefined && !targets.has(options.target)) {
    return notFound('target', options.target, nearest(options.target, [...targets.keys()]));
  }
  const indicators = byId(book.indicators);
  const places = byId(book.places);
  const verdicts = assessment.verdicts
    .filter((verdict) => options.target === undefined || verdict.target === options.target)
    .map((verdict) => {
      const target = targets.get(verdict.target);
      const name = (target && (target.wording ?? indicators.get(target.indicator)?.name)) ?? {};
      return { verdict, name, place: (target && places.get(target.place)?.name) ?? {} };
    });
  const differing = differingNamed(open.diagnostics);
  return { asOf, program, digest, summary: summarise(assessment), differing, verdicts };
}
