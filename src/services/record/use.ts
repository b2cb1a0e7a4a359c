// A use case with its context filled in.
import type { ActingContext } from './actingContext.ts';

export type Use<F> = F extends (context: ActingContext, input: infer Input) => infer Answer
  ? (input: Input) => Answer
  : never;

/** Fills in the context of use cases. */
export function useOf(
  context: ActingContext,
): <F extends (context: ActingContext, input: never) => unknown>(of: F) => Use<F> {
  return <F extends (context: ActingContext, input: never) => unknown>(of: F) =>
    ((input: never) => of(context, input)) as Use<F>;
}
