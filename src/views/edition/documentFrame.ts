// Frame of a document of an edition: titles, state, dates, issuer, colophon around its sections and citations.
import { editionHalf } from '#model/editionId';
import { editionReportWords } from '#words/editionReport';
import { formatDate } from '#words/period';
import type { Sentence } from '../description.ts';
import { nameOf } from '../names.ts';
import { compose, piece, textOf, withCapital } from '../sentence.ts';
import { thresholdsText } from '../targetTable.ts';
import type { ViewContext } from '../viewContext.ts';
import type { CitationView, DocumentKind, EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';

/** "Internal edition · draft for opinions (no. 2)"; of an issued public edition the day of issue alone. */
function kickerOf({ language }: ViewContext, input: EditionInput): string {
  const words = editionReportWords(language);
  const scope = words.scopes[input.scope];
  const state = words.states[input.state];
  const { draft, issuedOn } = input;
  if (issuedOn !== undefined) {
    const issued = textOf(compose(words.issuedOn, { date: formatDate(issuedOn, language) }));
    return input.scope === 'public' ? issued : textOf(compose(words.kicker, { scope, state: issued }));
  }
  if (draft === undefined) return textOf(compose(words.kicker, { scope, state }));
  return textOf(compose(words.kickerOfDraft, { scope, state, number: String(draft) }));
}

function colophonOf(context: ViewContext, { basis, scope }: EditionInput): readonly Sentence[] {
  const words = editionReportWords(context.language).colophon;
  return [
    compose(words.program, { version: basis.program }),
    compose(words.digest, { digest: basis.digest }),
    ...(basis.planVersion === undefined ? [] : [compose(words.plan, { version: String(basis.planVersion) })]),
    ...(basis.known === undefined ? [] : [compose(words.known, { change: String(basis.known) })]),
    ...(scope === 'public' ? [] : [[piece(thresholdsText(context))]]),
    compose(words.traceability, {}),
  ];
}

/** The document of `sections`; `citations` are the figures that they cite, `citationViews(context, citedObservations(sections))`. */
export function documentFrame(
  context: ViewContext,
  input: EditionInput,
  kind: DocumentKind,
  sections: readonly EditionSection[],
  citations: readonly CitationView[],
): EditionDocument {
  const { language, assessment, book } = context;
  const words = editionReportWords(language);
  const city = nameOf(context, 'places', book.workspace.city);
  const { asOf } = assessment;
  const date = input.issuedOn ?? asOf;
  const half = context.words.editions.half(asOf.slice(0, 4), editionHalf(asOf));
  return {
    kind,
    id: input.id,
    language,
    scope: input.scope,
    state: input.state,
    ...(input.draft === undefined || input.state === 'issued' ? {} : { draft: input.draft }),
    title: textOf(compose(words.titles[kind], { city })),
    subtitle: withCapital(half),
    kicker: kickerOf(context, input),
    asOf,
    asOfText: textOf(compose(words.asOf, { date: formatDate(asOf, language) })),
    date,
    issuer: city,
    dateText: formatDate(date, language),
    basis: input.basis,
    sections,
    citations,
    colophon: colophonOf(context, input),
  };
}
