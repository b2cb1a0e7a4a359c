// Content of an edition as values: the figures that it cites or judges by, where every target stands, what people wrote.
import { isMissing } from '#kernel/missing';
import { periodText } from '#kernel/period';
import type { Assessment } from '#model/assessment';
import type { CitedFigure, EditionContent, StatedTarget, WrittenText } from '#model/edition/editionContent';
import { presentParagraphs } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import { seriesKey } from '#model/series';
import type { Target } from '#model/target';
import type { Verdict } from '#model/verdict';
import { indexOf } from '../assessmentIndex.ts';
import type { EditionInput } from './editionInput.ts';
import { editionReport } from './editionReport.ts';

/** Plain texts compare by code units, the same on every machine. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function citedFigure(observation: Located<Observation>): CitedFigure {
  const { id, period, nature, value, comparator, source, anchor, vintage, finality, recorded } = observation;
  const figure = isMissing(value) ? { missing: value.missing } : { value: value.value.toString(), unit: value.unit };
  return {
    observation: id,
    series: seriesKey(observation),
    period: periodText(period),
    nature,
    ...figure,
    comparator,
    ...(source === undefined && anchor === undefined ? {} : { source: source ?? anchor?.document }),
    ...(isMissing(vintage) ? {} : { published: vintage }),
    ...(isMissing(finality) ? {} : { finality }),
    ...(recorded === undefined ? {} : { revision: recorded.revision, change: recorded.change }),
    ...(recorded?.reason === undefined ? {} : { reason: recorded.reason }),
  };
}

const point = ({ period, value }: NonNullable<Target['base']>) => [periodText(period), value.toString()];

/** What a promise and its judging rest on, as JSON: decimals and periods in their canonical texts, keys in a fixed order. */
function promiseOf(target: Target): string {
  const { indicator, place, cluster, type, comparator, value, upper, unit, base, from, due, milestones } = target;
  return JSON.stringify({
    series: seriesKey({ indicator, place, cluster }),
    type,
    comparator: comparator ?? '=',
    value: value?.toString(),
    upper: upper?.toString(),
    unit,
    base: base === undefined ? undefined : point(base),
    from: from === undefined ? undefined : periodText(from),
    due: due === undefined ? undefined : periodText(due),
    milestones: milestones?.map(point),
    binding: target.binding,
    standing: target.standing ?? 'in-force',
    wording: value === undefined ? target.wording : undefined,
  });
}

function statedTargets(assessment: Assessment): readonly StatedTarget[] {
  const { targets } = indexOf(assessment);
  return assessment.verdicts.flatMap(({ target, status, reason, scale, observation }: Verdict) => {
    const promised = targets.get(target);
    if (promised === undefined) return [];
    return [
      {
        target,
        status,
        ...(reason === undefined ? {} : { reason }),
        scale,
        ...(observation === undefined ? {} : { observation }),
        promise: promiseOf(promised),
      },
    ];
  });
}

function writtenTexts({ texts, scope }: EditionInput): readonly WrittenText[] {
  return presentParagraphs(texts)
    .filter((one) => scope === 'internal' || one.scope === 'public')
    .map(({ slot, language, version, author, text }) => ({ slot, language, version, author, text }))
    .toSorted((a, b) => byText(`${a.slot} ${a.language}`, `${b.slot} ${b.language}`));
}

function thresholdsOf({ thresholds }: Assessment): string {
  const { ahead, behind, about, staleMonths } = thresholds;
  return JSON.stringify({
    ahead: ahead.toString(),
    behind: behind.toString(),
    about: about.toString(),
    staleMonths,
  });
}

/** What drafts and editions are compared by; the same for all languages and formats. */
export function editionContent(assessment: Assessment, input: EditionInput): EditionContent {
  const { observations } = indexOf(assessment);
  const cited = editionReport(assessment, input, 'zh').citations.map(({ observation }) => observation);
  const judged = assessment.verdicts.flatMap(({ observation }) => (observation === undefined ? [] : [observation]));
  const ids = [...new Set([...cited, ...judged])].toSorted(byText);
  return {
    id: input.id,
    asOf: assessment.asOf,
    scope: input.scope,
    basis: input.basis,
    figures: ids.flatMap((id) => {
      const found = observations.get(id);
      return found === undefined ? [] : [citedFigure(found)];
    }),
    targets: statedTargets(assessment),
    words: writtenTexts(input),
    thresholds: thresholdsOf(assessment),
  };
}
