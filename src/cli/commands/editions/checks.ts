// marshall edition verify, compare, diff: what became of an edition, of a Word file of it, and between two of them.
import { resolve } from 'node:path';
import { isFailure } from '#kernel/failure';
import { EXIT, type ExitCode } from '#api/exitCodes';
import type { DocumentEdit, VerifiedEdition } from '#model/edition/editionChecks';
import { compareEditionsOnDisk, compareFileOnDisk, verifyEditionOnDisk } from '#services/editions/editionsOnDisk';
import { terminalEditionWords, type TerminalEditionWords } from '#words/terminalEditions';
import { type CommonOptions, fail, type Invocation } from '../../command.ts';

export interface VerifyOptions extends CommonOptions {
  readonly edition: string;
}

/** Exit code 1 where a kept file is damaged, or this very program makes other bytes. */
export async function editionVerify(folder: string, options: VerifyOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const verified = await verifyEditionOnDisk(folder, options.edition);
  if (isFailure(verified)) return fail(verified, invocation, options.json);
  if (options.json === true) terminal.out(JSON.stringify(verified, null, 2));
  else for (const line of verifiedLines(verified, terminalEditionWords(language))) terminal.out(line);
  const { files, folder: found, rebuilt, program } = verified;
  const isSound = files.every(({ state }) => state === 'as-issued') && found.length === 0;
  return isSound && (rebuilt.same || program.issued !== program.present) ? EXIT.ok : EXIT.findings;
}

function verifiedLines({ files, folder, rebuilt, program }: VerifiedEdition, words: TerminalEditionWords): string[] {
  const { verified } = words;
  const damaged = files.filter(({ state }) => state === 'damaged');
  return [
    verified.sound(files.length - damaged.length),
    ...damaged.map(({ path }) => verified.damaged(path)),
    ...folder.map(({ path, state }) => verified.folder[state](path)),
    rebuilt.same
      ? verified.rebuilt(program.present)
      : verified.rebuiltOtherwise(rebuilt.differing, program.issued, program.present),
  ];
}

export interface CompareOptions extends CommonOptions {
  readonly file: string;
}

/** Exit code 1 where anything was edited. */
export async function editionCompare(
  folder: string,
  options: CompareOptions,
  invocation: Invocation,
): Promise<ExitCode> {
  const { terminal, language, cwd } = invocation;
  const compared = await compareFileOnDisk(folder, resolve(cwd, options.file));
  if (isFailure(compared)) return fail(compared, invocation, options.json);
  const words = terminalEditionWords(language);
  if (options.json === true) terminal.out(JSON.stringify(compared, null, 2));
  else if (compared.edits.length === 0) terminal.out(words.unedited);
  else for (const edit of compared.edits) for (const line of editLines(edit, words)) terminal.out(line);
  return compared.edits.length === 0 ? EXIT.ok : EXIT.findings;
}

function editLines(
  { kind, section, place, before, after, figure }: DocumentEdit,
  words: TerminalEditionWords,
): string[] {
  const where = place === undefined ? section : `${section} · ${place}`;
  return [words.edit[kind](where, before, after), ...(figure === undefined ? [] : [words.figure(figure)])];
}

export interface DiffOptions extends CommonOptions {
  readonly before: string;
  readonly after: string;
}

export async function editionDiff(folder: string, options: DiffOptions, invocation: Invocation): Promise<ExitCode> {
  const { terminal, language } = invocation;
  const { before, after } = options;
  const compared = await compareEditionsOnDisk(folder, { before, after }, language);
  if (isFailure(compared)) return fail(compared, invocation, options.json);
  const { differences, lines } = compared;
  if (options.json === true) {
    terminal.out(JSON.stringify(differences, null, 2));
    return EXIT.ok;
  }
  const { statuses, sameStatuses, figures, words } = differences;
  terminal.out(
    terminalEditionWords(language).differences(statuses.length, sameStatuses.length, figures.length, words.length),
  );
  for (const line of lines) terminal.out(line);
  return EXIT.ok;
}
