// Page of one figure: value, period, vintage, finality, source, the words it rests on, rival values, targets judged by it.
import { notFound, type Failure } from '#kernel/failure';
import { isMissing } from '#kernel/missing';
import { nearest } from '#kernel/nearest';
import type { Observation } from '#model/observation';
import { kindWord } from '#words/kinds';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { missingWord } from '#words/status';
import { figureCell } from './cells.ts';
import type { Block, PageView, Sentence } from './description.ts';
import { findingsAbout, findingsBlock } from './findingViews.ts';
import { breaksOf, rivalsOf } from './figures.ts';
import { breakTable } from './indicatorPages.ts';
import { clusterPiece, indicatorPiece, observationName, placePiece, seriesName } from './names.ts';
import { observationTable } from './observationTable.ts';
import { orMissing } from './orMissing.ts';
import {
  fact,
  factsBlock,
  listBlock,
  noteBlock,
  pageFrame,
  section,
  sentenceBlock,
  warningBlock,
} from './pageFrame.ts';
import { quoteBlock, statedIn } from './quotes.ts';
import { releaseText, retractedFigure, vintageSection } from './record/vintageSection.ts';
import { compose, piece } from './sentence.ts';
import { briefTargetTable } from './targetTable.ts';
import { named, type ViewContext } from './viewContext.ts';

function valueSentence(context: ViewContext, observation: Observation): Sentence {
  const { words, language } = context;
  const series = seriesName(context, observation);
  const period = formatPeriod(observation.period, language);
  if (isMissing(observation.value)) {
    return compose(words.evidence.missing, {
      series,
      period,
      reason: missingWord(observation.value.missing, language),
    });
  }
  const { value, unit } = observation.value;
  const template = observation.nature === 'forecast' ? words.evidence.forecast : words.evidence.value;
  return compose(template, {
    series,
    period,
    value: formatQuantity({ value, unit }, language, observation.comparator),
  });
}

function factsOf(context: ViewContext, observation: Observation): Block | undefined {
  const { words, language, index } = context;
  const { columns } = words;
  const { cluster, value, source } = observation;
  const address = source === undefined ? undefined : index.sources.get(source)?.address;
  const cell = figureCell(context, observation);
  return factsBlock([
    fact(columns.value, cell.missing ?? cell.text),
    fact(columns.printed, isMissing(value) ? undefined : value.printed),
    fact(columns.indicator, indicatorPiece(context, observation.indicator)),
    fact(columns.place, placePiece(context, observation.place)),
    fact(columns.cluster, cluster === undefined ? undefined : clusterPiece(context, cluster)),
    fact(columns.period, formatPeriod(observation.period, language)),
    fact(columns.nature, kindWord('nature', observation.nature, language)),
    fact(
      columns.vintage,
      orMissing(context, observation.vintage, (date) => formatDate(date, language)),
    ),
    fact(
      columns.finality,
      orMissing(context, observation.finality, (word) => kindWord('finality', word, language)),
    ),
    fact(
      columns.priceBasis,
      orMissing(context, observation.priceBasis, (word) => kindWord('priceBasis', word, language)),
    ),
    fact(columns.origin, kindWord('origin', observation.origin, language)),
    fact(words.changes.release, releaseText(context, observation)),
    fact(
      columns.source,
      statedIn(context, { ...observation, anchor: undefined }) ?? missingWord('not-stated', language),
    ),
    fact(columns.address, address === undefined ? undefined : { text: address, address }),
    fact(columns.note, observation.note && named(context, observation.note)),
    fact(columns.id, observation.id),
  ]);
}

export function observationPage(context: ViewContext, id: string): PageView | Failure {
  const { words, index } = context;
  const retracted = index.observations.has(id) ? undefined : retractedFigure(context, id);
  const observation = index.observations.get(id) ?? retracted;
  if (observation === undefined) return notFound('observation', id, nearest(id, index.observations.keys()));
  const rivals = rivalsOf(context, observation);
  const judged = index.judgedBy.get(id) ?? [];
  const breaks = breaksOf(context, observation);
  return pageFrame(context, {
    page: 'observation',
    id,
    title: observationName(context, observation),
    kicker: words.common.pages.observation,
    under: 'indicators',
    sections: [
      section(
        'value',
        undefined,
        retracted === undefined ? undefined : warningBlock([piece(words.changes.retracted)]),
        sentenceBlock(valueSentence(context, observation), true),
        factsOf(context, observation),
      ),
      section('words', words.targets.words, quoteBlock(context, observation.anchor)),
      vintageSection(context, observation),
      section(
        'rivals',
        words.evidence.rivals,
        rivals.length === 0
          ? noteBlock([piece(words.evidence.noRivals)])
          : { kind: 'table', table: observationTable(context, rivals, words.evidence.noRivals, { id: 'rivals' }) },
      ),
      section(
        'targets',
        words.evidence.judged,
        judged.length === 0
          ? listBlock([[piece(words.evidence.notJudged)]])
          : { kind: 'table', table: briefTargetTable(context, judged, words.evidence.notJudged) },
      ),
      breaks.length === 0
        ? undefined
        : section('breaks', words.evidence.breaks, { kind: 'table', table: breakTable(context, breaks) }),
      section('findings', words.evidence.findings, findingsBlock(context, findingsAbout(context, id))),
    ],
  });
}
