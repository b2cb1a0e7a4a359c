// What an example is reported for, as short pairs that a failing test shows readably.
import type { RuleExample } from '../rule.ts';
import { runExample } from './runExample.ts';

/** Code and `file:line` of every diagnostic of an example, in order; with `code`, of that code alone. */
export function expectDiagnostics(example: RuleExample, code?: string): readonly (readonly [string, string])[] {
  return runExample(example)
    .diagnostics.filter((found) => code === undefined || found.code === code)
    .map((found) => [found.code, `${found.span.file}:${found.span.start.line}`]);
}
