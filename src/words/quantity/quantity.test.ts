// Quantities in words: printed by language, read from either, the one undone by the other.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { LANGUAGES } from '#kernel/language';
import { COMPARATORS, inBase, quantity, type Comparator } from '#kernel/quantity';
import { dimensionOf, UNIT_IDS, type UnitId } from '#kernel/unit';
import { formatQuantity, readQuantity } from '../quantity.ts';

describe('a quantity in words', () => {
  it.each<[string, UnitId, Comparator, string, string]>([
    ['1.5', 'trillion-yuan', '=', '1.5万亿元', '1.5 trillion yuan'],
    ['1.5', 'trillion-yuan', '>', '超过1.5万亿元', 'over 1.5 trillion yuan'],
    ['312.122', 'billion-yuan', '=', '3121.22亿元', '312.122 billion yuan'],
    ['784.772', 'billion-yuan', '=', '7847.72亿元', '784.772 billion yuan'],
    ['35.257', 'billion-yuan', '=', '352.57亿元', '35.257 billion yuan'],
    ['15000', 'hundred-million-yuan', '=', '1.5万亿元', '1.5 trillion yuan'],
    ['1.50', 'trillion-yuan', '=', '1.50万亿元', '1.50 trillion yuan'],
    ['3680.187', 'billion-yuan', '=', '36801.87亿元', '3,680.187 billion yuan'],
    ['1.61', 'trillion-yuan', '=', '1.61万亿元', '1.61 trillion yuan'],
    ['350.0', 'billion-yuan', '=', '3500亿元', '350.0 billion yuan'],
    ['350', 'billion-yuan', '>=', '不低于3500亿元', 'at least 350 billion yuan'],
    ['0.5', 'billion-yuan', '=', '5亿元', '500 million yuan'],
    ['2000', 'ten-thousand-yuan', '=', '2000万元', '20 million yuan'],
    ['405', 'yuan', '=', '405元', '405 yuan'],
    ['-1.2', 'trillion-yuan', '=', '−1.2万亿元', '−1.2 trillion yuan'],
    ['0', 'billion-yuan', '=', '0元', '0 yuan'],
    ['20.44', 'billion-usd', '~', '约204.4亿美元', 'about 20.44 billion US dollars'],
    ['100', 'billion-yuan-class', '=', '千亿级', '100-billion-yuan class'],
    ['10', 'billion-yuan-class', '=', '百亿级', '10-billion-yuan class'],
    ['1000', 'billion-yuan-class', '=', '万亿级', '1-trillion-yuan class'],
    ['500', 'billion-yuan-class', '=', '5000亿元级', '500-billion-yuan class'],
    ['25000', 'enterprise', '=', '25000家', '25,000 enterprises'],
    ['1', 'enterprise', '=', '1家', '1 enterprise'],
    ['20', 'park', '=', '20个', '20 parks'],
    ['5', 'fund', '=', '5只', '5 funds'],
    ['1756.01', 'ten-thousand-persons', '=', '1756.01万人', '17.5601 million persons'],
    ['6.5', 'ten-thousand-stations', '=', '6.5万座', '65,000 base stations'],
    ['9', 'ten-thousand-substrates-per-month', '~', '约9万片/月', 'about 90,000 substrates a month'],
    ['300', 'km2', '~', '约300平方公里', 'about 300 km²'],
    ['12.5', 'ha', '=', '12.5公顷', '12.5 ha'],
    ['80', 'mu', '<=', '不超过80亩', 'at most 80 mu'],
    ['120', 'ten-thousand-m2', '=', '120万平方米', '1.2 million m²'],
    ['40', 'patents-per-ten-thousand-persons', '=', '40件/万人', '40 patents per 10,000 persons'],
    ['199', 'enterprises-per-day', '=', '199家/日', '199 enterprises a day'],
    ['10.6', 'percent', '=', '10.6%', '10.6 %'],
    ['0.403', 'fraction', '=', '40.3%', '40.3 %'],
    ['30', 'percent', 'stable', '基本稳定在30%', 'basically stable at 30 %'],
    ['1.5', 'percentage-point', '<', '不足1.5个百分点', 'under 1.5 percentage points'],
    ['1', 'rank', '=', '第1位', 'rank 1'],
    ['3', 'rank', '<=', '前3位', 'top 3'],
    ['20', 'none', '>', '超过20', 'over 20'],
  ])('%s %s with %s is %s / %s', (value, unit, comparator, zh, en) => {
    expect(formatQuantity(quantity(value, unit), 'zh', comparator)).toBe(zh);
    expect(formatQuantity(quantity(value, unit), 'en', comparator)).toBe(en);
  });

  it.each<[string, string, UnitId, string, string]>([
    ['5', '6', 'trillion-yuan', '5—6万亿元', '5 to 6 trillion yuan'],
    ['800', '1200', 'billion-yuan', '8000亿元—1.2万亿元', '800 billion yuan to 1.2 trillion yuan'],
    ['30', '35', 'percent', '30%—35%', '30 to 35 %'],
    ['3', '5', 'rank', '第3—5位', 'rank 3 to 5'],
    ['10', '100', 'billion-yuan-class', '百亿级—千亿级', '10-billion-yuan class to 100-billion-yuan class'],
  ])('from %s to %s %s is %s / %s', (lower, upper, unit, zh, en) => {
    expect(formatQuantity(quantity(lower, unit), 'zh', 'range', Decimal.from(upper))).toBe(zh);
    expect(formatQuantity(quantity(lower, unit), 'en', 'range', Decimal.from(upper))).toBe(en);
  });

  it('is a lower bound where a range has no upper end', () =>
    expect(formatQuantity(quantity('30', 'percent'), 'zh', 'range')).toBe('不低于30%'));
});

