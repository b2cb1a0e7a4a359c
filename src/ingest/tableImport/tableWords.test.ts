// How tables write periods, units, values and labels, and what is read of each.
import { describe, expect, it } from 'vitest';
import { periodOf, periodText } from '#kernel/period';
import { isMissingMark, isNote, labelOf } from './label.ts';
import { periodWithin, readTablePeriod } from './tablePeriod.ts';
import { readUnits, statedUnit } from './tableUnit.ts';
import { readTableValue } from './tableValue.ts';

const JUNE = periodOf('2025-01..06');

describe('readTablePeriod', () => {
  it.each([
    ['2025年1-2月', '2025-01..02'],
    ['2025年1—6月', '2025-01..06'],
    ['２０２５年１～６月累计', '2025-01..06'],
    ['2025年上半年', '2025-H1'],
    ['2025Q3', '2025-Q3'],
    ['2025年三季度', '2025-Q3'],
    ['202506', '2025-06'],
    ['2025.6', '2025-06'],
    ['2025/06', '2025-06'],
    ['2025/6/30', '2025-06-30'],
    ['20250630', '2025-06-30'],
    ['2025年12月31日', '2025-12-31'],
    ['45658', '2025-01-01'],
    ['2025年度', '2025'],
    ['二〇二五年', '2025'],
    ['2021—2025年', '2021..2025'],
    ['2025-01..05', '2025-01..05'],
  ])('%s is %s', (text, period) => {
    const read = readTablePeriod(text);
    expect(read && periodText(read)).toBe(period);
  });

  it.each([
    ['1-2月', '2025-01..02'],
    ['上半年', '2025-H1'],
    ['前三季度', '2025-01..09'],
    ['本月', '2025-06'],
    ['累计', '2025-01..06'],
    ['1至本月', '2025-01..06'],
    ['全年', '2025'],
  ])('%s in a table of January to June 2025 is %s', (text, period) => {
    const read = readTablePeriod(text, JUNE);
    expect(read && periodText(read)).toBe(period);
    expect(readTablePeriod(text)).toBeUndefined();
  });

  it.each(['1300', '202513', '上年同期', '25年', '合计', '1-2', ''])('%j is no period', (text) => {
    expect(readTablePeriod(text, JUNE)).toBeUndefined();
  });

  it.each([
    ['深圳市2025年1—6月主要经济指标', '2025-01..06'],
    ['2024年全市战略性新兴产业增加值', '2024'],
    ['表1-2 各区情况（2025年上半年）', '2025-H1'],
  ])('%s names %s', (title, period) => {
    const read = periodWithin(title);
    expect(read && periodText(read)).toBe(period);
  });
});

describe('units', () => {
  it.each([
    ['单位：万元', '万元'],
    ['2024年各区情况 （计量单位：亿元、%）', '亿元、%'],
    ['(unit: 10,000 yuan)', '10,000 yuan'],
    ['填报单位：罗湖区统计局', undefined],
  ])('%s states %s', (line, unit) => {
    expect(statedUnit(line)).toBe(unit);
  });

  it.each([
    ['万元', [{ unit: 'ten-thousand-yuan', shift: 0 }]],
    ['千元', [{ unit: 'yuan', shift: 3 }]],
    [
      '亿元、%',
      [
        { unit: 'hundred-million-yuan', shift: 0 },
        { unit: 'percent', shift: 0 },
      ],
    ],
    ['10,000 yuan', [{ unit: 'ten-thousand-yuan', shift: 0 }]],
    ['家/平方公里', [{ unit: 'enterprises-per-km2', shift: 0 }]],
    ['担', []],
  ])('%s is read', (text, units) => {
    expect(readUnits(text)).toEqual(units);
  });
});

describe('readTableValue', () => {
  it.each([
    ['１，２３４．５', '1234.5', undefined],
    ['1 234.50', '1234.50', undefined],
    ['-12', '-12', undefined],
    ['1.2亿', '1.2', 'hundred-million-yuan'],
    ['3万元', '3', 'ten-thousand-yuan'],
    ['8.5%', '8.5', 'percent'],
  ])('%s is %s', (cell, value, unit) => {
    const read = readTableValue(cell, 'billion-yuan');
    expect([read?.value.toString(), read?.unit?.unit]).toEqual([value, unit]);
  });

  it.each(['1,23', '100¹', '123①', '5-6', '待定', '1.2.3'])('%s is no value', (cell) => {
    expect(readTableValue(cell, 'billion-yuan')).toBeUndefined();
  });
});

describe('labels', () => {
  it.each([
    ['一、其中：增加值（亿元）', { text: '增加值', bracket: '亿元' }],
    ['（二）企业数', { text: '企业数' }],
    ['5G基站数', { text: '5G基站数' }],
    ['1. GDP [%]', { text: 'GDP', bracket: '%' }],
  ])('%s', (cell, label) => {
    expect(labelOf(cell)).toEqual(label);
  });

  it('knows notes and marks of absence', () => {
    expect([['注：快报数'], ['数据来源：统计局', ''], ['* 初步核算'], ['Note: x']].map(isNote)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(
      [
        ['备注', '数值'],
        ['罗湖区', '1'],
      ].map(isNote),
    ).toEqual([false, false]);
    expect(['—', '…', 'x', '-', 'N/A'].every(isMissingMark)).toBe(true);
    expect(['', '0', '罗湖'].some(isMissingMark)).toBe(false);
  });
});
