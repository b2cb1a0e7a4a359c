// Rows of a unit's workbook: an item of the round with its last figure, what is known of this period, and its tag.
import type { FormCell } from '#formats/xlsxForm';
import type { Decimal } from '#kernel/decimal';
import { groupBy } from '#kernel/groupBy';
import { nameIn } from '#kernel/language';
import { isMissing } from '#kernel/missing';
import { comparePeriods, type Period, samePeriod } from '#kernel/period';
import { convert } from '#kernel/quantity';
import { dimensionOf, type UnitId } from '#kernel/unit';
import { compareAuthority } from '#model/authority';
import { byId } from '#model/located';
import type { Observation } from '#model/observation';
import type { Reporter, RoundDefinition, RoundItem } from '#model/round';
import { reportedFigureId } from '#model/roundFigure';
import { labelChecksum, type RoundTag } from '#model/roundTag';
import { seriesKey } from '#model/series';
import { kindWord } from '#words/kinds';
import { formatPeriod } from '#words/period';
import { rangeText, type ReturnColumn, roundWords } from '#words/rounds';
import { missingWord } from '#words/status';
import { unitWord } from '#words/unit';
import type { RoundTemplateContext } from './roundTemplate.ts';

export interface TemplateRow {
  readonly item: RoundItem;
  readonly tag: RoundTag;
  /** Indicator, unit and allowed range in words. */
  readonly name: string;
  readonly unit: string;
  readonly range: string;
  readonly cells: Readonly<Record<ReturnColumn, FormCell>>;
}

export function templateRows(
  round: RoundDefinition,
  reporter: Reporter,
  context: RoundTemplateContext,
): readonly TemplateRow[] {
  const actual = context.known.filter(({ nature, place }) => nature === 'actual' && place === reporter.place);
  const series = groupBy(actual, seriesKey);
  const [indicators, clusters] = [byId(context.book.indicators), byId(context.book.clusters)];
  const words = roundWords(context.language);
  return round.items.map((item, i): TemplateRow => {
    const known = series.get(seriesKey({ ...item, place: reporter.place })) ?? [];
    const unit = unitWord(item.unit, context.language) || words.noUnit;
    const indicator = namedIn(indicators.get(item.indicator)?.name, item.indicator, context);
    const cluster =
      item.cluster === undefined
        ? words.wholeEconomy
        : namedIn(clusters.get(item.cluster)?.name, item.cluster, context);
    const now = figureOfNow(known, round, reporter, item);
    const tag: RoundTag = {
      round: round.id,
      reporter: reporter.id,
      period: round.period,
      item,
      seen: now.own?.recorded?.revision,
      labels: labelChecksum([indicator, cluster]),
    };
    const range = rangeText(item, context.language);
    const cells: TemplateRow['cells'] = {
      number: { value: String(i + 1), look: 'centred' },
      indicator: { value: indicator, look: 'text' },
      cluster: { value: cluster, look: 'text' },
      unit: { value: unit, look: 'centred' },
      ...lastCells(known, round.period, item.unit, context),
      value: { value: now.value, look: 'figure-input' },
      range: { value: range, look: 'centred' },
      reason: { value: reasonOf(now.own, context), look: 'text-input' },
      note: { look: 'text-input' },
    };
    return { item, tag, name: indicator, unit, range, cells };
  });
}

const namedIn = (
  name: Parameters<typeof nameIn>[0] | undefined,
  id: string,
  { language }: RoundTemplateContext,
): string => (name === undefined ? id : nameIn(name, language));

/** The latest figure before the period, of a period of the same kind where there is one: 上半年 stands beside 上半年. */
function lastCells(
  known: readonly Observation[],
  period: Period,
  unit: UnitId,
  { language }: RoundTemplateContext,
): { readonly last: FormCell; readonly lastPeriod: FormCell } {
  const earlier = known.filter((one) => comparePeriods(one.period, period) < 0 && valueIn(one, unit) !== undefined);
  const alike = earlier.filter((one) => one.period.kind === period.kind);
  const [last] = (alike.length > 0 ? alike : earlier).toSorted(
    (a, b) => comparePeriods(b.period, a.period) || compareAuthority(a, b),
  );
  const words = roundWords(language);
  if (last === undefined) {
    return { last: { value: words.noLast, look: 'figure' }, lastPeriod: { value: words.noLast, look: 'centred' } };
  }
  const finality = isMissing(last.finality) ? '' : kindWord('finality', last.finality, language);
  return {
    last: { value: valueIn(last, unit), look: 'figure' },
    lastPeriod: { value: words.stated(formatPeriod(last.period, language), finality), look: 'centred' },
  };
}

/** What is known of this period: the unit's own figure, else the most authoritative one that others state. */
function figureOfNow(
  known: readonly Observation[],
  round: RoundDefinition,
  reporter: Reporter,
  item: RoundItem,
): { readonly own: Observation | undefined; readonly value: Decimal | undefined } {
  const now = known.filter((one) => samePeriod(one.period, round.period));
  const id = reportedFigureId({ reporter: reporter.id, ...item, period: round.period });
  const own = now.find((one) => one.id === id);
  const [stated] = own === undefined ? now.toSorted(compareAuthority) : [own];
  return { own, value: stated && valueIn(stated, item.unit) };
}

/** The exact figure in `unit`; undefined for "about 300", "over 300", what is missing and what is measured otherwise. */
function valueIn({ value, comparator }: Observation, unit: UnitId): Decimal | undefined {
  if (isMissing(value) || comparator !== '=' || dimensionOf(value.unit) !== dimensionOf(unit)) return undefined;
  return convert(value, unit).value;
}

function reasonOf(own: Observation | undefined, { language }: RoundTemplateContext): string | undefined {
  return own !== undefined && isMissing(own.value) ? missingWord(own.value.missing, language) : undefined;
}
