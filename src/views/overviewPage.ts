// Overview: the verdict in sentences whose numbers open lists, years, districts, findings, main targets.
import { SEVERITIES } from '#kernel/diagnostic';
import { unitsOf, type Place } from '#model/place';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { diagnosticWords } from '#words/diagnostic';
import { severityWord } from '#words/status';
import { groupBy } from './assessmentIndex.ts';
import type { Block, PageView, SectionView, TileMapView } from './description.ts';
import { gapsSection } from './dataGaps.ts';
import { findingsBlock } from './findingViews.ts';
import { nameOf } from './names.ts';
import { countsBlock, noteBlock, pageFrame, section, sentenceBlock, type CountOf } from './pageFrame.ts';
import { differingNote } from './record/differingFiles.ts';
import { recordLine } from './record/recordLead.ts';
import { compose, joinWith, linkTo, piece, textOf, withCapital } from './sentence.ts';
import { countStatus, dueOf, NO_DUE } from './targetSelection.ts';
import { briefTargetTable } from './targetTable.ts';
import { JUDGED, SLOW } from './targetTally.ts';
import { dueSentence, runningSentence } from './verdictSummary.ts';
import { named, type ViewContext } from './viewContext.ts';
import { endYear } from '#kernel/period';

const ERRORS_SHOWN = 8;
const MAIN_TARGETS = 12;
const STEPS = 4;

function verdictSection(context: ViewContext): SectionView | undefined {
  if (context.book.targets.length === 0) {
    return section('verdict', undefined, differingNote(context), noteBlock([piece(context.words.overview.noTargets)]));
  }
  const running = sentenceBlock(runningSentence(context));
  return section('verdict', undefined, sentenceBlock(dueSentence(context), true), running, differingNote(context));
}

/** One count a year in which targets fall due; the year of the as-of date says so. */
function yearsSection(context: ViewContext): SectionView | undefined {
  const { words, book, assessment } = context;
  const years = new Map<string, number>();
  for (const target of book.targets) {
    const due = dueOf(context, target);
    const key = due === undefined ? NO_DUE : String(endYear(due));
    years.set(key, (years.get(key) ?? 0) + 1);
  }
  const asOfYear = assessment.asOf.slice(0, 4);
  const nameOfYear = (year: string): string => {
    if (year === NO_DUE) return words.overview.yearWithout;
    return year === asOfYear ? textOf(compose(words.overview.yearAsOf, { year })) : year;
  };
  const counts = [...years]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, count]) => ({ text: nameOfYear(year), count, link: linkTo('targets', undefined, { due: year }) }));
  return section('years', words.overview.years, countsBlock(counts));
}

/** Whether no running target is judged, as in a public edition. */
const onlyDue = ({ assessment }: ViewContext): boolean => assessment.verdicts.every(({ scale }) => scale === 'due');

function tileOf(
  context: ViewContext,
  most: number,
  place: Located<Place>,
  tile: NonNullable<Place['tile']>,
): TileMapView['tiles'][number] {
  const targets = context.book.targets.filter((target) => target.place === place.id);
  const judged = countStatus(targets, context, ...JUDGED);
  const slow = countStatus(targets, context, ...SLOW);
  const [column, row] = tile;
  return {
    id: place.id,
    name: named(context, place.name),
    column: column.toNumber(),
    row: row.toNumber(),
    text: context.words.overview.tile({ targets: targets.length, judged, slow, onlyDue: onlyDue(context) }),
    step: most === 0 ? 0 : Math.ceil((targets.length / most) * STEPS),
    link: linkTo('place', place.id),
  };
}

/** Tile map of the districts with their targets; undefined where no place has a tile or nothing is promised for them. */
export function districtMap(context: ViewContext): TileMapView | undefined {
  const { words, book } = context;
  const places = book.places.filter((place) => place.parent === book.workspace.city && place.tile !== undefined);
  const units = unitsOf(book.places, book.workspace.city).filter((place) => place.tile !== undefined);
  const shown = units.length > 0 ? [...new Set([...units, ...places])] : places;
  if (shown.length === 0) return undefined;
  const most = Math.max(...shown.map((place) => book.targets.filter((target) => target.place === place.id).length));
  if (most === 0) return undefined;
  return {
    id: 'districts',
    title: words.overview.map,
    subtitle: onlyDue(context) ? words.overview.mapSubtitleDue : words.overview.mapSubtitle,
    tiles: shown.flatMap((place) => (place.tile === undefined ? [] : [tileOf(context, most, place, place.tile)])),
    foot: words.overview.mapFoot,
  };
}

function mapSection(context: ViewContext): SectionView | undefined {
  const map = districtMap(context);
  return map === undefined ? undefined : section('districts', undefined, { kind: 'tile-map', map });
}

