// Head of an edition's reader: where it stands, what it rests on, its files, what can be done with it; and its tail.
import { EDITION_MOVES, type Edition, type EditionScope } from '#model/edition/edition';
import { editionStateWord } from '#words/editionStates';
import { formatDate } from '#words/period';
import type { SectionView, Sentence, TextPiece } from '../../description.ts';
import type { EditionDocument } from '../../edition/editionDocument.ts';
import { listPieces } from '../../names.ts';
import { fact, factsBlock, section, sentenceBlock, type Fact } from '../../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../../sentence.ts';
import type { ViewContext } from '../../viewContext.ts';
import { momentText } from '../moment.ts';
import { toolBlock } from '../recordFrame.ts';
import { opinionsClause, textsClause } from './countClauses.ts';
import { digestSection, filesSection } from './editionFiles.ts';
import { editionName } from './editionName.ts';
import { historyTable } from './historyTable.ts';
import { openPoints } from './openPoints.ts';
import type { EditionEntry } from './pageOfEdition.ts';
import { recordDay } from './recordDay.ts';
import { slotProgress } from './slotProgress.ts';

function leadSentence(context: ViewContext, entry: EditionEntry): Sentence {
  const { words, language } = context;
  const { definition, state, issue } = entry.edition;
  const name = editionName(context, definition);
  if (issue !== undefined) {
    const files = issue.files.length;
    const date = formatDate(issue.issuedOn, language);
    return compose(words.editionLife.issued(files), { name, date, files: String(files) });
  }
  return compose(words.editionLife.stage, {
    name,
    state: editionStateWord(state, language),
    texts: textsClause(context, definition.id, slotProgress(context, entry)),
    opinions: opinionsClause(context, definition.id, entry.texts.opinions),
  });
}

function draftFact({ words }: ViewContext, { drafts, issue }: Edition, document: EditionDocument): Fact {
  const { editionLife } = words;
  const last = drafts.at(-1);
  if (last === undefined) return fact(editionLife.facts.draft, editionLife.noDraft);
  const stands = issue !== undefined || document.draft === last.number;
  const parts = { number: String(last.number), at: momentText(last.at), actor: last.actor };
  return fact(editionLife.facts.draft, ...compose(stands ? editionLife.draft : editionLife.draftChanged, parts));
}

function previousPiece(context: ViewContext, id: string | undefined): TextPiece | undefined {
  if (id === undefined) return undefined;
  const found = context.assessment.record?.editions?.find(({ definition }) => definition.id === id);
  return found === undefined ? piece(id) : piece(editionName(context, found.definition), linkTo('edition', id));
}

function headFacts(context: ViewContext, { edition }: EditionEntry, document: EditionDocument): readonly Fact[] {
  const { editionLife: words } = context.words;
  const { facts } = words;
  const { basis } = document;
  const { planVersion, known } = basis;
  return [
    fact(facts.state, editionStateWord(edition.state, context.language)),
    fact(facts.issuedOn, edition.issue && formatDate(edition.issue.issuedOn, context.language)),
    fact(facts.issuedBy, edition.issue?.actor),
    draftFact(context, edition, document),
    fact(facts.previous, previousPiece(context, edition.definition.previous)),
    fact(
      facts.plan,
      planVersion === undefined ? undefined : textOf(compose(words.plan, { number: String(planVersion) })),
    ),
    fact(facts.known, known === undefined ? undefined : textOf(compose(words.known, { seq: String(known) }))),
    fact(facts.program, basis.program),
    fact(facts.digest, basis.digest),
  ];
}

/** Where to go on from: drafting, opinions, differences, the edition of the other scope. */
function leadsOn(context: ViewContext, id: string, shown: EditionScope): Sentence {
  const { common, editionLife } = context.words;
  const pages = (['drafting', 'opinions', 'differences'] as const).map((page) =>
    piece(common.pages[page], linkTo(page, id)),
  );
  const other = shown === 'public' ? 'internal' : 'public';
  const query = other === 'public' ? { scope: other } : undefined;
  return listPieces(context, [...pages, piece(editionLife.otherScope[other], linkTo('edition', id, query))]);
}

/** The head of the internal edition; the public one says no more than what is issued. */
export function headSections(
  context: ViewContext,
  entry: EditionEntry,
  document: EditionDocument,
): readonly (SectionView | undefined)[] {
  const { edition } = entry;
  const { id } = edition.definition;
  const lead = sentenceBlock(leadSentence(context, entry), true);
  const links =
    context.assessment.record === undefined ? undefined : sentenceBlock(leadsOn(context, id, document.scope));
  if (document.scope === 'public')
    return [
      section('edition-head', undefined, edition.issue === undefined ? undefined : lead, links),
      filesSection(context, edition, 'public'),
    ];
  const life = toolBlock(context, {
    tool: 'edition-life',
    edition: id,
    state: edition.state,
    moves: EDITION_MOVES[edition.state],
    open: edition.state === 'issued' ? [] : openPoints(context, entry),
    today: recordDay(context),
  });
  return [
    section('edition-head', undefined, lead, links, factsBlock(headFacts(context, entry, document)), life),
    filesSection(context, edition, 'internal'),
  ];
}

/** What is looked up rather than read, after the document: its frozen files with their digests, and what was done to it. */
export function tailSections(
  context: ViewContext,
  { edition }: EditionEntry,
  { scope }: EditionDocument,
): readonly (SectionView | undefined)[] {
  const history = { kind: 'table', table: historyTable(context, edition) } as const;
  return [
    digestSection(context, edition, scope),
    scope === 'internal' ? section('edition-history', context.words.editionLife.history, history) : undefined,
  ];
}
