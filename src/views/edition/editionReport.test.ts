// The report on the sample: four headings, numbers that lead somewhere, people's words by scope and state, only figures of its date.
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import { plainDate } from '#kernel/plainDate';
import type { ParagraphVersion } from '#model/edition/editionText';
import { sampleAssessment, emptyAssessment } from '../testing/sampleAssessment.ts';
import { textOf } from '../sentence.ts';
import { editionContent } from './contentOfEdition.ts';
import type { EditionDocument, EditionSection } from './editionDocument.ts';
import type { EditionInput } from './editionInput.ts';
import { editionReport } from './editionReport.ts';
import { editionSlots } from './editionSlots.ts';
import { viewContext } from '../viewContext.ts';
import { unitText } from './unitText.ts';

const paragraph = (slot: string, text: string, more: Partial<ParagraphVersion> = {}): ParagraphVersion => ({
  slot,
  language: 'en',
  text,
  scope: 'internal',
  version: 1,
  author: 'Wang',
  at: '2026-01-05T08:00:00.000Z',
  change: 7,
  ...more,
});

const input = (more: Partial<EditionInput> = {}): EditionInput => ({
  id: '2025-h2',
  scope: 'internal',
  state: 'draft',
  basis: { program: '0.1.0', digest: 'b'.repeat(64) },
  texts: { paragraphs: [], requests: [], opinions: [] },
  ...more,
});

const asked = {
  slot: 'cluster:marine:problems',
  department: 'Marine bureau',
  deadline: plainDate(2026, 1, 15),
  at: '2026-01-02T08:00:00.000Z',
  actor: 'Li',
  change: 5,
};

const sectionOf = (document: EditionDocument, id: string): EditionSection | undefined =>
  document.sections.find((section) => section.id === id);

function saidIn(section: EditionSection | undefined): string {
  return (section?.blocks ?? [])
    .flatMap((block) => {
      if (block.kind === 'sentence' || block.kind === 'callout') return [textOf(block.sentence)];
      if (block.kind === 'list') return block.items.map(textOf);
      if (block.kind === 'paragraphs') return [...block.paragraphs.paragraphs, block.paragraphs.wanted ?? ''];
      return [];
    })
    .join('\n');
}

describe('report of a draft', () => {
  const document = editionReport(sampleAssessment(), input(), 'en');

  it('has the four headings of the city, numbered, each with something under it', () => {
    const headings = document.sections.filter(({ id }) => id.startsWith('city-'));
    expect(headings.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1.1 Where things stand',
      '1.2 Measures and results',
      '1.3 Problems',
      '1.4 Next steps',
    ]);
    expect(headings.every(({ blocks }) => blocks.length > 0)).toBe(true);
  });

  it('numbers its sections as Chinese documents do', () => {
    const { sections } = editionReport(sampleAssessment(), input(), 'zh');
    const numbers = new Map(sections.map(({ id, number }) => [id, number]));
    expect(numbers.get('city')).toBe('一、');
    expect(numbers.get('city-next')).toBe('（四）');
    expect(numbers.get('world')).toBe('二、');
    expect(numbers.get('place-luohu')).toBe('（一）');
    expect(numbers.get('place-luohu-problems')).toBe('3.');
  });

  it('tells the figure that a target missed by, both linked', () => {
    const block = sectionOf(document, 'place-luohu-problems')?.blocks[0];
    const sentence = block?.kind === 'sentence' ? block.sentence : [];
    expect(textOf(sentence)).toBe(
      '1 target is not met: National high-tech enterprises (800 enterprises by 2025): 450 enterprises in 2021.',
    );
    expect(sentence.flatMap(({ link }) => (link === undefined ? [] : [link.page]))).toEqual([
      'targets',
      'target',
      'observation',
    ]);
  });

  it('says what is still to be written, in one line where nothing else is known', () => {
    expect(saidIn(sectionOf(document, 'city-next'))).toContain('(to be written)');
    const bare = document.sections.filter(({ id }) => id.startsWith('cluster-quantum'));
    expect(bare.map(saidIn)).toEqual([
      'No figures and no targets.\nStill to be written: Measures and results, Problems, Next steps.',
    ]);
  });

  it('says how the world trend gets there, in the internal draft alone', () => {
    expect(saidIn(sectionOf(document, 'world'))).toContain('Add a place of kind “world”');
    for (const more of [{ state: 'issued' }, { scope: 'public' }] as const) {
      expect(sectionOf(editionReport(sampleAssessment(), input(more), 'en'), 'world')).toBeUndefined();
    }
  });

  it('tells the world trend by the figures of a place outside the city', () => {
    const sample = sampleAssessment();
    const world = { ...sample.book.places[0], id: 'world', name: { zh: '世界', en: 'World' }, unit: undefined };
    const figures = sample.evidence.observations
      .filter(({ id }) => id === 'sei-2024')
      .map((one) => ({ ...one, id: 'world-2024', place: 'world' }));
    const evidence = { ...sample.evidence, observations: [...sample.evidence.observations, ...figures] };
    const book = { ...sample.book, places: [...sample.book.places, world as never] };
    const made = editionReport({ ...sample, book, evidence }, input({ state: 'issued' }), 'en');
    expect(saidIn(sectionOf(made, 'world'))).toMatch(/in World: 1,560 billion yuan in 2024|in World: 1.56 trillion/);
    expect(sectionOf(made, 'place-world')).toBeUndefined();
    expect(made.citations.map(({ observation }) => observation)).toContain('world-2024');
  });

  it('cites no figure of a later period than its date', () => {
    const earlier = { ...sampleAssessment(), asOf: plainDate(2024, 12, 31) };
    const cited = editionReport(earlier, input(), 'en').citations.map(({ observation }) => observation);
    expect(cited).toContain('sei-2024');
    expect(cited).not.toContain('sei-2025');
  });

  it.each(LANGUAGES)('of an empty workspace is a document all the same (%s)', (language) => {
    const { sections, title } = editionReport(emptyAssessment(), input(), language);
    expect(title).not.toBe('');
    expect(sections.map(({ id }) => id)).toContain('city');
  });
});

