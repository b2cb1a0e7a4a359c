// Preview of an invented workbook: two sheets that can be seen, one hidden, rows of every effect, words that are not known.
import type { PreviewAnswer, PreviewRow } from '#api/actions';
import type { ImportMapping } from '#model/importMapping';

const DETECTED: ImportMapping = {
  sheet: '工业',
  header: { from: 3, to: 4 },
  layout: 'long',
  columns: { indicator: '指标', place: '区', period: '年份', value: '数值' },
  constants: { unit: 'hundred-million-yuan' },
};

function row(
  effect: PreviewRow['effect'],
  name: string,
  period: string,
  incoming: string,
  present?: string,
): PreviewRow {
  const figure = `${effect}-${period}`;
  return { effect, figure, row: 'value-added|', at: period, name, period: `${period}年`, incoming, present };
}

const HEADERS = ['指标', '区', '年份', '数值', '备注'];

/** The preview by the mapping of `input`, or as detected; a word that the mapping tells is unknown no more. */
export function samplePreview(input: Record<string, unknown>): PreviewAnswer {
  const mapping = (input.mapping as ImportMapping | undefined) ?? DETECTED;
  const isTold = mapping.values?.place?.港口区 !== undefined;
  return {
    file: '2025年工业统计.xlsx',
    sha256: 'b'.repeat(64),
    bytes: 18_400,
    sheets: [
      {
        name: '工业',
        hidden: false,
        rows: 12,
        columns: 5,
        title: '2025年工业主要指标',
        unit: '亿元',
        headers: HEADERS,
      },
      { name: '服务业', hidden: false, rows: 30, columns: 4, headers: HEADERS.slice(0, 4) },
      { name: '草稿', hidden: true, rows: 3, columns: 2, headers: [] },
    ],
    mapping,
    detected: input.mapping === undefined,
    counts: { rows: 8, accepted: 6, refused: 2, new: 3, revised: 1, unchanged: 2 },
    incoming: [
      row('revised', '港区规模以上工业增加值', '2024', '13050', '13000'),
      row('new', '港区规模以上工业增加值', '2025', '14100.5'),
      row('new', '北区规模以上工业增加值', '2025', '9020'),
      row('new', '东区规模以上工业增加值', '2025', '4410.2'),
      row('unchanged', '港区规模以上工业增加值', '2023', '12100.5', '12100.5'),
      row('unchanged', '港区规模以上工业增加值', '2022', '11357.09', '11357.09'),
    ],
    refused: [
      {
        sheet: '工业',
        row: 9,
        cells: ['规模以上工业增加值', '港口区', '2025', '512', ''],
        what: '没有名为“港口区”的区域。',
        todo: '在“文件用词”中指明所指区域，或改正文件。',
      },
      {
        sheet: '工业',
        row: 11,
        cells: ['规模以上工业增加值', '北区', '2025年', '约900', ''],
        what: '“约900”不是数字。',
        todo: '填写准确数值，或者写明缺失原因。',
      },
    ],
    findings: [],
    unknown: isTold
      ? []
      : [
          {
            field: 'place',
            word: '港口区',
            rows: 1,
            suggestions: [
              { id: 'harbour', name: '港区' },
              { id: 'north', name: '北区' },
            ],
          },
        ],
    sources: [{ id: 'yearbook-2024', title: '2024年统计年鉴' }],
  };
}
