// Name of one side of a comparison: an edition as it stands or was issued (`2025-h1`), or one of its drafts (`2025-h1@2`).
import type { Edition } from '#model/edition/edition';
import { compose, linkTo, piece, textOf } from '../../sentence.ts';
import type { TextPiece } from '../../description.ts';
import type { ViewContext } from '../../viewContext.ts';
import { editionName } from './editionName.ts';

/** What is not in the record shows its id. */
export function versionPiece(context: ViewContext, version: string): TextPiece {
  const { editionDifferences: words } = context.words;
  const [id = '', number] = version.split('@');
  const found = context.assessment.record?.editions?.find(({ definition }) => definition.id === id);
  if (found === undefined) return piece(version);
  const edition = editionName(context, found.definition);
  const stands = found.state === 'issued' ? words.asIssued : words.asItStands;
  const text = textOf(compose(number === undefined ? stands : words.asDraft, { edition, number: number ?? '' }));
  return piece(text, linkTo('edition', id));
}

/** Everything that can be a side: the edition and its drafts, then the other editions and theirs. */
export function versionsToCompare(editions: readonly Edition[], first: string): readonly string[] {
  const own = editions.filter(({ definition }) => definition.id === first);
  const others = editions.filter(({ definition }) => definition.id !== first);
  return [...own, ...others].flatMap(({ definition, drafts }) => [
    definition.id,
    ...drafts.map(({ number }) => `${definition.id}@${number}`).toReversed(),
  ]);
}
