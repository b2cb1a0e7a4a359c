// An edition for tests of the record: its definition, what it is computed from, what it says, its files; any of it to be replaced.
import type { PlainDate } from '#kernel/plainDate';
import type { EditionBasis, EditionDefinition } from '#model/edition/edition';
import type { EditionContent } from '#model/edition/editionContent';
import type { ParagraphInput } from '#model/edition/editionText';
import type { StoredFile } from '../record/recordStore.ts';

export function editionOf(id: string, other: Partial<EditionDefinition> = {}): EditionDefinition {
  return { id, asOf: '2025-06-30' as PlainDate, languages: ['zh', 'en'], ...other };
}

export function basisOf(other: Partial<EditionBasis> = {}): EditionBasis {
  return { program: '1.2.3', digest: 'ab'.repeat(32), planVersion: 1, known: 1, ...other };
}

/** One figure, one target and one paragraph, with characters that are easily bent on their way. */
export function contentOf(id: string, other: Partial<EditionContent> = {}): EditionContent {
  return {
    id,
    asOf: '2025-06-30' as PlainDate,
    scope: 'internal',
    basis: basisOf(),
    figures: [
      {
        observation: 'a',
        series: 'gdp shenzhen',
        period: '2025-H1',
        nature: 'actual',
        value: '1448.9670',
        unit: 'billion-yuan',
        comparator: '=',
        revision: 2,
        change: 3,
        reason: '核实 “2025”',
      },
    ],
    targets: [{ target: 't1', status: 'on-schedule', scale: 'running', observation: 'a', promise: '≥1500' }],
    words: [
      { slot: 'city:basics', language: 'zh', version: 1, author: '王芳', text: '\u0000 \ud800 "\\u0041"\n\n=1+1' },
    ],
    thresholds: '{}',
    ...other,
  };
}

export function paragraphOf(text: string, other: Partial<ParagraphInput> = {}): ParagraphInput {
  return { slot: 'city:basics', language: 'zh', text, scope: 'public', ...other };
}

/** Every byte there is, after the path, so that no two files are alike. */
export function frozenFile(path: string): StoredFile {
  return { path, bytes: Uint8Array.from([...Buffer.from(path), ...Array.from({ length: 256 }, (_, byte) => byte)]) };
}
