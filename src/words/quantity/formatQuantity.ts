// A quantity in running text: money scaled by language, counts with their classifier, the comparator in words.
import { Decimal } from '#kernel/decimal';
import type { Language } from '#kernel/language';
import { inBase, type Comparator, type Quantity } from '#kernel/quantity';
import { dimensionOf } from '#kernel/unit';
import { formatDecimal, withPercentSign } from '../number.ts';
import { isCountedUnit, UNIT_FORMS, type UnitForm } from './unitForms.ts';

/** Number with what stands before and behind it; `apart` where both ends of a range carry the unit. */
interface Phrase {
  readonly before: string;
  readonly number: string;
  readonly after: string;
  readonly apart?: boolean;
}

interface Scale {
  readonly power: number;
  readonly word: string;
  /** Most decimals that the scale is used with; absent where it does not matter. */
  readonly decimals?: number;
}

const SCALES: Readonly<Record<Language, readonly Scale[]>> = {
  zh: [
    { power: 12, word: '万亿', decimals: 2 },
    { power: 8, word: '亿' },
    { power: 4, word: '万' },
  ],
  en: [
    { power: 12, word: ' trillion', decimals: 3 },
    { power: 9, word: ' billion' },
    { power: 6, word: ' million' },
  ],
};

const UNSCALED: Scale = { power: 0, word: '' };

/**
 * The largest scale that the value reaches; scaling moves the point only and keeps the digits. Statistics with many decimals
 * stay in the scale below, as offices print them: 36801.87亿元, not 3.680187万亿元.
 */
function scaleOf(value: Decimal, scales: readonly Scale[]): Scale {
  const size = value.abs();
  const fits = ({ power, decimals = Infinity }: Scale): boolean =>
    size.compare(Decimal.of(1, power)) >= 0 && value.shifted(-power).decimals <= decimals;
  return scales.find(fits) ?? UNSCALED;
}

/**
 * Zeros at the end of a whole number as a power of ten, so that scaling does not bring them behind the point: 15000亿元 is
 * 1.5万亿元. Printed decimals stay: 1.50.
 */
function folded(value: Decimal): Decimal {
  const places = value.toString().length;
  return value.exponent >= 0 ? value.shifted(-places).trimmed().shifted(places) : value;
}

function scaled(value: Decimal, language: Language, unit: string): Phrase {
  const { power, word } = scaleOf(value, SCALES[language]);
  const after = language === 'zh' ? `${word}${unit}` : `${word} ${unit}`;
  return { before: '', number: formatDecimal(value.shifted(-power), language), after };
}

function counted(value: Decimal, form: UnitForm, language: Language): Phrase {
  if (language === 'zh') {
    return { before: '', number: formatDecimal(value, 'zh'), after: `${form.scale === 4 ? '万' : ''}${form.zh}` };
  }
  const unit = value.shifted(form.scale ?? 0).equals(Decimal.one) ? form.en[0] : form.en[1];
  if (form.scale === 4) return scaled(folded(value).shifted(4), 'en', unit);
  return { before: '', number: formatDecimal(value, 'en'), after: ` ${unit}` };
}

const CLASS_WORDS: readonly Scale[] = [
  { power: 12, word: '万亿' },
  { power: 11, word: '千亿' },
  { power: 10, word: '百亿' },
  { power: 9, word: '十亿' },
  { power: 8, word: '亿' },
];

/** 千亿级 / 100-billion-yuan class; a class that is no power of ten keeps its number: 5000亿元级. */
function classed(yuan: Decimal, language: Language): Phrase {
  if (language === 'en') {
    const { power, word } = scaleOf(yuan, SCALES.en);
    const scale = word === '' ? '' : `-${word.trim()}`;
    return { before: '', number: formatDecimal(yuan.shifted(-power), 'en'), after: `${scale}-yuan class`, apart: true };
  }
  const named = CLASS_WORDS.find(({ power }) => yuan.equals(Decimal.of(1, power)));
  if (named !== undefined) return { before: '', number: '', after: `${named.word}级`, apart: true };
  const { power, word } = scaleOf(yuan, SCALES.zh);
  return { before: '', number: formatDecimal(yuan.shifted(-power), 'zh'), after: `${word}元级`, apart: true };
}

function phraseOf(q: Quantity, language: Language): Phrase {
  const base = inBase({ value: folded(q.value), unit: q.unit });
  const zh = language === 'zh';
  if (isCountedUnit(q.unit)) return counted(q.value, UNIT_FORMS[q.unit], language);
  switch (dimensionOf(q.unit)) {
    case 'money-cny':
      return scaled(base, language, zh ? '元' : 'yuan');
    case 'money-usd':
      return scaled(base, language, zh ? '美元' : 'US dollars');
    case 'ratio': {
      const text = withPercentSign(q.unit === 'percent' ? q.value : q.value.shifted(2), language);
      return { before: '', number: text.slice(0, zh ? -1 : -2), after: text.slice(zh ? -1 : -2), apart: zh };
    }
    case 'class-cny':
      return classed(base, language);
    case 'rank':
      return { before: zh ? '第' : 'rank ', number: formatDecimal(q.value, language), after: zh ? '位' : '' };
    default:
      return { before: '', number: formatDecimal(q.value, language), after: '' };
  }
}

const full = (phrase: Phrase): string => `${phrase.before}${phrase.number}${phrase.after}`;

const COMPARATOR_WORDS: Readonly<Record<Comparator, { readonly zh: string; readonly en: string }>> = {
  '=': { zh: '', en: '' },
  '>': { zh: '超过', en: 'over ' },
  '>=': { zh: '不低于', en: 'at least ' },
  '<': { zh: '不足', en: 'under ' },
  '<=': { zh: '不超过', en: 'at most ' },
  '~': { zh: '约', en: 'about ' },
  range: { zh: '', en: '' },
  stable: { zh: '基本稳定在', en: 'basically stable at ' },
};

function rangeText(lower: Phrase, upper: Phrase, language: Language): string {
  const dash = language === 'zh' ? '—' : ' to ';
  const shared = lower.before === upper.before && lower.after === upper.after && lower.apart !== true;
  if (!shared) return `${full(lower)}${dash}${full(upper)}`;
  return `${lower.before}${lower.number}${dash}${upper.number}${upper.after}`;
}

/**
 * "1.5万亿元" / "1.5 trillion yuan"; with a comparator 超过1.5万亿元 / "over 1.5 trillion yuan". Digits are those of the value:
 * scales move the point only. A range takes its upper end in the same unit: 5—6万亿元; without one it is a lower bound.
 */
export function formatQuantity(
  q: Quantity,
  language: Language,
  comparator: Comparator = '=',
  upper?: Decimal | undefined,
): string {
  const phrase = phraseOf(q, language);
  if (comparator === 'range' && upper !== undefined) {
    return rangeText(phrase, phraseOf({ value: upper, unit: q.unit }, language), language);
  }
  if (q.unit === 'rank' && comparator === '<=') {
    return language === 'zh' ? `前${phrase.number}位` : `top ${phrase.number}`;
  }
  return `${COMPARATOR_WORDS[comparator === 'range' ? '>=' : comparator][language]}${full(phrase)}`;
}
