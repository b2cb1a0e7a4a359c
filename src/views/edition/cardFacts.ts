// What a leader needs to know of a figure before saying it: other values, breaks, and the growth that may or may not be said.
import { isMissing } from '#kernel/missing';
import { endOf } from '#kernel/period';
import { formatDate, formatPeriod } from '#words/period';
import { formatQuantity } from '#words/quantity';
import { annexWords } from '#words/editionAnnexes';
import { growthWords } from '#words/editionGrowth';
import type { Observation } from '#model/observation';
import type { Sentence } from '../description.ts';
import { breaksOf, compareFigures, isFigure, rivalsOf, type Figure } from '../figures.ts';
import { nameOf } from '../names.ts';
import { orMissing } from '../orMissing.ts';
import { compose, joinWith } from '../sentence.ts';
import { named, type ViewContext } from '../viewContext.ts';
import { originOf } from './citations.ts';
import { growthOf, type Growth } from './growth.ts';
import { figurePiece, figureSentences } from './growthSentence.ts';

const MOST_RIVALS = 3;

type Why = 'finality' | 'vintage' | 'exact' | 'later' | 'open';

const known = (value: Observation['finality'] | Observation['vintage']): string => (isMissing(value) ? '' : value);

/** Why a figure is said rather than the next best value of the same period. */
function whyThis(figure: Observation, rival: Observation): Why {
  if (compareFigures(figure, rival) < 0) return 'later';
  if (known(figure.finality) !== known(rival.finality)) return 'finality';
  if (known(figure.vintage) !== known(rival.vintage)) return 'vintage';
  return figure.comparator === rival.comparator ? 'open' : 'exact';
}

function rivalSentence(context: ViewContext, rival: Figure): Sentence {
  const { language } = context;
  const words = annexWords[language].cards;
  return compose(isMissing(rival.vintage) ? words.rivalUndated : words.rival, {
    value: figurePiece(context, rival),
    source: originOf(context, rival).source,
    date: orMissing(context, rival.vintage, (date) => formatDate(date, language)),
  });
}

/** Other values published for the same period, best first, and why this one is said; nothing where there are none. */
export function rivalsText(context: ViewContext, figure: Observation): Sentence {
  const words = annexWords[context.language].cards;
  const rivals = rivalsOf(context, figure).filter(isFigure).toReversed();
  const [best] = rivals;
  if (best === undefined) return [];
  const shown = rivals.slice(0, MOST_RIVALS).map((rival) => rivalSentence(context, rival));
  const left = rivals.length - shown.length;
  const rest = left === 0 ? '' : words.otherRivals.replace('{count}', String(left));
  return compose(words.rivals, {
    values: joinWith(shown, words.itemSeparator),
    rest,
    why: words.why[whyThis(figure, best)],
  });
}

/** Between which periods levels of the series must not be compared, and why. */
export function breaksText(context: ViewContext, figure: Observation): Sentence {
  const { language } = context;
  const words = annexWords[language].cards;
  const sentences = breaksOf(context, figure).map(({ before, after, reason, inferred }) =>
    compose(inferred ? words.breakInferred : words.break, {
      before: formatPeriod(before, language),
      after: formatPeriod(after, language),
      reason: named(context, reason),
    }),
  );
  return joinWith(sentences, context.words.common.wordSpace);
}

const isOf = (said: Growth, id: string): boolean =>
  (said.kind !== 'published' ? said.level.id : (said.level?.id ?? said.growth.id)) === id;

/** What was known by the end of a period, so that its figure is the latest one. */
function knownBy(context: ViewContext, { period }: Observation): ViewContext {
  return { ...context, assessment: { ...context.assessment, asOf: endOf(period) } };
}

/** The growth that may be said with a level, or that none may and why. */
export function growthText(context: ViewContext, figure: Observation): Sentence {
  const words = annexWords[context.language].cards;
  const indicator = context.index.indicators.get(figure.indicator);
  if (indicator?.measure === 'growth-rate') return compose(words.isGrowth, {});
  const then = knownBy(context, figure);
  const growths = growthOf(then, figure);
  const at = growths.findIndex((one) => isOf(one, figure.id));
  const said = growths[at];
  const sentence = figureSentences(then, figure, nameOf(context, 'indicators', figure.indicator))[at];
  if (said === undefined || sentence === undefined || said.kind === 'level') return compose(words.noGrowth, {});
  return compose(said.kind === 'not-computed' ? words.mayNotSay : words.maySay, { sentence });
}

/** How the figure is to be said: period, name, value, with the finality where it is not the last word. */
export function sayingText(context: ViewContext, figure: Figure, name: string): Sentence {
  const { language } = context;
  const words = annexWords[language].cards;
  const { value, unit } = figure.value;
  const { finality } = figure;
  const isEarly = finality === 'flash' || finality === 'preliminary';
  return compose(figure.nature === 'forecast' ? words.sayForecast : words.say, {
    name,
    period: growthWords(language).within(figure.period),
    value: { ...figurePiece(context, figure), text: formatQuantity({ value, unit }, language, figure.comparator) },
    finality: isEarly ? words.early[finality] : '',
  });
}