describe('reading a quantity', () => {
  it.each<[string, string, UnitId, Comparator]>([
    ['1.5万亿元', '1.5', 'trillion-yuan', '='],
    ['超过1.5万亿元', '1.5', 'trillion-yuan', '>'],
    ['突破 1.5 万亿元', '1.5', 'trillion-yuan', '>'],
    ['３１２１．２２亿元', '3121.22', 'hundred-million-yuan', '='],
    ['5千亿元', '5000', 'hundred-million-yuan', '='],
    ['两千亿元', '2000', 'hundred-million-yuan', '='],
    ['2000万元以上', '2000', 'ten-thousand-yuan', '>='],
    ['人民币1300亿元', '1300', 'hundred-million-yuan', '='],
    ['3000多亿元', '3000', 'hundred-million-yuan', '>'],
    ['300亿余元', '300', 'hundred-million-yuan', '>'],
    ['2.5万家', '25000', 'enterprise', '='],
    ['25,000 firms', '25000', 'enterprise', '='],
    ['3000余家', '3000', 'enterprise', '>'],
    ['600家以上', '600', 'enterprise', '>='],
    ['三百家左右', '300', 'enterprise', '~'],
    ['20个', '20', 'cluster', '='],
    ['20个以内', '20', 'cluster', '<='],
    ['1756.01万人', '1756.01', 'ten-thousand-persons', '='],
    ['120万平方米', '120', 'ten-thousand-m2', '='],
    ['约300平方公里', '300', 'km2', '~'],
    ['近300平方千米', '300', 'km2', '~'],
    ['3000亩', '3000', 'mu', '='],
    ['500㎡', '500', 'm2', '='],
    ['12.4%', '12.4', 'percent', '='],
    ['12.4％', '12.4', 'percent', '='],
    ['百分之三十', '30', 'percent', '='],
    ['不低于30%', '30', 'percent', '>='],
    ['30%左右', '30', 'percent', '~'],
    ['控制在30%以内', '30', 'percent', '<='],
    ['-1.5个百分点', '-1.5', 'percentage-point', '='],
    ['千亿级', '100', 'billion-yuan-class', '='],
    ['百亿级', '10', 'billion-yuan-class', '='],
    ['万亿级', '1000', 'billion-yuan-class', '='],
    ['5000亿级', '500', 'billion-yuan-class', '='],
    ['第一位', '1', 'rank', '='],
    ['第1名', '1', 'rank', '='],
    ['前三位', '3', 'rank', '<='],
    ['$20.44 billion', '20.44', 'billion-usd', '='],
    ['US$20.44 bn', '20.44', 'billion-usd', '='],
    ['15 US dollars', '15', 'usd', '='],
    ['RMB 130 billion', '130', 'billion-yuan', '='],
    ['over 130 billion yuan', '130', 'billion-yuan', '>'],
    ['Exceeding 1.5 trillion yuan', '1.5', 'trillion-yuan', '>'],
    ['15 million RMB', '15', 'million-yuan', '='],
    ['more than 25 thousand enterprises', '25000', 'enterprise', '>'],
    ['no less than 10 %', '10', 'percent', '>='],
    ['at least 10 percent', '10', 'percent', '>='],
    ['nearly 300 square kilometres', '300', 'km2', '~'],
    ['near 45 %', '45', 'percent', '~'],
    ['about 300 km2', '300', 'km2', '~'],
    ['up to 80 hectares', '80', 'ha', '<='],
    ['less than 5 per cent', '5', 'percent', '<'],
    ['3.2 percentage points', '3.2', 'percentage-point', '='],
    ['1 million people', '1000000', 'person', '='],
    ['100-billion-yuan class', '100', 'billion-yuan-class', '='],
    ['hundred billion-level', '100', 'billion-yuan-class', '='],
    ['10 billion-level', '10', 'billion-yuan-class', '='],
    ['ten projects', '10', 'project', '='],
    ['20 or more', '20', 'none', '>='],
    ['≥ 20', '20', 'none', '>='],
    ['top 10', '10', 'rank', '<='],
    ['1,756,010', '1756010', 'none', '='],
    ['reach 800 enterprises.', '800', 'enterprise', '='],
  ])('%s is %s %s, %s', (text, value, unit, comparator) => {
    const found = readQuantity(text);
    expect(found?.quantity.printed).toBe(text);
    expect(found?.comparator).toBe(comparator);
    expect(found && dimensionOf(found.quantity.unit)).toBe(dimensionOf(unit));
    expect(found && inBase(found.quantity).toString()).toBe(inBase(quantity(value, unit)).toString());
  });

  it.each<[string, string, string, UnitId]>([
    ['5—6万亿元', '5', '6', 'trillion-yuan'],
    ['5至6万亿元', '5', '6', 'trillion-yuan'],
    ['8000亿元—1.2万亿元', '8000', '12000', 'hundred-million-yuan'],
    ['30%~35%', '30', '35', 'percent'],
    ['30-35%', '30', '35', 'percent'],
    ['−5%—−3%', '-5', '-3', 'percent'],
    ['between 5 and 6 trillion yuan', '5', '6', 'trillion-yuan'],
    ['5 to 6 trillion yuan', '5', '6', 'trillion-yuan'],
    ['第3—5位', '3', '5', 'rank'],
  ])('%s is a range from %s to %s %s', (text, lower, upper, unit) => {
    const found = readQuantity(text);
    expect([
      found?.quantity.value.toString(),
      found?.upper?.toString(),
      found?.quantity.unit,
      found?.comparator,
    ]).toEqual([lower, upper, unit, 'range']);
  });

  it.each([
    '',
    '万家灯火',
    'basically stable',
    'a number of',
    '1,5',
    '1.5.2',
    '5 and 6 trillion yuan',
    '超过5—6万亿元',
    '约3000家以上',
    '30% of GDP',
    '15 billions',
    '5 km2 and 3 ha',
    '5%—6家',
    '一百五',
    '$15 yuan',
    'yuan',
    '前',
  ])('%j is none', (text) => expect(readQuantity(text)).toBeUndefined());

  it('answers long hostile texts at once and never throws', () => {
    for (const piece of ['9', '1,', '超过', '千', '—', '- ', '万亿']) {
      expect(readQuantity(piece.repeat(100_000))).toBeUndefined();
    }
    const pieces = [
      '超过',
      '约',
      '第',
      '前',
      '1',
      '0.5',
      ',',
      '万',
      '亿',
      '多',
      '元',
      '%',
      '—',
      ' to ',
      ' ',
      '-',
      'billion',
      'class',
      '级',
      '以上',
      '$',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 12 }), (words) => {
        const text = words.join('');
        const found = readQuantity(text);
        expect(found?.quantity.printed ?? text).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

const significant = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').length;

describe('printing and reading', () => {
  const values = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: -8, max: 3 }))
    .map(([coefficient, exponent]) => Decimal.of(coefficient, exponent));

  it.each(UNIT_IDS.flatMap((unit) => LANGUAGES.map((language) => [unit, language] as const)))(
    'undo each other for %s in %s',
    (unit, language) => {
      fc.assert(
        fc.property(values, values, fc.constantFrom(...COMPARATORS), (value, upper, comparator) => {
          const q = quantity(value, unit);
          const found = readQuantity(formatQuantity(q, language, comparator, upper));
          expect(found?.comparator).toBe(comparator);
          expect(found && dimensionOf(found.quantity.unit)).toBe(dimensionOf(unit));
          expect(found && inBase(found.quantity).equals(inBase(q))).toBe(true);
          if (comparator !== 'range') return;
          const read = found?.upper && inBase(quantity(found.upper, found.quantity.unit));
          expect(read?.equals(inBase(quantity(upper, unit)))).toBe(true);
        }),
      );
    },
  );

  it('never print more digits than the quantity has', () => {
    const written = fc.tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -4, max: 0 }));
    const money = fc.constantFrom<UnitId>(
      'yuan',
      'million-yuan',
      'hundred-million-yuan',
      'billion-yuan',
      'trillion-yuan',
    );
    fc.assert(
      fc.property(written, money, fc.constantFrom(...LANGUAGES), ([coefficient, exponent], unit, language) => {
        const text = formatQuantity(quantity(Decimal.of(coefficient, exponent), unit), language);
        const wholeZeros = /[.,]/.test(text.replaceAll(',', '')) ? 0 : 5;
        expect(significant(text)).toBeLessThanOrEqual(String(coefficient).length + wholeZeros);
      }),
    );
  });
});
