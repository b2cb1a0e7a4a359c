// The edition of Shenzhen for the first half of 2025, from the files of the example.
import { isFailure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import type { EditionScope } from '#model/edition/edition';
import type { Assessment } from '#model/assessment';
import { assess } from '#services/assess';
import { type EditionSubject, scopedSubject, unopenedSubject } from '#services/editions/editionSubject';
import { openWorkspace } from '#services/openWorkspace';
import { editionBriefs } from '#views/edition/briefs';
import { editionCards } from '#views/edition/cards';
import type { EditionDocument } from '#views/edition/editionDocument';
import { editionReport } from '#views/edition/editionReport';

export async function shenzhenAssessment(): Promise<Assessment> {
  const open = await openWorkspace('examples/shenzhen');
  const assessment = isFailure(open) ? open : await assess(open, { asOf: '2025-06-30' });
  if (isFailure(assessment)) throw new Error(JSON.stringify(assessment));
  return assessment;
}

export async function shenzhenSubject(): Promise<EditionSubject> {
  return unopenedSubject(await shenzhenAssessment());
}

/** Documents of a scope by the names that their files have. */
export function documentsOf(
  subject: EditionSubject,
  scope: EditionScope,
  language: Language,
): Readonly<Record<'edition' | 'briefs' | 'cards', EditionDocument>> {
  const { assessment, input } = scopedSubject(subject, scope);
  return {
    edition: editionReport(assessment, input, language),
    briefs: editionBriefs(assessment, input, language),
    cards: editionCards(assessment, input, language),
  };
}

export function fileOf(files: readonly OutputFile[], path: string): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (file === undefined) throw new Error(`no file ${path}`);
  return file.bytes;
}
