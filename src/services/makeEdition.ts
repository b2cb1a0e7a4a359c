// Makes the edition of a workspace at a date and writes it below editions/, or below another folder.
import { isFailure, type Failure } from '#kernel/failure';
import { assess } from './assess.ts';
import { openPresent } from './openPresent.ts';
import { writeEdition, type WrittenEdition } from './writeEdition.ts';

export async function makeEdition(
  folder: string,
  options: {
    readonly asOf?: string | undefined;
    readonly knownOn?: string | undefined;
    readonly out?: string | undefined;
  },
): Promise<WrittenEdition | Failure> {
  const open = await openPresent(folder, options.knownOn);
  if (isFailure(open)) return open;
  const assessment = await assess(open, options);
  return isFailure(assessment) ? assessment : writeEdition(assessment, options.out ?? open.read.folder);
}
