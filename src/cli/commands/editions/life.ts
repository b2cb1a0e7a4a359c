// marshall edition list, open, move, issue: editions on their way to issue.
import { isFailure } from '#kernel/failure';
import type { PlainDate } from '#kernel/plainDate';
import { EXIT, type ExitCode } from '#api/exitCodes';
import type { EditionState } from '#model/edition/edition';
import {
  issueEditionOnDisk,
  listEditions,
  moveEditionOnDisk,
  openEditionOnDisk,
} from '#services/editions/editionsOnDisk';
import { editionStateWord } from '#words/editionStates';
import { terminalEditionWords } from '#words/terminalEditions';
import { type CommonOptions, fail, type Invocation } from '../../command.ts';

export async function editionList(folder: string, options: CommonOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const editions = await listEditions(folder);
  if (isFailure(editions)) return fail(editions, invocation, options.json);
  const words = terminalEditionWords(language);
  if (options.json === true) terminal.out(JSON.stringify(editions, null, 2));
  else if (editions.length === 0) terminal.out(words.none);
  else {
    for (const { definition, state, drafts, issue } of editions) {
      const { id, asOf } = definition;
      terminal.out(words.line(id, asOf, editionStateWord(state, language), drafts.length, issue?.issuedOn));
    }
  }
  return EXIT.ok;
}

export interface OpenOptions extends CommonOptions {
  readonly previous?: string | undefined;
}

export async function editionOpen(folder: string, options: OpenOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const opened = await openEditionOnDisk(folder, options);
  if (isFailure(opened)) return fail(opened, invocation, options.json);
  terminal.out(
    options.json === true ? JSON.stringify(opened, null, 2) : terminalEditionWords(language).opened(opened.edition),
  );
  return EXIT.ok;
}

export interface MoveOptions extends CommonOptions {
  readonly edition: string;
  readonly to: Exclude<EditionState, 'issued'>;
  readonly reason?: string | undefined;
}

export async function editionMove(folder: string, options: MoveOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const { edition, to, reason } = options;
  const moved = await moveEditionOnDisk(folder, { edition, to, reason });
  if (isFailure(moved)) return fail(moved, invocation, options.json);
  const words = terminalEditionWords(language);
  terminal.out(
    options.json === true
      ? JSON.stringify(moved, null, 2)
      : words.moved(edition, editionStateWord(to, language), moved.number),
  );
  return EXIT.ok;
}

export interface IssueOptions extends CommonOptions {
  readonly edition: string;
  readonly on: PlainDate;
}

export async function editionIssue(folder: string, options: IssueOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const words = terminalEditionWords(language);
  const issued = await issueEditionOnDisk(
    folder,
    { edition: options.edition, issuedOn: options.on },
    (done, total, path) => terminal.err(words.progress(done, total, path)),
  );
  if (isFailure(issued)) return fail(issued, invocation, options.json);
  terminal.out(
    options.json === true ? JSON.stringify(issued, null, 2) : words.issued(issued.edition, issued.files, issued.folder),
  );
  return EXIT.ok;
}
