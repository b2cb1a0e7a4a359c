// Tells that files of the folder are not what the record has, before pages are served from the record.
import { isFailure } from '#kernel/failure';
import { differingIn } from '#services/record/differingFiles';
import { terminalRecordWords } from '#words/terminalRecord';
import type { Invocation } from './command.ts';

export async function tellDiffering(folder: string, { terminal, language }: Invocation): Promise<void> {
  const differing = await differingIn(folder);
  if (isFailure(differing) || differing.length === 0) return;
  terminal.err(terminalRecordWords(language).differing(differing));
}
