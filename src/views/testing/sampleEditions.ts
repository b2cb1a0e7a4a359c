// Editions for tests: one in every state, texts written, partly written, asked for and overdue, opinions of every outcome, differences of every kind.
import { plainDate } from '#kernel/plainDate';
import type { Edition, EditionBasis, EditionState } from '#model/edition/edition';
import type { CitedFigure, StatedTarget, WrittenText } from '#model/edition/editionContent';
import type { EditionDifferences } from '#model/edition/editionDifference';
import type { EditionTexts, Opinion, ParagraphVersion } from '#model/edition/editionText';

const at = (day: number): string => `2025-12-${String(day).padStart(2, '0')}T08:15:30.250Z`;
const done = (change: number, actor = 'li') => ({ change, at: at(change), actor });

const BASIS: EditionBasis = { program: '0.1.0', digest: 'b'.repeat(64), planVersion: 2, known: 18 };

const PATHS = ['internal/edition.zh.docx', 'internal/edition.en.pdf', 'public/edition.zh.html', 'edition.json'];

interface Sampled {
  readonly id: string;
  readonly asOf: readonly [number, number, number];
  readonly states: readonly EditionState[];
  readonly drafts?: number;
  readonly previous?: string;
}

function edition({ id, asOf, states, drafts = 0, previous }: Sampled): Edition {
  const state = states.at(-1) ?? 'draft';
  return {
    definition: {
      id,
      asOf: plainDate(...asOf),
      languages: ['zh', 'en'],
      ...(previous === undefined ? {} : { previous }),
    },
    state,
    moves: states.map((to, index) => ({ to, ...done(15 + index), ...(index === 1 ? { reason: 'M1' } : {}) })),
    drafts: Array.from({ length: drafts }, (_, index) => ({
      number: index + 1,
      basis: BASIS,
      ...done(18 + index, 'wang'),
      ...(index === 0 ? { note: 'N1' } : {}),
    })),
    ...(state === 'issued'
      ? {
          issue: {
            issuedOn: plainDate(2025, 8, 20),
            basis: BASIS,
            ...done(22),
            files: PATHS.map((path, index) => ({ path, sha256: String(index).repeat(64), bytes: 1000 + index })),
          },
        }
      : {}),
  };
}

/** One in every state, the last opened first; that of 2025-h2 is out for opinions. */
export const SAMPLE_EDITIONS: readonly Edition[] = [
  edition({ id: '2025-h2', asOf: [2025, 12, 31], states: ['draft', 'opinions'], drafts: 2, previous: '2025-h1' }),
  edition({ id: '2025-h1-2', asOf: [2025, 6, 30], states: ['draft'] }),
  edition({ id: '2024-h2', asOf: [2024, 12, 31], states: ['draft', 'opinions', 'approval'], drafts: 1 }),
  edition({ id: '2025-h1', asOf: [2025, 6, 30], states: ['draft', 'opinions', 'approval', 'issued'], drafts: 1 }),
];

const written = (
  slot: string,
  language: 'zh' | 'en',
  version: number,
  text: string,
  change: number,
): ParagraphVersion => ({
  slot,
  language,
  version,
  text,
  scope: version === 1 ? 'internal' : 'public',
  department: 'D1',
  author: 'wang',
  at: at(change),
  change,
});

const opinion = (number: number, answer?: Opinion['answer'], slot?: string): Opinion => ({
  number,
  from: `F${number}`,
  text: `O${number}`,
  ...(slot === undefined ? {} : { slot }),
  ...done(19 + number),
  ...(answer === undefined ? {} : { answer }),
});

/** The problems of the city are written in both languages, the measures in one, a cluster's next steps are overdue. */
export const SAMPLE_TEXTS: EditionTexts = {
  paragraphs: [
    written('city:problems', 'zh', 1, '\u7532', 16),
    written('city:problems', 'en', 1, 'P1\n\nP2', 16),
    written('city:problems', 'zh', 2, '\u4e59', 17),
    written('city:measures', 'zh', 1, '\u4e19', 17),
    written('city:next', 'zh', 1, '\u4e01', 17),
    written('city:next', 'zh', 2, '', 18),
    written('cluster:gone:problems', 'en', 1, 'P3', 18),
  ],
  requests: [
    { slot: 'city:problems', department: 'D1', deadline: plainDate(2025, 12, 20), ...done(15) },
    { slot: 'cluster:marine:next', department: 'D2', deadline: plainDate(2025, 12, 1), note: 'R1', ...done(15) },
    { slot: 'place:luohu:problems', department: 'D2', deadline: plainDate(2026, 1, 31), ...done(15) },
  ],
  opinions: [
    opinion(1, { outcome: 'adopted', reason: '', ...done(21) }, 'city:problems'),
    opinion(2, { outcome: 'not-adopted', reason: 'W2', ...done(21, 'wang') }, 'cluster:marine:next'),
    opinion(3),
  ],
};

const cited = (observation: string, period: string, more: Partial<CitedFigure>): CitedFigure => ({
  observation,
  series: 'value-added|shenzhen|sei',
  period,
  nature: 'actual',
  comparator: '=',
  source: 'bureau',
  ...more,
});

const stated = (status: StatedTarget['status'], more: Partial<StatedTarget> = {}): StatedTarget => ({
  target: 'sei-value-added-2025',
  status,
  scale: 'due',
  promise: 'level > 1.5 trillion-yuan by 2025',
  ...more,
});

const words = (text: string): WrittenText => ({
  slot: 'city:problems',
  language: 'en',
  version: 1,
  author: 'wang',
  text,
});

/** Every kind and several causes; one target and one series are no longer in the plan. */
export const SAMPLE_DIFFERENCES: EditionDifferences = {
  statuses: [
    {
      kind: 'changed',
      target: 'sei-value-added-2025',
      before: stated('cannot-be-judged', { reason: 'no-observation', scale: 'running' }),
      after: stated('met-early', { promise: 'level > 1.6 trillion-yuan by 2025' }),
      causes: ['new-figure', 'rule'],
    },
    { kind: 'removed', target: 'gone-2025', before: stated('behind', { target: 'gone-2025' }), causes: ['rule'] },
  ],
  sameStatuses: [
    'sei-value-added-2025-revised',
    'luohu-high-tech-2025',
    'marine-2026',
    'tools-2024-first',
    'tools-2024-second',
  ].map((target) => stated('met', { target })),
  figures: [
    {
      kind: 'changed',
      series: 'value-added|shenzhen|sei|2024',
      before: cited('sei-2024-first', '2024', { value: '1550', unit: 'billion-yuan' }),
      after: cited('sei-2024', '2024', { value: '1560', unit: 'billion-yuan' }),
      causes: ['revision'],
      reason: 'R3',
    },
    {
      kind: 'added',
      series: 'gone|luohu|',
      after: cited('gone-1', '2025-H1', { missing: 'suppressed', source: 'unknown' }),
      causes: ['new-figure'],
    },
  ],
  unchangedFigures: 8,
  words: [
    {
      kind: 'changed',
      slot: 'city:problems',
      language: 'en',
      before: words('P1'),
      after: words('P2'),
      causes: ['words'],
    },
    { kind: 'added', slot: 'cluster:gone:next', language: 'en', after: words('P3'), causes: ['words'] },
  ],
};
