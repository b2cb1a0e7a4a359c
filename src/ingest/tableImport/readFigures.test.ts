// Ten tables as offices send them, built here, and what is read of each: the mapping that is guessed, figures, refused rows, findings.
import { describe, expect, it } from 'vitest';
import { periodText } from '#kernel/period';
import { type RawSheet, rawWorkbook } from '#formats/testing/rawWorkbook';
import type { TableFile } from '#formats/tableFile';
import type { ImportMapping } from '#model/importMapping';
import { diagnosticWords } from '#words/diagnostic';
import { detectMapping } from './detectMapping.ts';
import { readFigures } from './readFigures.ts';
import { SMALL_NAMES } from './testing/smallNames.ts';

const book = (...sheets: RawSheet[]): TableFile => ({ path: 'x.xlsx', bytes: rawWorkbook(sheets) });
const csv = (text: string): TableFile => ({ path: 'x.csv', bytes: new TextEncoder().encode(text) });

function readAll(file: TableFile, given?: ImportMapping) {
  const { mapping, sheets } = detectMapping(file, SMALL_NAMES);
  const reading = readFigures(file, given ?? mapping, SMALL_NAMES);
  const batches = [...reading.batches()];
  const findings = reading.diagnostics.map(({ code, severity, args }) => ({ code, severity, args }));
  const refused = batches.flatMap((batch) => batch.refused);
  for (const one of [...refused, ...findings]) expect(diagnosticWords(one, 'zh').what).not.toMatch(/undefined/);
  return {
    mapping: given ?? mapping,
    sheets,
    figures: batches.flatMap(({ accepted }) =>
      accepted.map(({ row, observation: { id, period, value, comparator, source } }) => ({
        row,
        id,
        period: periodText(period),
        value: JSON.parse(JSON.stringify(value)) as unknown,
        ...(comparator === '=' ? {} : { comparator }),
        ...(source === undefined ? {} : { source }),
      })),
    ),
    refused,
    findings,
  };
}

const date = (n: string) => ({ n, format: 'yyyy"年"m"月"' });

/** What the office did, and the file. */
const TABLES: Readonly<Record<string, TableFile>> = {
  'district-by-indicator': book({
    name: '各区',
    merges: ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3'],
    rows: [
      ['2024年深圳市各区战略性新兴产业情况'],
      ['', '', '', '', '单位：亿元、家'],
      ['地区', '增加值', undefined, '企业', undefined],
      [undefined, '绝对量', '同比增长（%）', '企业数', '从业人员（万人）'],
      ['甲', 1, 2, 3, 4],
      ['罗湖区', 405.20000000000005, { n: '0.085', format: '0.0%' }, 120, 3.5],
      ['福田', '１，２３４．５', '7.9', '—', '约2'],
      ['南山区', { f: 'B6+B7', v: '1639.7' }, { error: '#DIV/0!' }, 300, 10],
      ['合计', 3279.4, '8.1', 420, 15.5],
      ['注：本表为快报数。'],
      ['数据来源：深圳市统计局'],
    ],
  }),
  'indicator-by-months': book({
    name: 'Sheet1',
    rows: [
      ['深圳市2025年主要指标'],
      [],
      ['指标', '1-2月', '1-3月', '一季度', '1—6月', '上半年'],
      ['一、地区生产总值（亿元）', 5200, 8950.49, 8950.49, 18322.26, 18322.26],
      ['其中：战新产业增加值（亿元）', '…', '3,541.1', '3541.1', undefined, 'x'],
      ['企业数（家）', 100, 101, 101, 102, 102],
      ['税收收入（亿元）', 1, 2, 2, 3, 3],
    ],
  }),
  'years-over-months': book({
    name: '月度',
    merges: ['A1:A2', 'B1:C1', 'D1:E1'],
    rows: [
      ['指标', '2024年', undefined, '2025年', undefined],
      [undefined, '1-2月', '1-11月', '1-2月', '3月'],
      ['增加值（亿元）', 1, 2, 3, 4],
      ['增加值增速（%）', 5, 6, 7, 8],
    ],
  }),
  'long-with-hidden': book(
    {
      name: '数据',
      hiddenRows: [4],
      hiddenColumns: [6],
      merges: ['A2:A4'],
      rows: [
        ['区', '指标', '集群', '时期', '数值', '单位', '发布日期', '来源'],
        [
          '罗湖区',
          '增加值',
          '新能源',
          date('45658'),
          '12.5',
          '亿元',
          { n: '45700', format: 'yyyy-mm-dd' },
          '深圳统计年鉴2025',
        ],
        [undefined, '增加值', '新能源产业集群', '2025年上半年', '1.2亿', '', '2025/7/20', ''],
        [undefined, '增加值', '低空经济', '2025Q3', '13', '万元', '2025.10.20', '不明来源'],
        [],
        ['南山', '营业收入', '—', '202506', '8 600', '千元'],
        ['龙华区', '增加值', '', '2025', '5', '亿元'],
        ['福田区', '企业数', '', '2025年底', '5', '万人'],
      ],
    },
    {
      name: '底稿',
      state: 'hidden',
      rows: [
        ['区', '数值'],
        ['罗湖区', 1],
      ],
    },
    { name: '说明', rows: [['填报说明']] },
  ),
  'this-month-and-cumulative': book({
    name: '6月',
    merges: ['A1:D1'],
    rows: [
      ['2025年6月深圳市战略性新兴产业增加值（万元）'],
      ['集群', '本月', '1至本月', '同比增长（%）', '比重'],
      ['新能源产业集群', 120000, 700000, 8.1, 1],
      ['低空经济与空天', 90000, 510000, 12.3, 2],
      ['新能原', 1, 2, 3, 4],
    ],
  }),
  'formulas-and-formats': book({
    name: '公式',
    rows: [
      ['单位：万元'],
      ['区', '2023年增加值', '2024年增加值'],
      ['罗湖区', 1, { f: 'B3*2' }],
      ['福田区', 1, { f: '[1]汇总!B3', v: '7' }],
      ['南山区', 1, { n: '123456', format: '0!.0,' }],
    ],
  }),
  'place-by-years': book({
    name: '增加值',
    rows: [
      ['（unit: 10,000 yuan）'],
      ['地区', 2021, 2022, '2023', '2021—2025'],
      ['罗湖区', 1.5, 2.5, 3.5, 12],
      ['福田区', '>2', '2.6-3', '3', ''],
      ['南山区', 1, 1, 1, 1],
      ['合计', 4.5, 6, 7.5, 20],
    ],
  }),
  'no-unit-no-year': book({
    name: 'x',
    rows: [
      ['地区', '指标', '月份', '数值'],
      ['罗湖区', '增加值', '2025年5月', 5],
      ['罗湖区', '企业数', '5月', 5],
      ['罗湖区', '企业数', '2025年5月', 5],
      ['罗湖', '企业数', '2025-05', 6],
      ['', '企业数', '2025-06', 6],
      ['罗湖区', '企业数', '2025-07', '100¹'],
    ],
  }),
  'semicolons-with-title': csv(
    '﻿深圳市各区企业数;;\n单位：家;;\n;2023年;2024年\n罗湖区;１００;—\n福田区;1,200;"1 300"\n注：不含个体户;;\n',
  ),
  gb18030: {
    path: '各区.csv',
    // 地区,时期,指标,数值 / 罗湖区,2024,企业数,405 as Chinese spreadsheets save it.
    bytes: new Uint8Array([
      0xb5, 0xd8, 0xc7, 0xf8, 0x2c, 0xca, 0xb1, 0xc6, 0xda, 0x2c, 0xd6, 0xb8, 0xb1, 0xea, 0x2c, 0xca, 0xfd, 0xd6, 0xb5,
      0x0d, 0x0a, 0xc2, 0xde, 0xba, 0xfe, 0xc7, 0xf8, 0x2c, 0x32, 0x30, 0x32, 0x34, 0x2c, 0xc6, 0xf3, 0xd2, 0xb5, 0xca,
      0xfd, 0x2c, 0x34, 0x30, 0x35, 0x0d, 0x0a,
    ]),
  },
};

