// A workspace's own table through the door of imports: the observations that readEvidence gives, the faulty rows refused with its codes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '#formats/sourceFile';
import { readEvidence } from '../readEvidence.ts';
import { readMapping } from '../readMapping.ts';
import { readDataFile } from './readDataFile.ts';

const encoded = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

function read(table: SourceFile, mapping: SourceFile) {
  const { placed } = readMapping(mapping);
  if (placed === undefined) throw new Error('no mapping');
  const reading = readDataFile(table, placed);
  const batches = [...reading.batches()];
  return {
    observations: batches.flatMap(({ accepted }) => accepted.map(({ observation }) => observation)),
    refused: batches.flatMap(({ refused }) => refused),
    diagnostics: reading.diagnostics,
  };
}

describe('readDataFile', () => {
  it('gives the observations of an example as readEvidence does', () => {
    const folder = 'examples/shenzhen/data';
    const [table, mapping] = ['observations.csv', 'observations.mapping.yaml'].map((name) => ({
      path: `data/${name}`,
      bytes: readFileSync(`${folder}/${name}`),
    })) as unknown as [SourceFile, SourceFile];
    const { observations, refused, diagnostics } = read(table, mapping);
    const { evidence } = readEvidence([table, mapping]);
    expect(
      observations.map((observation, row) => ({ ...observation, ref: { file: table.path, path: [row] } })),
    ).toEqual(evidence.observations);
    expect(observations.length).toBeGreaterThan(100);
    expect([refused, diagnostics]).toEqual([[], []]);
  });

  it('refuses rows with the code and place of their first fault', () => {
    const header = 'id,indicator,place,period,value,unit,nature,origin';
    const rows = [
      'a,sei,x,2024,1,percent,actual,official',
      'b,sei,,2024,x,percent,actual,official',
      'a,sei,x,2025,1,percent,actual,official',
    ];
    const { observations, refused } = read(
      encoded('data/o.csv', [header, ...rows].join('\n')),
      encoded('data/o.mapping.yaml', 'kind: observations\nfile: o.csv\n'),
    );
    expect(observations.map(({ id }) => id)).toEqual(['a']);
    expect(refused).toMatchObject([
      {
        row: 3,
        code: 'cell-required',
        args: { field: 'place' },
        cells: ['b', 'sei', '', '2024', 'x', 'percent', 'actual', 'official'],
      },
      { row: 4, code: 'row-duplicate-in-file', args: { id: 'a', row: 2 } },
    ]);
  });

  it('reads nothing where a column is missing that every row needs', () => {
    const { observations, diagnostics } = read(
      encoded('data/o.csv', 'id,indicator\na,b\n'),
      encoded('data/o.mapping.yaml', 'kind: observations\nfile: o.csv\n'),
    );
    expect(observations).toEqual([]);
    expect(diagnostics[0]).toMatchObject({ code: 'data-missing-column', args: { field: 'place' } });
  });
});
