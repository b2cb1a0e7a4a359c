// 意见采纳情况表 of an edition as a Word file.
import { isFailure, notFound, type Failure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { renderDocuments } from '#compute/renderDocuments';
import type { OutputFile } from '#formats/sourceFile';
import { editionOpinions } from '#views/edition/opinions';
import { editionNamed, openedSubject, scopedSubject } from '../../editions/editionSubject.ts';
import type { ActingContext } from '../actingContext.ts';

export async function opinionsTable(
  { store, assessment: assessmentAt }: ActingContext,
  { edition: id, language }: { readonly edition: string; readonly language: Language },
): Promise<OutputFile | Failure> {
  const edition = await editionNamed(store, id);
  if (isFailure(edition)) return edition;
  const subject = await openedSubject(store, edition, assessmentAt);
  if (isFailure(subject)) return subject;
  const { assessment, input } = scopedSubject(subject, 'internal');
  const document = editionOpinions(assessment, input, language);
  const [file] = await renderDocuments([{ document, formats: ['docx'], path: `opinions-${id}.${language}` }], {});
  return file ?? notFound('edition-file', 'opinions');
}
