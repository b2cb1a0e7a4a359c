// Where a returned Word file came from: edition, draft, language and scope that were written into its properties.
import type { DocxText } from '#formats/docx/readDocx';
import { type Language, LANGUAGES } from '#kernel/language';
import { EDITION_SCOPES, type EditionScope } from '#model/edition/edition';
import { DOCUMENT_KINDS, type DocumentKind } from '#views/edition/editionDocument';
import { ORIGIN_PROPERTIES } from '../docx/documentProperties.ts';

export interface DocumentOrigin {
  readonly edition: string;
  /** Absent: as issued, or as it stood without being saved as a draft. */
  readonly draft?: number | undefined;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly scope: EditionScope;
}

const one = <T extends string>(choices: readonly T[], text: string): T | undefined =>
  choices.find((choice) => choice === text);

/** Undefined where the file is none of an edition, or its properties were taken out. */
export function documentOrigin({ properties }: DocxText): DocumentOrigin | undefined {
  const stated = (key: keyof typeof ORIGIN_PROPERTIES): string => properties[ORIGIN_PROPERTIES[key]] ?? '';
  const edition = stated('edition');
  const kind = one(DOCUMENT_KINDS, stated('kind'));
  const language = one(LANGUAGES, stated('language'));
  const scope = one(EDITION_SCOPES, stated('scope'));
  if (edition === '' || kind === undefined || language === undefined || scope === undefined) return undefined;
  const draft = stated('draft');
  return { edition, kind, language, scope, ...(/^\d{1,6}$/.test(draft) ? { draft: Number(draft) } : {}) };
}
