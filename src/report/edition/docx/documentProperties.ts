// Properties of a Word edition: title and issuer, and where the file came from, so that it can be told when it returns.
import type { EditionDocument } from '#views/edition/editionDocument';
import { permitted } from '../../markup.ts';

/** Names of the properties that say where a file came from. */
export const ORIGIN_PROPERTIES = {
  edition: 'marshall-edition',
  draft: 'marshall-draft',
  kind: 'marshall-kind',
  language: 'marshall-language',
  scope: 'marshall-scope',
} as const;

export function documentProperties(document: EditionDocument) {
  const { id, draft, kind, language, scope } = document;
  const origin = { edition: id, draft: draft === undefined ? '' : String(draft), kind, language, scope };
  const issuer = permitted(document.issuer);
  return {
    title: permitted(`${document.title} ${document.subtitle}`.trim()),
    creator: issuer,
    lastModifiedBy: issuer,
    customProperties: Object.entries(origin)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ name: ORIGIN_PROPERTIES[key as keyof typeof origin], value })),
  };
}