/** "Warning: chain leader not named (12), …": kinds of findings below the errors, each opening its list. */
function kindSentences(context: ViewContext): readonly (Block | undefined)[] {
  const { words, assessment, language } = context;
  return SEVERITIES.filter((severity) => severity !== 'error').map((severity) => {
    const found = assessment.diagnostics.filter((item) => item.severity === severity && item.scenario === undefined);
    const kinds = [...groupBy(found, (item) => [item.code])].flatMap(([code, [first, ...rest]]) => {
      if (first === undefined) return [];
      const { title } = diagnosticWords(first, language);
      const count = piece(String(rest.length + 1), linkTo('findings', undefined, { code }));
      return [compose(words.overview.findingKind, { title, count })];
    });
    if (kinds.length === 0) return undefined;
    const parts = {
      severity: withCapital(severityWord(severity, language)),
      kinds: joinWith(kinds, words.common.separator),
    };
    return sentenceBlock(compose(words.overview.findingKinds, parts));
  });
}

function findingsSection(context: ViewContext): SectionView | undefined {
  const { words, assessment, language } = context;
  const counts: readonly CountOf[] = SEVERITIES.map((severity) => ({
    text: severityWord(severity, language),
    count: assessment.diagnostics.filter((item) => item.severity === severity).length,
    link: linkTo('findings', undefined, { severity }),
    mark: severity,
  }));
  const errors = assessment.diagnostics.filter((item) => item.severity === 'error' && item.scenario === undefined);
  const blocks: readonly (Block | undefined)[] =
    errors.length === 0
      ? [sentenceBlock([piece(words.overview.noErrors)])]
      : [{ ...findingsBlock(context, errors, ERRORS_SHOWN) }];
  const all = sentenceBlock([piece(words.overview.moreFindings, linkTo('findings'))]);
  return section('findings', words.overview.findings, countsBlock(counts), ...blocks, ...kindSentences(context), all);
}

/** 0 for the whole economy or sector of the city, 1 for a group of clusters, 2 for a single cluster. */
function breadth(context: ViewContext, target: Target): number {
  if (target.cluster === undefined) return 0;
  const level = context.index.clusters.get(target.cluster)?.level;
  return level === 'total' ? 0 : level === 'group' ? 1 : 2;
}

/** Targets of the city itself with a figure: wide before narrow, judged before open ones, else as in the plan. */
export function cityTargets(context: ViewContext): readonly Located<Target>[] {
  const { book, index } = context;
  const isOpen = (target: Target): boolean => index.verdicts.get(target.id)?.status === 'cannot-be-judged';
  const rank = (target: Target): number => breadth(context, target) * 2 + (isOpen(target) ? 1 : 0);
  return book.targets
    .filter((target) => target.place === book.workspace.city && target.value !== undefined)
    .filter((target) => (target.standing ?? 'in-force') === 'in-force')
    .toSorted((a, b) => rank(a) - rank(b));
}

function mainSection(context: ViewContext): SectionView | undefined {
  const { words } = context;
  if (context.book.targets.length === 0) return undefined;
  const full = briefTargetTable(
    context,
    cityTargets(context).slice(0, MAIN_TARGETS),
    words.overview.importantEmpty,
    words.overview.important,
  );
  const brief = new Set(['subject', 'target', 'due', 'latest', 'period', 'status', 'reason']);
  const columns = full.columns.map((item) => (brief.has(item.id) ? item : { ...item, secondary: true }));
  const all = sentenceBlock([piece(words.overview.all, linkTo('targets'))]);
  const table = { ...full, id: 'main-targets', columns };
  return section('main-targets', words.overview.important, { kind: 'table', table }, all);
}

function holdingsSection(context: ViewContext): SectionView | undefined {
  const { words, book, evidence } = context;
  const pages = [
    ['documents', book.documents.length],
    ['clusters', book.clusters.length],
    ['places', book.places.length],
    ['targets', book.targets.length],
    ['tasks', book.tasks.length],
    ['indicators', evidence.observations.length],
  ] as const;
  const counts = pages.map(([page, count]) => ({ text: words.overview.holdingsOf[page], count, link: linkTo(page) }));
  const unplaced = evidence.unplaced.length;
  const sentence =
    unplaced === 0
      ? []
      : compose(words.overview.unplaced(unplaced), {
          count: piece(String(unplaced), linkTo('indicators')),
          link: piece(words.overview.unplacedLink, linkTo('indicators')),
        });
  return section(
    'holdings',
    words.overview.holdings,
    countsBlock(counts),
    sentenceBlock(sentence),
    recordBlock(context),
  );
}

/** Version in force and last change, where there is a record. */
function recordBlock(context: ViewContext): Block | undefined {
  const { record } = context.assessment;
  return record === undefined ? undefined : sentenceBlock(recordLine(context, record));
}

export function overviewPage(context: ViewContext): PageView {
  return pageFrame(context, {
    page: 'overview',
    title: textOf(
      compose(context.words.overview.title, { city: nameOf(context, 'places', context.book.workspace.city) }),
    ),
    sections: [
      verdictSection(context),
      yearsSection(context),
      mapSection(context),
      mainSection(context),
      gapsSection(context),
      findingsSection(context),
      holdingsSection(context),
    ],
  });
}
