// Briefs: one page each, bounded in length whatever people write, and silent in public on targets still running.
import { describe, expect, it } from 'vitest';
import type { ParagraphVersion } from '#model/edition/editionText';
import type { Assessment } from '#model/assessment';
import { assessmentWith, sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleInput } from '../testing/sampleInput.ts';
import { HOSTILE_TEXTS } from '../testing/sampleEdition.ts';
import { textOf } from '../sentence.ts';
import { viewContext } from '../viewContext.ts';
import { briefSections, editionBriefs } from './briefs.ts';
import type { EditionSection } from './editionDocument.ts';

function textsOf({ blocks }: EditionSection): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'sentence') return [textOf(block.sentence)];
      if (block.kind === 'facts') return block.facts.map(({ term, pieces }) => `${term}: ${textOf(pieces)}`);
      if (block.kind === 'table') return [block.table.foot ?? ''];
      return [];
    })
    .join('\n');
}

const rowsOf = ({ blocks }: EditionSection): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows.map(({ id }) => id) : []));

const brief = (id: string, assessment: Assessment = sampleAssessment(), input = sampleInput()): EditionSection => {
  const [found] = briefSections(viewContext(assessment, 'en'), input, id);
  if (found === undefined) throw new Error(`no brief ${id}`);
  return found;
};

const written = (slot: string, text: string, more: Partial<ParagraphVersion> = {}): ParagraphVersion => ({
  ...{ slot, text, language: 'en', scope: 'public', version: 1, author: 'wang', at: '2025-12-01T00:00:00Z', change: 1 },
  ...more,
});

const withTexts = (...paragraphs: readonly ParagraphVersion[]) =>
  sampleInput({ texts: { paragraphs, requests: [], opinions: [] } });

describe('editionBriefs', () => {
  it('has a page for each cluster that has anything to say, then for plans and places with a list of targets', () => {
    const { kind, sections, citations } = editionBriefs(sampleAssessment(), sampleInput(), 'zh');
    expect(kind).toBe('briefs');
    expect(sections.every(({ level, newPage }) => level === 1 && newPage === true)).toBe(true);
    expect(sections.map(({ id, heading }) => `${id} ${heading}`)).toEqual([
      'cluster-high-end-equipment 高端装备与仪器',
      'cluster-marine 海洋产业',
      'plan-plan-14 十四五规划',
      'plan-rolling-2023 2023—2025年滚动计划',
      'place-shenzhen 深圳市目标完成情况',
    ]);
    expect(citations.map(({ observation }) => observation)).toContain('sei-2024');
  });

  it('shows what needs attention first, and says how many targets it leaves out', () => {
    const many = assessmentWith([
      { count: 20, status: 'met' },
      { count: 2, status: 'not-met' },
    ]);
    const section = brief('shenzhen', many);
    const rows = rowsOf(section);
    expect(rows.slice(0, 2)).toEqual(['target-1-0', 'target-1-1']);
    expect(rows.length).toBeLessThanOrEqual(8);
    expect(textsOf(section)).toContain(`${rows.length} of 22 targets; the others are in the table of targets.`);
    expect(textsOf(section)).toContain('Problems: 2 targets fell due and are not met');
  });

  it('says in public nothing of targets still running, nor that a chain leader is not entered', () => {
    const behind = assessmentWith([
      { count: 1, status: 'met' },
      { count: 1, status: 'behind', scale: 'running' },
    ]);
    const known = { ...behind, verdicts: behind.verdicts.filter(({ scale }) => scale === 'due') };
    const section = brief('shenzhen', known, sampleInput({ scope: 'public' }));
    expect(textsOf(section)).not.toMatch(/running|behind|schedule/);
    expect(textsOf(brief('marine'))).toContain('Chain leader: not entered');
    expect(textsOf(brief('marine', sampleAssessment(), sampleInput({ scope: 'public' })))).not.toContain(
      'Chain leader',
    );
  });

  it("takes people's problems and next steps, three and one, each cut to the page", () => {
    const long = 'word '.repeat(4_000);
    const texts = [...HOSTILE_TEXTS.slice(0, 2), long, 'a fourth'].join('\n\n');
    const section = brief(
      'marine',
      sampleAssessment(),
      withTexts(written('cluster:marine:problems', texts), written('cluster:marine:next', long)),
    );
    const text = textsOf(section);
    expect(text).toContain(`(1) ${HOSTILE_TEXTS[0]}; (2) ${HOSTILE_TEXTS[1]}; (3) word word`);
    expect(text).not.toContain('a fourth');
    expect(text.length).toBeLessThan(1_500);
  });

  it('keeps internal paragraphs out of the public edition, and asks for nothing in an issued one', () => {
    const internal = withTexts(written('cluster:marine:problems', 'a secret', { scope: 'internal' }));
    expect(textsOf(brief('marine', sampleAssessment(), internal))).toContain('a secret');
    const open = brief('marine', sampleAssessment(), { ...internal, scope: 'public' });
    expect(textsOf(open)).not.toContain('a secret');
    expect(textsOf(brief('marine'))).toContain('Next steps: (to be written)');
    expect(textsOf(brief('marine', sampleAssessment(), sampleInput({ state: 'issued' })))).not.toContain('Next steps');
  });

  it('is empty for an id that is neither cluster, plan nor place', () => {
    expect(briefSections(viewContext(sampleAssessment(), 'en'), sampleInput(), 'gone')).toEqual([]);
  });
});
