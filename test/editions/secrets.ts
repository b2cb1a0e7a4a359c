// Figures, statements and words put into an edition that the public must not see, each with marks that nothing else has.
import { periodOf } from '#kernel/period';
import { parseDate, type PlainDate } from '#kernel/plainDate';
import { missing } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import type { Assessment } from '#model/assessment';
import { dossierItemSchema } from '#model/dossier';
import type { EditionTexts, ParagraphVersion } from '#model/edition/editionText';
import type { Located } from '#model/located';
import type { Observation } from '#model/observation';
import type { PlanBook } from '#model/planBook';
import type { Release } from '#model/release';
import { targetSchema } from '#model/target';
import { judgeTargets } from '#monitor/judgeTargets';
import type { EditionSubject } from '#services/editions/editionSubject';

const both = (zh: string, en: string) => ({ zh, en });
const NOWHERE = { file: 'data/observations.csv', path: [9_999] };
const NEXT_DAY = '2025-07-01' as PlainDate;

export const SECRETS = {
  /** 亿元 and billion yuan: 617.4139 and 61.74139. */
  released: '61.74139',
  withheld: {
    'an unreleased figure': ['719.3286', '71.93286', '719328.6', '未公开来源甲', 'secret-source'],
    'a figure under embargo': ['836.5174', '83.65174'],
    'paragraphs for the office': ['内部段落乙', '早先公开的段落丙'],
    'a target that no document states': ['964.2817', '96.42817', 'secret-target'],
    'progress that the office entered': ['进展丁'],
    'entries of dossiers without a source': ['链长戊', '联盟己', '项目庚'],
    'who was asked and what was answered': ['辛部门', '壬意见', '癸理由'],
  },
} as const;

function figure(id: string, cluster: string, value: string, release: Release, source?: string): Located<Observation> {
  return {
    id,
    indicator: 'value-added',
    place: 'shenzhen',
    cluster,
    period: periodOf('2024'),
    value: quantity(value, 'billion-yuan'),
    comparator: '=',
    nature: 'actual',
    vintage: parseDate('2025-03-01') ?? missing('not-stated'),
    finality: missing('not-stated'),
    origin: 'official',
    priceBasis: missing('not-stated'),
    ...(source === undefined ? {} : { source }),
    release,
    ref: NOWHERE,
  };
}

const RELEASED = figure('open-figure', 'intelligent-robot', '61.74139', { scope: 'public' });
const HELD = [
  figure('secret-unreleased', 'high-end-medical-devices', '71.93286', { scope: 'internal' }, 'secret-source'),
  figure('secret-embargoed', 'new-energy', '83.65174', { scope: 'public', embargo: NEXT_DAY }),
];
const HELD_SOURCE = { id: 'secret-source', title: '未公开来源甲', class: 'document', ref: NOWHERE } as const;

function heldBook(book: PlanBook): PlanBook {
  const target = targetSchema.parse({
    id: 'secret-target',
    indicator: 'value-added',
    place: 'shenzhen',
    cluster: 'biomedicine',
    type: 'level',
    value: '96.42817',
    unit: 'billion-yuan',
    due: '2026',
  });
  const item = dossierItemSchema.parse({
    id: 'secret-alliance',
    kind: 'alliance',
    name: both('联盟己', '联盟己'),
    lead: 'marine',
    clusters: ['marine'],
  });
  return {
    ...book,
    targets: [...book.targets, { ...target, ref: NOWHERE }],
    items: [...book.items, { ...item, ref: NOWHERE }],
    tasks: book.tasks.map((task, at) => (at > 0 ? task : { ...task, progress: both('进展丁', '进展丁') })),
    dossiers: book.dossiers.map((dossier, at) =>
      at > 0
        ? dossier
        : {
            ...dossier,
            chainLeader: { post: both('链长戊', '链长戊'), holder: both('链长戊', '链长戊') },
            projects: [...(dossier.projects ?? []), { name: both('项目庚', '项目庚') }],
          },
    ),
  };
}

const WRITTEN = { author: '王', at: '2025-07-10T00:00:00Z', change: 3, version: 1, language: 'zh' } as const;
const PUBLIC_PARAGRAPH: ParagraphVersion = { ...WRITTEN, slot: 'city:basics', text: '公开段落', scope: 'public' };

const HELD_TEXTS: EditionTexts = {
  paragraphs: [
    { ...WRITTEN, slot: 'city:problems', text: '早先公开的段落丙', scope: 'public' },
    { ...WRITTEN, slot: 'city:problems', text: '内部段落乙', scope: 'internal', version: 2, change: 4 },
    PUBLIC_PARAGRAPH,
  ],
  requests: [
    {
      slot: 'city:next',
      department: '辛部门',
      deadline: NEXT_DAY,
      at: '2025-07-01T00:00:00Z',
      actor: '王',
      change: 2,
    },
  ],
  opinions: [
    {
      number: 1,
      from: '辛部门',
      text: '壬意见',
      at: '2025-07-12T00:00:00Z',
      actor: '王',
      change: 5,
      answer: { outcome: 'not-adopted', reason: '癸理由', at: '2025-07-13T00:00:00Z', actor: '王', change: 6 },
    },
  ],
};

/** The edition with what is published, and where `held` is entered with all that is withheld. */
export function withSecrets(subject: EditionSubject, held: 'entered' | 'left-out'): EditionSubject {
  const isEntered = held === 'entered';
  const { assessment } = subject;
  const { evidence, asOf, thresholds } = assessment;
  const changed: Assessment = {
    ...assessment,
    book: isEntered ? heldBook(assessment.book) : assessment.book,
    evidence: {
      ...evidence,
      observations: [...evidence.observations, RELEASED, ...(isEntered ? HELD : [])],
      sources: [...evidence.sources, ...(isEntered ? [HELD_SOURCE] : [])],
    },
  };
  return {
    ...subject,
    texts: isEntered ? HELD_TEXTS : { paragraphs: [PUBLIC_PARAGRAPH], requests: [], opinions: [] },
    assessment: { ...changed, verdicts: judgeTargets(changed.book, changed.evidence, asOf, thresholds) },
  };
}
