// An edition in which everything that people can write is hostile: markup, formulas, fields, commands of the typesetter.
import type { Name } from '#kernel/language';
import { plainDate } from '#kernel/plainDate';
import type { Assessment } from '#model/assessment';
import type { EditionTexts } from '#model/edition/editionText';
import type { EditionSubject } from '#services/editions/editionSubject';
import { sampleAssessment } from '#views/testing/sampleAssessment';
import { HOSTILE_TEXTS } from '#views/testing/sampleEdition';

/** Host that nothing may lead to or ask. */
export const EVIL = 'evil.example';

export const TEXTS: readonly string[] = [
  ...HOSTILE_TEXTS,
  `#link("http://${EVIL}/t")[x] #image("/etc/passwd") $sum$ #eval("1+1")`,
  `</w:t></w:r><w:hyperlink r:id="rId99"/> { HYPERLINK "http://${EVIL}/w" } { DDEAUTO c:\\\\x }`,
  `@SUM(1+1)*cmd|'/C calc'!A0`,
  `+http://${EVIL}/plus`,
  `</style></title><svg onload=alert(2)><a href="javascript:alert(3)">x</a>`,
  `] } #{ panic("x") } //`,
];

const name = (at: number): Name => ({ zh: TEXTS[at % TEXTS.length] ?? '', en: TEXTS[at % TEXTS.length] ?? '' });

/** Formulas and markup by turns in names, notes, titles of sources and their addresses. */
function hostileAssessment(): Assessment {
  const sample = sampleAssessment();
  const { book, evidence } = sample;
  const [source] = evidence.sources;
  if (source === undefined) throw new Error('no source');
  const sources = TEXTS.map((title, at) => ({
    ...source,
    id: at === 0 ? source.id : `source-${at}`,
    title,
    address: at % 2 === 0 ? `javascript:alert(${at})` : `http://x"><script>alert(${at})</script>`,
  }));
  return {
    ...sample,
    book: {
      ...book,
      workspace: { ...book.workspace, name: name(0) },
      places: book.places.map((place, at) => ({ ...place, name: name(at) })),
      clusters: book.clusters.map((cluster, at) => ({ ...cluster, name: name(at) })),
      tasks: book.tasks.map((task, at) => ({ ...task, wording: name(at), progress: name(at + 1), lead: [name(at)] })),
    },
    evidence: {
      ...evidence,
      sources,
      observations: evidence.observations.map((one, at) => ({
        ...one,
        note: name(at),
        source: sources[at % sources.length]?.id,
      })),
    },
  };
}

function hostileTexts(): EditionTexts {
  const at = '2025-12-31T00:00:00Z';
  const text = TEXTS.join('\n\n');
  const slots = ['city:basics', 'city:problems', 'city:measures'];
  const languages = ['zh', 'en'] as const;
  return {
    paragraphs: slots.flatMap((slot) =>
      languages.map((language) => ({
        slot,
        language,
        text,
        scope: 'internal' as const,
        department: TEXTS[0],
        version: 1,
        author: TEXTS[1] ?? '',
        at,
        change: 1,
      })),
    ),
    requests: [
      { slot: 'city:next', department: TEXTS[0] ?? '', deadline: plainDate(2026, 1, 31), at, actor: 'x', change: 2 },
    ],
    opinions: TEXTS.map((opinion, index) => ({
      number: index + 1,
      from: opinion,
      text: opinion,
      at,
      actor: opinion,
      change: 3 + index,
      answer: { outcome: 'partly', reason: opinion, at, actor: opinion, change: 40 + index },
    })),
  };
}

export function hostileEdition(): EditionSubject {
  const assessment = hostileAssessment();
  return {
    definition: { id: '2025-h2', asOf: assessment.asOf, languages: ['zh', 'en'] },
    state: 'opinions',
    texts: hostileTexts(),
    assessment,
    basis: { program: '0.0.0', digest: 'a'.repeat(64) },
  };
}
