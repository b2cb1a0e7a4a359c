// What may be done to editions of an open workspace.
import { isFailure, type Failure } from '#kernel/failure';
import type { DocumentEdits, VerifiedEdition } from '#model/edition/editionChecks';
import { compareEditionFile } from '../../editions/compareEditionFile.ts';
import { verifyEdition } from '../../editions/verifyEdition.ts';
import type { ActingContext } from '../actingContext.ts';
import { type Use, useOf } from '../use.ts';
import { buildEdition, issueEdition } from './issueEdition.ts';
import { moveEdition, openEdition, saveEditionDraft } from './lifeOfEdition.ts';
import { opinionsTable } from './opinionsTable.ts';
import { answerOpinion, askParagraphs, editionLetters, giveOpinion, writeParagraphs } from './textsOfEdition.ts';

export interface ActingOnEditions {
  readonly openEdition: Use<typeof openEdition>;
  readonly writeParagraphs: Use<typeof writeParagraphs>;
  readonly askParagraphs: Use<typeof askParagraphs>;
  readonly saveEditionDraft: Use<typeof saveEditionDraft>;
  readonly giveOpinion: Use<typeof giveOpinion>;
  readonly answerOpinion: Use<typeof answerOpinion>;
  readonly moveEdition: Use<typeof moveEdition>;
  readonly buildEdition: Use<typeof buildEdition>;
  readonly issueEdition: Use<typeof issueEdition>;
  readonly editionLetters: Use<typeof editionLetters>;
  readonly opinionsTable: Use<typeof opinionsTable>;
  readonly verifyEdition: (input: { readonly edition: string }) => Promise<VerifiedEdition | Failure>;
  /** A Word file that was uploaded. */
  readonly compareEditionFile: (input: { readonly upload: string }) => Promise<DocumentEdits | Failure>;
}

export function actingOnEditions(context: ActingContext): ActingOnEditions {
  const { store, folder, assessment, uploads } = context;
  const use = useOf(context);
  return {
    openEdition: use(openEdition),
    writeParagraphs: use(writeParagraphs),
    askParagraphs: use(askParagraphs),
    saveEditionDraft: use(saveEditionDraft),
    giveOpinion: use(giveOpinion),
    answerOpinion: use(answerOpinion),
    moveEdition: use(moveEdition),
    buildEdition: use(buildEdition),
    issueEdition: use(issueEdition),
    editionLetters: use(editionLetters),
    opinionsTable: use(opinionsTable),
    verifyEdition: ({ edition }) => verifyEdition(store, folder, assessment, edition),
    compareEditionFile: async ({ upload }) => {
      const file = await uploads.read(upload);
      return isFailure(file) ? file : compareEditionFile(store, assessment, file.bytes);
    },
  };
}
