// What an edition of the record is made from as it stands: its place in the record, its texts, the state of plan and evidence.
import type { Assessment } from '#model/assessment';
import type { EditionBasis, EditionScope } from '#model/edition/edition';
import type { EditionInput } from '../../edition/editionInput.ts';
import type { EditionEntry } from './pageOfEdition.ts';

/** Program, files, plan and last change as they are now. */
export function presentBasis({ program, digest, record }: Assessment): EditionBasis {
  const { planVersion, lastChange } = record?.head ?? {};
  return {
    program,
    digest,
    ...(planVersion === undefined ? {} : { planVersion: planVersion.number }),
    ...(lastChange === undefined ? {} : { known: lastChange.seq }),
  };
}

/** It is a numbered draft as long as nothing was written since it was saved. */
export function editionInputOf(
  assessment: Assessment,
  { edition, texts }: EditionEntry,
  scope: EditionScope,
): EditionInput {
  const { definition, state, issue } = edition;
  const last = edition.drafts.at(-1);
  const isDraft = last !== undefined && last.change === assessment.record?.head.lastChange?.seq;
  return {
    id: definition.id,
    scope,
    state,
    ...(isDraft && issue === undefined ? { draft: last.number } : {}),
    ...(issue === undefined ? {} : { issuedOn: issue.issuedOn }),
    basis: issue?.basis ?? presentBasis(assessment),
    texts,
  };
}
