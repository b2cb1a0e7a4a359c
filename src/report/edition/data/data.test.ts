// Data files of an edition: the package describes its tables, SDMX messages hold every figure once, the workbook's formulas give what is stated.
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { periodOf } from '#kernel/period';
import { NO_EDITION_TEXTS } from '#model/edition/editionText';
import { sampleAssessment } from '#views/testing/sampleAssessment';
import { sampleEdition } from '#views/testing/sampleEdition';
import { annexWorkbook } from './annexWorkbook.ts';
import type { DataInput } from './dataInput.ts';
import { dataPackage } from './dataPackage.ts';
import { sdmxFiles } from './sdmxFiles.ts';
import { sdmxPeriod } from './sdmxPeriod.ts';

const SAMPLE = sampleAssessment();
const DATA: DataInput = {
  assessment: SAMPLE,
  input: {
    id: '2025-h2',
    scope: 'internal',
    state: 'draft',
    basis: { program: '0', digest: 'd' },
    texts: NO_EDITION_TEXTS,
  },
  date: '2025-12-31',
};

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const fileOf = (files: readonly { path: string; bytes: Uint8Array }[], path: string): string =>
  text(files.find((file) => file.path === path)?.bytes);

interface Field {
  readonly name: string;
}
interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly bytes: number;
    readonly schema: { readonly fields: readonly Field[]; readonly foreignKeys: readonly object[] };
  }[];
}

describe('data package', () => {
  const files = dataPackage(DATA);
  const { resources } = JSON.parse(fileOf(files, 'datapackage.json')) as Descriptor;

  it('describes every table by the header it has', () => {
    expect(resources.map(({ path }) => path).toSorted()).toEqual(
      files
        .map(({ path }) => path)
        .filter((path) => path.endsWith('.csv'))
        .toSorted(),
    );
    for (const { path, bytes, schema } of resources) {
      const content = fileOf(files, path);
      expect(content.split('\n')[0]).toBe(schema.fields.map(({ name }) => name).join(','));
      expect(new TextEncoder().encode(content)).toHaveLength(bytes);
    }
  });

  it('holds every figure with its exact value', () => {
    const lines = fileOf(files, 'observations.csv').trim().split('\n');
    expect(lines).toHaveLength(SAMPLE.evidence.observations.length + 1);
    expect(lines.find((line) => line.startsWith('sei-2021,'))).toContain(',1214.637,billion-yuan,');
  });
});

describe('SDMX', () => {
  const files = sdmxFiles(DATA);
  interface Message {
    readonly data: {
      readonly structures: readonly {
        readonly dimensions: {
          readonly observation: readonly {
            readonly id: string;
            readonly values: readonly { readonly id?: string; readonly value?: string }[];
          }[];
        };
      }[];
      readonly dataSets: readonly {
        readonly observations: Readonly<Record<string, readonly (string | number | null)[]>>;
      }[];
    };
  }

  it.each([
    ['2025', '2025'],
    ['2025-H2', '2025-S2'],
    ['2025-Q3', '2025-Q3'],
    ['2025-03', '2025-03'],
    ['2018-01..05', '2018-01-01/P5M'],
    ['2021..2025', '2021-01-01/P5Y'],
    ['2025-12-31', '2025-12-31'],
  ])('writes period %s as %s', (period, written) => expect(sdmxPeriod(periodOf(period))).toBe(written));

  it('gives every figure a key of its own, in CSV and JSON the same', () => {
    const [header = '', ...rows] = fileOf(files, 'observations.sdmx.csv').trim().split('\r\n');
    const at = header.split(',').indexOf('OBS_VALUE');
    const keys = rows.map((row) => row.split(',').slice(3, at).join(' '));
    expect(new Set(keys).size).toBe(SAMPLE.evidence.observations.length);
    const { data } = JSON.parse(fileOf(files, 'observations.sdmx.json')) as Message;
    const dimensions = data.structures[0]?.dimensions.observation ?? [];
    const read = Object.entries(data.dataSets[0]?.observations ?? {}).map(([key, [value]]) => [
      key
        .split(':')
        .map((index, i) => {
          const code = dimensions[i]?.values[Number(index)];
          return code?.id ?? code?.value;
        })
        .join(' '),
      value ?? '',
    ]);
    expect(read.toSorted()).toEqual(rows.map((row, i) => [keys[i], row.split(',')[at]]).toSorted());
  });

  it('has an empty value and status M for a missing figure', () => {
    const row = fileOf(files, 'observations.sdmx.csv')
      .split('\r\n')
      .find((line) => line.includes('nanshan'));
    expect(row).toMatch(/,2024,,,M,/);
  });
});

describe('annexed workbook', () => {
  const parts = unzipSync(annexWorkbook(sampleEdition('en')));
  const sheets = Object.entries(parts)
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .map(([, bytes]) => text(bytes));

  it('computes progress and gap, and counts the statuses', () => {
    const all = sheets.join('');
    const [, progress = ''] = /<f>\(([A-Z]+\d+-[A-Z]+\d+)\)\/\([^)]*\)<\/f>/.exec(all) ?? [];
    expect(progress).not.toBe('');
    expect(all).toContain('<f>COUNTIF(');
  });

  it('takes no text for a formula', () => {
    const formulas = [...sheets.join('').matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula ?? '');
    expect(formulas.length).toBeGreaterThan(0);
    for (const formula of formulas) {
      expect(formula).toMatch(/^(?:COUNTIF\('[^']+'![$A-Z0-9:]+,A\d+\)|SUM\(B\d+:B\d+\)|[-()/A-Z0-9]+)$/);
    }
    expect(sheets.join('')).toContain('=HYPERLINK');
  });
});