describe('words of people', () => {
  const texts = {
    paragraphs: [
      paragraph('city:problems', 'Kept inside.'),
      paragraph('cluster:marine:next', 'For all.\n\nAgain.', { scope: 'public', version: 2 }),
    ],
    requests: [asked],
    opinions: [],
  };

  it('stand after what is told, as paragraphs with author and version', () => {
    const blocks = sectionOf(editionReport(sampleAssessment(), input({ texts }), 'en'), 'cluster-marine-next')?.blocks;
    expect(blocks?.at(-1)).toMatchObject({
      kind: 'paragraphs',
      paragraphs: { paragraphs: ['For all.', 'Again.'], version: 2, author: 'Wang', at: '5 January 2026' },
    });
  });

  it('are asked for by name and day in a draft, and left out without a trace when issued', () => {
    const draft = editionReport(sampleAssessment(), input({ texts }), 'en');
    expect(saidIn(sectionOf(draft, 'cluster-marine-problems'))).toContain(
      '(to be written by Marine bureau by 15 January 2026)',
    );
    const issued = editionReport(sampleAssessment(), input({ texts, state: 'issued' }), 'en');
    expect(JSON.stringify(issued)).not.toMatch(/to be written|Marine bureau/i);
  });

  it('stand in the public edition only where they are public, and nothing says that others are left out', () => {
    for (const state of ['draft', 'issued'] as const) {
      const text = JSON.stringify(editionReport(sampleAssessment(), input({ texts, state, scope: 'public' }), 'en'));
      expect(text).toContain('For all.');
      expect(text).not.toContain('Kept inside.');
    }
    const draft = editionReport(sampleAssessment(), input({ texts, scope: 'public' }), 'en');
    expect(saidIn(sectionOf(draft, 'city-problems'))).not.toContain('to be written');
  });

  it('have a slot for every subject and heading, named and with the unit that the plan names, kept in one form for both languages', () => {
    const context = viewContext(sampleAssessment(), 'en');
    const slots = new Map(editionSlots(context).map((slot) => [slot.id, slot]));
    expect(slots.get('cluster:marine:next')).toMatchObject({
      department: '市规划和自然资源局',
      heading: 'next',
    });
    expect(unitText(context, '市规划和自然资源局')).toBe('Planning and Natural Resources Bureau');
    expect(unitText(context, '某单位')).toBe('某单位');
    expect(slots.get('world')?.label).toBe('World trend');
    expect([...slots.keys()].filter((id) => id.startsWith('place:luohu:'))).toHaveLength(4);
  });
});

describe('content of an edition', () => {
  it('holds cited and judged figures, every status, the words of its scope', () => {
    const texts = {
      paragraphs: [paragraph('world', 'B', { scope: 'public' }), paragraph('city:next', 'A')],
      requests: [],
      opinions: [],
    };
    const sample = sampleAssessment();
    const content = editionContent(sample, input({ texts }));
    const ids = content.figures.map(({ observation }) => observation);
    expect(ids).toEqual([...ids].toSorted());
    expect(ids).toEqual(expect.arrayContaining(['sei-2024', 'sei-2025', 'luohu-2021']));
    expect(content.targets).toHaveLength(sample.verdicts.length);
    expect(content.words.map(({ slot }) => slot)).toEqual(['city:next', 'world']);
    expect(editionContent(sample, input({ texts, scope: 'public' })).words.map(({ slot }) => slot)).toEqual(['world']);
  });

  it('tells a promise that changed from one that did not', () => {
    const sample = sampleAssessment();
    const targets = sample.book.targets.map((target) =>
      target.id === 'luohu-high-tech-2025' ? { ...target, due: undefined } : target,
    );
    const [before, after] = [sample, { ...sample, book: { ...sample.book, targets } }].map((assessment) =>
      editionContent(assessment, input()).targets.map(({ promise }) => promise),
    );
    expect(before?.filter((promise, at) => promise !== after?.[at])).toHaveLength(1);
  });
});
