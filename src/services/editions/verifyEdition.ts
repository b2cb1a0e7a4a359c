// Whether an issued edition is as it was issued: its frozen bytes, the files in the folder, and what this program makes of the same basis.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import type { OutputFile } from '#formats/sourceFile';
import { differencesBetween } from '#model/edition/differencesBetween';
import type { EditionIssue } from '#model/edition/edition';
import type { VerifiedEdition } from '#model/edition/editionChecks';
import { ISSUED_CONTENT } from '#store/record/editionStore';
import type { RecordReader } from '#store/record/recordStore';
import { editionContent } from '#views/edition/contentOfEdition';
import { PROGRAM_VERSION, sha256 } from '../product.ts';
import { editionOutput, type OutputOptions } from './editionOutput.ts';
import { type AssessmentAt, editionNamed, scopedSubject, subjectAt } from './editionSubject.ts';

export async function verifyEdition(
  reader: RecordReader,
  folder: string,
  assessmentAt: AssessmentAt,
  id: string,
  options: Pick<OutputOptions, 'progress'> = {},
): Promise<VerifiedEdition | Failure> {
  const edition = await editionNamed(reader, id);
  if (isFailure(edition)) return edition;
  const { issue } = edition;
  if (issue === undefined) return { failure: 'conflict', what: 'edition-state', detail: edition.state };
  const subject = await subjectAt(reader, edition, assessmentAt, { ...issue, state: 'issued' });
  if (isFailure(subject)) return subject;
  const rebuilt = await editionOutput(subject, options);
  const { assessment, input } = scopedSubject(subject, 'internal');
  const content = editionContent(assessment, input);
  const issued = (await reader.editionDraft(id, ISSUED_CONTENT)) ?? content;
  const differing = differingPaths(issue, rebuilt);
  return {
    edition: id,
    files: await frozenStates(reader, id, issue),
    folder: await folderStates(join(folder, 'editions', id), issue),
    program: { issued: issue.basis.program, present: PROGRAM_VERSION },
    rebuilt: { same: differing.length === 0, differing, differences: differencesBetween(issued, content) },
  };
}

async function frozenStates(reader: RecordReader, id: string, issue: EditionIssue): Promise<VerifiedEdition['files']> {
  const states: VerifiedEdition['files'][number][] = [];
  for (const { path, sha256: expected } of issue.files) {
    const file = await reader.editionFile(id, path);
    const isSound = file !== undefined && sha256(file.bytes) === expected;
    states.push({ path, sha256: expected, state: isSound ? 'as-issued' : 'damaged' });
  }
  return states;
}

/** Files below the folder of the edition that are not the frozen ones; a folder that is not there has none. */
async function folderStates(folder: string, issue: EditionIssue): Promise<VerifiedEdition['folder']> {
  const present = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = present
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  if (paths.length === 0) return [];
  const frozen = new Map(issue.files.map(({ path, sha256: hash }) => [path, hash]));
  const states: VerifiedEdition['folder'][number][] = [];
  for (const [path, expected] of frozen) {
    const bytes = await readFile(join(folder, path)).catch(() => undefined);
    if (bytes === undefined) states.push({ path, state: 'missing' });
    else if (sha256(bytes) !== expected) states.push({ path, state: 'differs' });
  }
  for (const path of paths) if (!frozen.has(path)) states.push({ path, state: 'added' });
  return states.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function differingPaths(issue: EditionIssue, rebuilt: readonly OutputFile[]): readonly string[] {
  const made = new Map(rebuilt.map(({ path, bytes }) => [path, sha256(bytes)]));
  const all = new Set([...made.keys(), ...issue.files.map(({ path }) => path)]);
  const frozen = new Map(issue.files.map(({ path, sha256: hash }) => [path, hash]));
  return [...all].filter((path) => made.get(path) !== frozen.get(path)).toSorted();
}
