// Differences between two drafts or editions: statuses, figures and words, complete, each with its cause.
import type { Failure } from '#kernel/failure';
import { DIFFERENCE_CAUSES } from '#model/edition/editionDifference';
import type { RecordFacts } from '#model/recordFacts';
import type { Block, PageView, SectionView, Sentence } from '../../description.ts';
import { countsBlock, noteBlock, section, sentenceBlock } from '../../pageFrame.ts';
import { compose, linkTo, piece, textOf } from '../../sentence.ts';
import { filterOf, type ViewContext } from '../../viewContext.ts';
import { figureTable, statusTable, wordsTable } from './differenceTables.ts';
import { editionName } from './editionName.ts';
import { pageOfEdition } from './pageOfEdition.ts';
import { versionPiece, versionsToCompare } from './versionPiece.ts';

type Compared = NonNullable<RecordFacts['differences']>;

function leadSentence(context: ViewContext, { before, after, found }: Compared): Sentence {
  const { editionDifferences: words } = context.words;
  const changed = found.statuses.length + found.figures.length + found.words.length;
  return compose(changed === 0 ? words.none : words.lead, {
    before: versionPiece(context, before),
    after: versionPiece(context, after),
    statuses: String(found.statuses.length),
    sameStatuses: String(found.sameStatuses.length),
    figures: String(found.figures.length),
    sameFigures: String(found.unchangedFigures),
    words: String(found.words.length),
  });
}

/** How many changes have each cause; one that has two counts under both. */
function causesBlock({ words }: ViewContext, { found }: Compared): Block | undefined {
  const all = [...found.statuses, ...found.figures, ...found.words].flatMap(({ causes }) => causes);
  const counts = DIFFERENCE_CAUSES.map((cause) => ({
    text: words.editionDifferences.causes[cause],
    count: all.filter((one) => one === cause).length,
  }));
  return countsBlock(counts.filter(({ count }) => count > 0));
}

/** Choosing writes nothing, so it is there on past days too. */
function chooseSection(context: ViewContext, id: string, record: RecordFacts): SectionView | undefined {
  const { editionDifferences: words } = context.words;
  const { editions = [], differences } = record;
  const versions = versionsToCompare(editions, id);
  const own = editions.find(({ definition }) => definition.id === id);
  const draft = own?.drafts.at(-1);
  const usual = own?.definition.previous ?? (draft === undefined ? id : `${id}@${draft.number}`);
  return section('choose', undefined, sentenceBlock([piece(words.choose)]), {
    kind: 'tool',
    tool: {
      tool: 'choose-comparison',
      edition: id,
      before: differences?.before ?? filterOf(context, 'before') ?? usual,
      after: differences?.after ?? filterOf(context, 'after') ?? id,
      choices: versions.map((version) => ({ id: version, text: versionPiece(context, version).text })),
    },
  });
}

function comparedSections(context: ViewContext, compared: Compared): readonly (SectionView | undefined)[] {
  const { editionDifferences: words } = context.words;
  const { found } = compared;
  return [
    section('lead', undefined, sentenceBlock(leadSentence(context, compared), true)),
    section('causes', words.causesHeading, causesBlock(context, compared)),
    section('statuses', words.statuses, { kind: 'table', table: statusTable(context, found) }),
    section('figures', words.figures, { kind: 'table', table: figureTable(context, found) }),
    section('words', words.words, { kind: 'table', table: wordsTable(context, found) }),
  ];
}

export function differencesPage(context: ViewContext, id: string): PageView | Failure {
  const { editionDifferences: words, editionTexts } = context.words;
  return pageOfEdition(context, {
    page: 'differences',
    id,
    title: ({ edition }) => textOf(compose(words.title, { edition: editionName(context, edition.definition) })),
    sections: ({ edition }, record) => {
      const name = piece(editionName(context, edition.definition), linkTo('edition', id));
      return [
        chooseSection(context, id, record),
        ...(record.differences === undefined
          ? [section('lead', undefined, noteBlock([piece(words.notFound)]))]
          : comparedSections(context, record.differences)),
        section('back', undefined, sentenceBlock(compose(editionTexts.back, { edition: name }))),
      ];
    },
  });
}
