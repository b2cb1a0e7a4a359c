// Sentences on the latest figure of a series and its growth, every number a link to its observation.
import { isMissing } from '#kernel/missing';
import { dimensionOf } from '#kernel/unit';
import type { Decimal } from '#kernel/decimal';
import { growthWords } from '#words/editionGrowth';
import { formatDecimal, withPercentSign } from '#words/number';
import { formatQuantity } from '#words/quantity';
import type { Block, Sentence, TextPiece } from '../description.ts';
import type { Figure, SeriesOf } from '../figures.ts';
import { nameOf } from '../names.ts';
import { sentenceBlock } from '../pageFrame.ts';
import { compose, joinWith, linkTo, piece } from '../sentence.ts';
import type { ViewContext } from '../viewContext.ts';
import { growthOf, type Growth } from './growth.ts';

type Computed = Extract<Growth, { kind: 'computed' }>;
type Published = Extract<Growth, { kind: 'published' }>;

/** The figure as published, opening its observation. */
export function figurePiece({ language }: ViewContext, figure: Figure): TextPiece {
  const { value, unit } = figure.value;
  return piece(formatQuantity({ value, unit }, language, figure.comparator), linkTo('observation', figure.id));
}

/** Shares and rates differ by percentage points; they do not grow. */
const isRatio = ({ value }: Figure): boolean => dimensionOf(value.unit) === 'ratio';

const directionOf = (change: Decimal): 'up' | 'down' | 'same' =>
  change.sign === 0 ? 'same' : change.sign > 0 ? 'up' : 'down';

function publishedChange({ language }: ViewContext, { growth, isReal }: Published): Sentence {
  const words = growthWords(language)[isReal ? 'real' : 'published'];
  const { value, unit } = growth.value;
  const text = formatQuantity({ value: value.abs(), unit }, language, growth.comparator);
  return compose(words[directionOf(value)], { growth: piece(text, linkTo('observation', growth.id)) });
}

/** "41.0% up from …": the change opens the later figure, since it is computed from it. */
function computedChange(context: ViewContext, { level, earlier, change }: Computed): Sentence {
  const { language } = context;
  const words = growthWords(language);
  const isPoints = isRatio(level);
  const text = isPoints ? formatDecimal(change.abs(), language) : withPercentSign(change.abs(), language);
  const prices = isMissing(level.priceBasis) ? 'not-stated' : level.priceBasis;
  const isMoney = dimensionOf(level.value.unit).startsWith('money');
  return compose(words[isPoints ? 'points' : 'computed'][directionOf(change)], {
    earlierPeriod: words.within(earlier.period),
    earlier: figurePiece(context, earlier),
    growth: piece(text, linkTo('observation', level.id)),
    basis: isMoney ? words.basis[prices] : '',
  });
}

function sentenceOf(context: ViewContext, said: Growth, name: string): Sentence {
  const words = growthWords(context.language);
  const at = (figure: Figure) => ({ name, period: words.within(figure.period), value: figurePiece(context, figure) });
  switch (said.kind) {
    case 'level':
      return compose(words.level, at(said.level));
    case 'computed':
      return compose(words.withChange, { ...at(said.level), change: computedChange(context, said) });
    case 'not-computed':
      return compose(isRatio(said.level) ? words.notCompared : words.notComputed, {
        ...at(said.level),
        earlierPeriod: words.within(said.earlier.period),
        earlier: figurePiece(context, said.earlier),
        why: words.why[said.why],
      });
    case 'published': {
      const change = publishedChange(context, said);
      if (said.level !== undefined) return compose(words.withChange, { ...at(said.level), change });
      return compose(words.changeAlone, { name, period: words.within(said.growth.period), change });
    }
  }
}

/** What is known of a series in sentences, as `growthOf` has it; none where nothing is. `name` is what they call it. */
export function figureSentences(context: ViewContext, of: SeriesOf, name: string): readonly Sentence[] {
  return growthOf(context, of).map((said) => sentenceOf(context, said, name));
}

/** The sentences of a series on growth, or on why none is computed; nothing where only a single figure is known. */
export function growthBlocks(context: ViewContext, of: SeriesOf): readonly Block[] {
  const name = nameOf(context, 'indicators', of.indicator);
  const said = growthOf(context, of);
  if (said.every(({ kind }) => kind === 'level')) return [];
  const sentences = said.map((one) => sentenceOf(context, one, name));
  const block = sentenceBlock(joinWith(sentences, context.words.common.wordSpace));
  return block === undefined ? [] : [block];
}
