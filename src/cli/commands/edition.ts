// marshall edition: writes the half-year report of a workspace in every format.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import type { EditionScope } from '#model/edition/edition';
import { makeEdition } from '#services/makeEdition';
import { terminalWords } from '#words/terminal';
import { terminalEditionWords } from '#words/terminalEditions';
import { fail, type CommonOptions, type Invocation } from '../command.ts';

export interface EditionOptions extends CommonOptions {
  readonly out?: string | undefined;
  readonly knownOn?: string | undefined;
  readonly scope?: EditionScope | undefined;
  readonly format?: 'html' | 'docx' | 'pdf' | undefined;
}

export async function edition(folder: string, options: EditionOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const { asOf, knownOn, scope, format } = options;
  const words = terminalEditionWords(language);
  const result = await makeEdition(folder, {
    asOf,
    knownOn,
    out: options.out === undefined ? undefined : resolve(cwd, options.out),
    ...(scope === undefined ? {} : { scopes: [scope] }),
    ...(format === undefined ? {} : { formats: [format] }),
    progress: (done, total, path) => terminal.err(words.progress(done, total, path)),
    unavailable: (path) => terminal.err(words.unavailable(path)),
  });
  if (isFailure(result)) return fail(result, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(result, null, 2));
  else terminal.out(terminalWords(language).edition(result.edition, result.files, result.written, result.folder));
  return EXIT.ok;
}
