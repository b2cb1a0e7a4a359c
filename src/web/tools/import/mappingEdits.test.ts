// Edits of an import's mapping.
import { describe, expect, it } from 'vitest';
import { importMappingSchema, type ImportMapping } from '#model/importMapping';
import {
  setWords,
  withColumn,
  withConstant,
  withHeader,
  withHeaderField,
  withSheet,
  withWord,
} from './mappingEdits.ts';

const MAPPING: ImportMapping = {
  sheet: '工业',
  header: { from: 3, to: 4 },
  layout: 'cross',
  headerFields: ['period', ''],
  columns: { indicator: '指标' },
  constants: { unit: 'percent' },
};

describe('an edit', () => {
  it('lets a column replace the constant of its field', () => {
    expect(withColumn(MAPPING, 'unit', '单位')).toMatchObject({
      columns: { indicator: '指标', unit: '单位' },
      constants: {},
    });
    expect(withColumn(MAPPING, 'indicator', '').columns).toEqual({});
  });

  it('sets and takes back words of the file', () => {
    const told = withWord(MAPPING, 'place', '港口区', 'harbour');
    expect(setWords(told)).toEqual([{ field: 'place', word: '港口区', id: 'harbour' }]);
    expect(setWords(withWord(told, 'place', '港口区', ''))).toEqual([]);
  });

  it('keeps of another sheet only what holds for the whole file', () => {
    expect(withSheet(MAPPING, '服务业')).toEqual({ sheet: '服务业', layout: 'cross', constants: { unit: 'percent' } });
  });

  it('keeps the header rows in order', () => {
    expect(withHeader(MAPPING, 6, 4).header).toEqual({ from: 6, to: 6 });
  });

  it('makes mappings that the contract takes', () => {
    const edits = [
      withConstant(MAPPING, 'finality', 'final'),
      withHeaderField(MAPPING, 1, 'unit'),
      withColumn(MAPPING, 'unit', '单位'),
      withSheet(MAPPING, '服务业'),
      withWord(MAPPING, 'place', '港口区', 'harbour'),
    ];
    for (const edit of edits)
      expect(importMappingSchema.safeParse(JSON.parse(JSON.stringify(edit))).success).toBe(true);
  });
});
