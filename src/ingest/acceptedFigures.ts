// Figures of accepted submissions: what each unit of a round reported becomes an observation with the unit as its source.
import { checksum } from '#kernel/checksum';
import type { Language } from '#kernel/language';
import { missing } from '#kernel/missing';
import { periodText } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import { quantity } from '#kernel/quantity';
import type { Entry } from '#model/entry';
import type { Observation, Source } from '#model/observation';
import type { Reporter, RoundDefinition, Submission } from '#model/round';
import { reportedFigureId, reportedSourceId } from '#model/roundFigure';
import { figureKey } from '#model/series';
import { formatPeriod } from '#words/period';
import { roundWords } from '#words/rounds';

export interface AcceptedFigure {
  readonly observation: Observation;
  readonly reporter: string;
  /** Revision of the figure when the workbook was made; 0 where there was none. */
  readonly seen: number;
}

export interface AcceptedFigures {
  readonly figures: readonly AcceptedFigure[];
  /** One a unit; those whose id is not there yet are to be added with the figures. */
  readonly sources: readonly Source[];
}

export interface AcceptanceContext {
  /** Figures that are there now: an id of theirs that stands for something else is not used again. */
  readonly known: readonly Observation[];
  /** Day of acceptance, which is the vintage of figures that name none. */
  readonly on: PlainDate;
  readonly language: Language;
}

/**
 * Official, preliminary unless the entry says otherwise. Every unit has figures of its own, so that bureau, department and
 * districts can be compared; the same entries give the same ids. Submissions of units that are not in the round are passed over.
 */
export function mergeSubmissions(
  round: RoundDefinition,
  submissions: readonly Submission[],
  context: AcceptanceContext,
): AcceptedFigures {
  const taken = new Map(context.known.map((one) => [one.id, figureKey(one, one.period)]));
  const reporters = new Map(round.reporters.map((reporter) => [reporter.id, reporter]));
  const accepted = submissions.flatMap(({ reporter, entries }) => {
    const unit = reporters.get(reporter);
    return unit === undefined ? [] : [{ unit, entries }];
  });
  return {
    figures: accepted.flatMap(({ unit, entries }) =>
      entries.map((entry) => ({
        observation: observationOf(entry, idOf(entry, unit, taken), sourceOf(round, unit), context),
        reporter: unit.id,
        seen: entry.seen ?? 0,
      })),
    ),
    sources: [...new Set(accepted.map(({ unit }) => unit))].map((unit) => ({
      id: sourceOf(round, unit),
      title: roundWords(context.language).source(unit.name, formatPeriod(round.period, context.language)),
      class: 'official',
    })),
  };
}

const sourceOf = (round: RoundDefinition, unit: Reporter): string => reportedSourceId(round.id, unit.id);

/** The id of the unit's figure; with a checksum where that id already stands for another one. */
function idOf(entry: Entry, unit: Reporter, taken: Map<string, string>): string {
  const { indicator, cluster, period } = entry;
  const key = figureKey(entry, period);
  const plain = entry.id ?? reportedFigureId({ reporter: unit.id, indicator, cluster, period });
  const rival = taken.get(plain);
  const parts = [unit.id, indicator, cluster ?? '', periodText(period)];
  const id =
    rival === undefined || rival === key ? plain : `reported-${unit.id.slice(0, 60)}-${checksum(parts.join('|'))}`;
  taken.set(id, key);
  return id;
}

function observationOf(entry: Entry, id: string, source: string, { on, language }: AcceptanceContext): Observation {
  const { indicator, place, cluster, period, value, unit, printed, note } = entry;
  const isStated = value !== undefined && unit !== undefined;
  return {
    id,
    indicator,
    place,
    ...(cluster === undefined ? {} : { cluster }),
    period,
    value: isStated ? quantity(value, unit, printed) : missing(entry.missing ?? 'not-entered'),
    comparator: entry.comparator ?? '=',
    nature: entry.nature ?? 'actual',
    vintage: entry.vintage ?? on,
    finality: entry.finality ?? 'preliminary',
    origin: entry.origin ?? 'official',
    priceBasis: entry.priceBasis ?? missing('not-stated'),
    source: entry.source ?? source,
    ...(note === undefined ? {} : { note: { [language]: note } }),
    ...(entry.release === undefined ? {} : { release: entry.release }),
  };
}
