// A diagnostic in words: every kind of argument in both languages.
import { describe, expect, it } from 'vitest';
import { Decimal } from '#kernel/decimal';
import { RELATED_ROLES, type MessageArg } from '#kernel/diagnostic';
import { LANGUAGES } from '#kernel/language';
import { missing } from '#kernel/missing';
import { periodOf } from '#kernel/period';
import { quantity } from '#kernel/quantity';
import { argWords, diagnosticWords, relatedRoleWord } from './diagnostic.ts';
import type { DiagnosticText } from './diagnosticText.ts';
import { DIAGNOSTIC_TEXTS } from './diagnostics/index.ts';

const districts = ['福田', '罗湖', '盐田', '南山', '宝安', '龙岗', '龙华'].map((zh) => ({ zh }));

describe('an argument of a message', () => {
  it.each<[MessageArg, string, string]>([
    ['new-energy', 'new-energy', 'new-energy'],
    [2025, '2025', '2025'],
    [100_000, '100000', '100,000'],
    [0.5, '0.5', '0.5'],
    [Decimal.from('1500.0'), '1500.0', '1,500.0'],
    [{ zh: '罗湖', en: 'Luohu' }, '罗湖', 'Luohu'],
    [quantity('10.5', 'trillion-yuan'), '10.5万亿元', '10.5 trillion yuan'],
    [periodOf('2018-01..05'), '2018年1—5月', 'January–May 2018'],
    [periodOf('2025-12-31'), '2025年12月31日', '31 December 2025'],
    [missing('figure-missing', 'x'), '数值缺失待核', 'figure missing in the document'],
    [[{ zh: '罗湖', en: 'Luohu' }, 3], '罗湖和3', 'Luohu and 3'],
    [[], '', ''],
    [districts, '福田、罗湖、盐田、南山、宝安、龙岗等7项', '福田, 罗湖, 盐田, 南山, 宝安, 龙岗 and 1 more'],
  ])('%j is %s / %s', (arg, zh, en) => {
    expect(argWords(arg, 'zh')).toBe(zh);
    expect(argWords(arg, 'en')).toBe(en);
  });
});

describe('a diagnostic in words', () => {
  const text: DiagnosticText = {
    zh: {
      title: '数值超常',
      what: ({ value }) => `目标值为${value}。`,
      why: '超过全市生产总值。',
      todo: ({ rival }) => `请核对是否为${rival}。`,
    },
    en: {
      title: 'implausible magnitude',
      what: ({ value }) => `The target is ${value}.`,
      why: 'It exceeds the GDP of the city.',
      todo: ({ rival }) => `Check whether ${rival} is meant.`,
    },
  };
  const args = { value: quantity('10.5', 'trillion-yuan'), rival: quantity('1.5', 'trillion-yuan') };

  it('fills the texts of its code', () => {
    expect(diagnosticWords({ code: 'magnitude', args }, 'zh', { magnitude: text })).toEqual({
      title: '数值超常',
      what: '目标值为10.5万亿元。',
      why: '超过全市生产总值。',
      todo: '请核对是否为1.5万亿元。',
    });
    expect(diagnosticWords({ code: 'magnitude', args }, 'en', { magnitude: text }).todo).toBe(
      'Check whether 1.5 trillion yuan is meant.',
    );
  });

  it('throws where its code has no texts', () => {
    expect(() => diagnosticWords({ code: 'no-such-code', args }, 'en')).toThrow('no text for diagnostic no-such-code');
    expect(() => diagnosticWords({ code: 'constructor', args }, 'en')).toThrow('no text for diagnostic constructor');
  });

  it('has texts that are complete in both languages and never exclaim', () => {
    for (const [code, both] of Object.entries(DIAGNOSTIC_TEXTS)) {
      for (const language of LANGUAGES) {
        const { title, why } = both[language];
        expect([code, title === '', why === '', /[!！]/.test(title + why)]).toEqual([code, false, false, false]);
      }
    }
  });

  it('names the role of every related place', () => {
    for (const language of LANGUAGES) {
      const words = RELATED_ROLES.map((role) => relatedRoleWord(role, language));
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(RELATED_ROLES.length);
    }
  });
});
