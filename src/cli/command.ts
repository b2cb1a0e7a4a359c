// What every command gets and gives back.
import type { Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { ExitCode } from '#api/exitCodes';
import { failureToExitCode } from '#api/failures';
import { failureText, type Terminal } from './output.ts';

/** Options that every command takes. */
export interface CommonOptions {
  readonly json?: boolean | undefined;
  readonly asOf?: string | undefined;
  readonly lang?: string | undefined;
}

export interface Invocation {
  readonly terminal: Terminal;
  readonly language: Language;
  /** Folder the command runs in. */
  readonly cwd: string;
}

/** Reports a failure in words, or as JSON, and gives its exit code. */
export function fail(failure: Failure, { terminal, language }: Invocation, json?: boolean): ExitCode {
  if (json === true) terminal.out(JSON.stringify({ failure }, null, 2));
  terminal.err(failureText(failure, language));
  return failureToExitCode(failure);
}
