// What rules on figures look at: incoming and known figures by series, and the plan's items by id. Built when first asked for.
import { groupBy } from '#kernel/groupBy';
import { isMissing } from '#kernel/missing';
import { comparePeriods, periodText, yearBefore, type Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { sameDimension } from '#kernel/quantity';
import { compareAuthority } from '#model/authority';
import type { Cluster } from '#model/cluster';
import type { FigureNames } from '#model/figureArgs';
import { latestGdp, type GdpObservation } from '#model/gdp';
import type { Indicator } from '#model/indicator';
import { byId, type Located } from '#model/located';
import type { Observation, SeriesBreak } from '#model/observation';
import type { Place } from '#model/place';
import type { PlanBook } from '#model/planBook';
import { seriesKey, type SeriesOf } from '#model/series';
import type { Figure } from './figureRule.ts';

/** After every date: nothing has happened later. */
const ALWAYS = '9999-12-31' as PlainDate;

export class FigureGround implements FigureNames {
  readonly indicators: ReadonlyMap<string, Located<Indicator>>;
  readonly places: ReadonlyMap<string, Located<Place>>;
  readonly clusters: ReadonlyMap<string, Located<Cluster>>;
  /** Incoming figures that can be compared. */
  readonly figures: readonly Figure[];
  private readonly arriving: ReadonlySet<Observation>;
  private bySeries: ReadonlyMap<string, readonly Figure[]> | undefined;
  private indicatorFigures: ReadonlyMap<string, readonly Figure[]> | undefined;
  private readonly earlier = new Map<Figure, Figure | undefined>();
  private readonly chosen = new Map<string, ReadonlyMap<string, Figure>>();
  private gdpByPlace: ReadonlyMap<string, GdpObservation> | undefined;

  constructor(
    readonly book: PlanBook,
    readonly incoming: readonly Observation[],
    /** Without those that an incoming figure of the same id takes the place of. */
    readonly known: readonly Observation[],
    readonly replaced: ReadonlyMap<string, Observation>,
    readonly breaks: readonly SeriesBreak[],
    /** Whether figures come in, or those of a whole workspace are looked at again. */
    readonly scope: 'workspace' | 'incoming',
    private readonly asOf: PlainDate = ALWAYS,
  ) {
    this.indicators = byId(book.indicators);
    this.places = byId(book.places);
    this.clusters = byId(book.clusters);
    this.figures = incoming.filter(isFigure);
    this.arriving = new Set(incoming);
  }

  isIncoming(figure: Observation): boolean {
    return this.arriving.has(figure);
  }

  /** Incoming figures of an indicator. */
  figuresOf(indicator: string): readonly Figure[] {
    this.indicatorFigures ??= groupBy(this.figures, (figure) => figure.indicator);
    return this.indicatorFigures.get(indicator) ?? [];
  }

  /** The figure that counts for a period: incoming, official and at current prices first, then by its authority. */
  figureAt(of: SeriesOf, period: Period): Figure | undefined {
    return this.series(of).get(periodText(period));
  }

  /** The figure of the same part of the year before, of the same dimension, origin and price basis and with no break between. */
  yearBefore(figure: Figure): Figure | undefined {
    if (!this.earlier.has(figure)) this.earlier.set(figure, this.findYearBefore(figure));
    return this.earlier.get(figure);
  }

  private findYearBefore(figure: Figure): Figure | undefined {
    const period = yearBefore(figure.period);
    const earlier = period === undefined ? undefined : this.figureAt(figure, period);
    if (earlier === undefined || !sameDimension(earlier.value, figure.value)) return undefined;
    const constant = [earlier, figure].filter(({ priceBasis }) => priceBasis === 'constant').length;
    if (earlier.origin !== figure.origin || constant === 1 || this.isCut(figure, earlier)) return undefined;
    return earlier;
  }

  /** One figure a period of a series, by the text of the period. */
  series(of: SeriesOf): ReadonlyMap<string, Figure> {
    const key = seriesKey(of);
    const known = this.chosen.get(key);
    if (known !== undefined) return known;
    this.bySeries ??= groupBy([...this.figures, ...this.known.filter(isFigure)], seriesKey);
    const series = new Map<string, Figure>();
    for (const figure of this.bySeries.get(key) ?? []) {
      const period = periodText(figure.period);
      const rival = series.get(period);
      if (rival === undefined || this.compare(figure, rival) < 0) series.set(period, figure);
    }
    this.chosen.set(key, series);
    return series;
  }

  get gdp(): ReadonlyMap<string, GdpObservation> {
    this.gdpByPlace ??= latestGdp([...this.known, ...this.incoming], this.asOf);
    return this.gdpByPlace;
  }

  private compare(a: Figure, b: Figure): number {
    const preferred = (one: Figure): readonly boolean[] => [
      this.isIncoming(one),
      one.origin === 'official',
      one.priceBasis !== 'constant',
    ];
    const [ofA, ofB] = [preferred(a), preferred(b)];
    const differing = ofA.findIndex((holds, at) => holds !== ofB[at]);
    if (differing >= 0) return ofA[differing] === true ? -1 : 1;
    return compareAuthority(a, b);
  }

  private isCut(figure: Figure, earlier: Figure): boolean {
    return this.breaks.some(
      (cut) =>
        cut.indicator === figure.indicator &&
        (cut.place ?? figure.place) === figure.place &&
        (cut.cluster ?? figure.cluster) === figure.cluster &&
        comparePeriods(earlier.period, cut.after) < 0 &&
        comparePeriods(figure.period, cut.before) > 0,
    );
  }
}

function isFigure(one: Observation): one is Figure {
  return one.nature === 'actual' && one.comparator === '=' && !isMissing(one.value);
}