describe('tables as offices send them', () => {
  it.each(Object.entries(TABLES))('%s', async (name, file) => {
    await expect(`${JSON.stringify(readAll(file), null, 2)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
  });
});

describe('readFigures', () => {
  it('goes by declared header rows, words, constants and a new source', () => {
    const file = csv('a,b,c\nq,w,e\n区,数,注\n东门,5,x\n');
    const { figures, refused } = readAll(file, {
      layout: 'long',
      header: { from: 3, to: 3 },
      columns: { place: '区', value: '数' },
      constants: { indicator: 'enterprises', period: '2024', finality: '快报' },
      values: { place: { 东门: 'luohu' } },
      newSource: { id: 'survey', title: '调查', class: 'official' },
    });
    expect(refused).toEqual([]);
    expect(figures).toMatchObject([{ row: 4, id: 'luohu-enterprises-2024-survey', source: 'survey' }]);
  });

  it('maps marks of absence to the reasons declared for them, and to none otherwise', () => {
    const mapping: ImportMapping = {
      layout: 'long',
      columns: { place: '区', value: '数' },
      constants: { indicator: 'enterprises', period: '2024' },
      values: { missing: { x: 'suppressed' } },
    };
    const { figures } = readAll(csv('区,数\n罗湖区,x\n福田区,…\n南山区,\n深圳市,1\n'), mapping);
    expect(figures.map(({ value }) => value)).toEqual([
      { missing: 'suppressed' },
      { missing: 'not-stated' },
      { missing: 'not-stated' },
      { value: '1', unit: 'enterprise' },
    ]);
  });

  it('says what the mapping names and the file does not hold', () => {
    const findings = (mapping: ImportMapping) => readAll(TABLES['long-with-hidden'] ?? csv(''), mapping).findings;
    expect(findings({ layout: 'long', sheet: '数剧' })).toMatchObject([
      { code: 'mapped-sheet-missing', args: { nearest: '数据' } },
    ]);
    expect(findings({ layout: 'long', sheet: '数据', columns: { value: '数值额' } })).toMatchObject([
      { code: 'mapped-column-missing', args: { column: '数值额', nearest: '数值' } },
      { code: 'sheets-hidden-not-read' },
      { code: 'sheets-not-read' },
      { code: 'columns-hidden-read' },
    ]);
    expect(readAll(csv('\n\n')).findings).toMatchObject([{ code: 'table-not-found' }]);
    expect(readAll({ path: 'x.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }).findings).toMatchObject([
      { code: 'xlsx-not-a-workbook' },
    ]);
  });

  it('gives batches of bounded size and counts every row once', () => {
    const rows = Array.from({ length: 2_500 }, (_, i) => `罗湖区,${i % 5 === 0 ? '?' : i},企业数,${1900 + (i % 200)}`);
    const file = csv(`地区,数值,指标,时期\n${rows.join('\n')}\n`);
    const { mapping } = detectMapping(file, SMALL_NAMES);
    const batches = [...readFigures(file, mapping, SMALL_NAMES).batches()];
    expect(batches.at(-1)?.rows).toBe(2_500);
    expect(batches.flatMap(({ accepted, refused }) => [...accepted, ...refused])).toHaveLength(2_500);
    expect(Math.max(...batches.map(({ accepted, refused }) => accepted.length + refused.length))).toBeLessThan(2_500);
  });
});
