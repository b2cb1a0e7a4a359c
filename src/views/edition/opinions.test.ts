// Table of opinions: every opinion with its outcome, totals that add up, nothing of it in public.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPINION_OUTCOMES, type Opinion, type OpinionOutcome } from '#model/edition/editionText';
import { sampleAssessment } from '../testing/sampleAssessment.ts';
import { sampleInput } from '../testing/sampleInput.ts';
import { textOf } from '../sentence.ts';
import { viewContext } from '../viewContext.ts';
import { editionOpinions, opinionTotals } from './opinions.ts';

const at = { at: '2025-12-01T00:00:00Z', actor: 'wang', change: 1 };
function opinion(number: number, outcome: OpinionOutcome | undefined, more: Partial<Opinion> = {}): Opinion {
  const answer = outcome === undefined ? {} : { answer: { outcome, reason: '已据实修改', ...at } };
  return { number, from: '财政局', text: '补充数据', ...at, ...answer, ...more };
}
const made = (opinions: readonly Opinion[], scope: 'internal' | 'public' = 'internal') =>
  editionOpinions(sampleAssessment(), sampleInput({ scope, texts: { paragraphs: [], requests: [], opinions } }), 'zh');

describe('editionOpinions', () => {
  it('lists who said what about which part, whether it was adopted and why', () => {
    const [section] = made([opinion(1, 'partly', { slot: 'cluster:marine:problems' }), opinion(2, undefined)]).sections;
    const table = section?.blocks.find((block) => block.kind === 'table')?.table;
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['1', '财政局', '海洋产业：存在问题', '补充数据', '部分采纳', '已据实修改'],
      ['2', '财政局', '全文', '补充数据', '待处理', ''],
    ]);
    expect(section?.blocks[0]).toMatchObject({ kind: 'sentence' });
  });

  it('says totals that add up to the opinions', () => {
    const outcome = fc.constantFrom(...OPINION_OUTCOMES, undefined);
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 30 }), (outcomes) => {
        const opinions = outcomes.map((one, index) => opinion(index + 1, one));
        const text = textOf(opinionTotals(viewContext(sampleAssessment(), 'en'), opinions));
        const [total, ...counts] = (text.match(/\d+/g) ?? []).map(Number);
        expect(total).toBe(outcomes.length);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('says that none was given, and has nothing to say in public', () => {
    const [section] = made([]).sections;
    expect(section?.blocks).toHaveLength(1);
    expect(JSON.stringify(section?.blocks)).toContain('未收到意见。');
    expect(made([opinion(1, 'adopted')], 'public').sections).toEqual([]);
  });
});
