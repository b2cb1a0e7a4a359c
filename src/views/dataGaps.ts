// What data is missing most: targets without a figure, by indicator and place, with who could supply the figure.
import type { Measure } from '#model/indicator';
import type { Located } from '#model/located';
import type { Target } from '#model/target';
import { groupBy } from './assessmentIndex.ts';
import { textCell } from './cells.ts';
import type { SectionView, TableView } from './description.ts';
import { nameOf, namesACluster, seriesName } from './names.ts';
import { column, section, sentenceBlock } from './pageFrame.ts';
import { compose, linkTo, piece, textOf } from './sentence.ts';
import { countCell } from './targetTally.ts';
import { named, type ViewContext } from './viewContext.ts';

const SHOWN = 8;
/** Measures that statistics bureaus compile. */
const STATISTICAL: ReadonlySet<Measure | undefined> = new Set<Measure>([
  'value-added',
  'gross-output',
  'operating-revenue',
  'growth-rate',
  'share',
]);

interface Gap {
  readonly indicator: string;
  readonly place: string;
  readonly targets: readonly Located<Target>[];
}

const REASON = 'no-observation';

/** Pairs of indicator and place by the number of targets that wait for a figure, the largest first. */
function gapsOf(context: ViewContext): readonly Gap[] {
  const waiting = context.book.targets.filter((target) => context.index.verdicts.get(target.id)?.reason === REASON);
  const groups = groupBy(waiting, (target) => [JSON.stringify([target.indicator, target.place])]);
  return [...groups.values()]
    .flatMap((targets) => {
      const [first] = targets;
      return first === undefined ? [] : [{ indicator: first.indicator, place: first.place, targets }];
    })
    .toSorted((a, b) => b.targets.length - a.targets.length);
}

/** The units responsible for the targets where the plan names them, else who usually keeps figures of this measure. */
function supplierText(context: ViewContext, gap: Gap): string {
  const { words, index } = context;
  const responsible = gap.targets.flatMap((target) =>
    target.responsible === undefined ? [] : [named(context, target.responsible)],
  );
  if (responsible.length > 0) return [...new Set(responsible)].join(words.common.separator);
  const { suppliers } = words.overview;
  const isStatistical = STATISTICAL.has(index.indicators.get(gap.indicator)?.measure);
  const ofClusters = gap.targets.some((target) => target.cluster !== undefined);
  const parts = [
    isStatistical ? suppliers.statistics : ofClusters ? '' : suppliers.authority,
    ofClusters ? suppliers.office : '',
  ].filter((part) => part !== '');
  const place = nameOf(context, 'places', gap.place);
  return parts.map((part) => textOf(compose(part, { place }))).join(words.clusters.itemSeparator);
}

/** What is missing, with its cluster, or with the number of clusters where several lack the same. */
function gapName(context: ViewContext, { indicator, place, targets }: Gap): string {
  const clusters = new Set(targets.map((target) => target.cluster));
  const [cluster] = clusters;
  if (clusters.size === 1) return seriesName(context, { indicator, place, cluster });
  if (clusters.has(undefined) || namesACluster(context, indicator)) return seriesName(context, { indicator, place });
  const { overview } = context.words;
  const parts = {
    indicator: nameOf(context, 'indicators', indicator),
    place: nameOf(context, 'places', place),
    count: String(clusters.size),
  };
  return textOf(compose(overview.gapOfClusters, parts));
}

function gapTable(context: ViewContext, gaps: readonly Gap[]): TableView {
  const { overview, columns } = context.words;
  return {
    id: 'data-gaps',
    title: overview.gaps,
    columns: [
      column('data', overview.gapData),
      column('targets', overview.gapTargets, 'number'),
      column('supplier', overview.gapSupplier),
      column('indicator', columns.indicator, 'text', 'secondary'),
      column('place', columns.place, 'text', 'secondary'),
    ],
    rows: gaps.map((gap) => {
      const { indicator, place } = gap;
      return {
        id: `${place}-${indicator}`,
        cells: [
          { text: gapName(context, gap), link: linkTo('indicator', indicator) },
          countCell(gap.targets.length, { indicator, place, reason: REASON }),
          textCell(supplierText(context, gap)),
          textCell(nameOf(context, 'indicators', indicator)),
          textCell(nameOf(context, 'places', place)),
        ],
      };
    }),
    empty: overview.noTargets,
  };
}

/** Undefined where no target waits for a figure. */
export function gapsSection(context: ViewContext): SectionView | undefined {
  const gaps = gapsOf(context);
  if (gaps.length === 0) return undefined;
  const countOf = (some: readonly Gap[]): string => String(some.reduce((sum, gap) => sum + gap.targets.length, 0));
  const shown = gaps.slice(0, SHOWN);
  const lead = compose(context.words.overview.gapsLead, {
    count: piece(countOf(gaps), linkTo('targets', undefined, { reason: REASON })),
    shown: countOf(shown),
  });
  return section('gaps', context.words.overview.gaps, sentenceBlock(lead), {
    kind: 'table',
    table: gapTable(context, shown),
  });
}
