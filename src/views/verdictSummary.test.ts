// The verdict in one sentence, exactly, in both languages, with every number opening its list.
import { describe, expect, it } from 'vitest';
import { assessmentWith, emptyAssessment } from './testing/sampleAssessment.ts';
import { textOf } from './sentence.ts';
import { dueSentence, runningSentence } from './verdictSummary.ts';
import { viewContext } from './viewContext.ts';

const PUBLISHED = assessmentWith([
  { count: 19, status: 'met' },
  { count: 12, status: 'met-early' },
  { count: 9, status: 'not-met' },
  { count: 9, status: 'cannot-be-judged', reason: 'series-break' },
  { count: 47, status: 'cannot-be-judged', reason: 'no-observation' },
]);

describe('sentence on due targets', () => {
  it('is the official sentence in Chinese', () => {
    expect(textOf(dueSentence(viewContext(PUBLISHED, 'zh')))).toBe(
      '截至2025年12月31日，到期目标96项，其中已完成31项（提前完成12项），未完成9项，暂无法判定56项（无数据47项，口径变化9项）。',
    );
  });

  it('is plain in English', () => {
    expect(textOf(dueSentence(viewContext(PUBLISHED, 'en')))).toBe(
      'As of 31 December 2025, 96 targets were due: 31 met (12 early), 9 not met, 56 cannot be judged (47 no data, 9 change of scope).',
    );
  });

  it('links every number to the list behind it', () => {
    const linked = dueSentence(viewContext(PUBLISHED, 'en')).filter((part) => part.link !== undefined);
    expect(linked.map((part) => [part.text, part.link?.query])).toEqual([
      ['96', { scale: 'due' }],
      ['31', { scale: 'due', status: 'met,met-early' }],
      ['12', { scale: 'due', status: 'met-early' }],
      ['9', { scale: 'due', status: 'not-met' }],
      ['56', { scale: 'due', status: 'cannot-be-judged' }],
      ['47', { scale: 'due', status: 'cannot-be-judged', reason: 'no-observation' }],
      ['9', { scale: 'due', status: 'cannot-be-judged', reason: 'series-break' }],
    ]);
  });

  it('leaves out what counts nothing and counts one target in the singular', () => {
    const one = assessmentWith([{ count: 1, status: 'met' }]);
    expect(textOf(dueSentence(viewContext(one, 'en')))).toBe('As of 31 December 2025, 1 target was due: 1 met.');
    expect(textOf(dueSentence(viewContext(one, 'zh')))).toBe('截至2025年12月31日，到期目标1项，其中已完成1项。');
  });

  it('says so where nothing is due', () => {
    expect(textOf(dueSentence(viewContext(emptyAssessment(), 'zh')))).toBe('截至2025年12月31日，尚无到期目标。');
  });
});

describe('sentence on running targets', () => {
  it('says at once where none of them can be judged', () => {
    const open = assessmentWith([
      { count: 3, status: 'cannot-be-judged', scale: 'running', reason: 'no-due-date' },
      { count: 1, status: 'cannot-be-judged', scale: 'running', reason: 'no-observation' },
    ]);
    expect(textOf(runningSentence(viewContext(open, 'zh')))).toBe(
      '在执行目标4项，均暂无法判定（未明确期限3项，无数据1项）。',
    );
    expect(textOf(runningSentence(viewContext(open, 'en')))).toBe(
      'None of the 4 targets still running can be judged yet (3 no due date stated, 1 no data).',
    );
  });

  it('uses the words of the schedule and never those of due targets', () => {
    const running = assessmentWith([
      { count: 2, status: 'ahead', scale: 'running' },
      { count: 1, status: 'behind', scale: 'running' },
      { count: 3, status: 'cannot-be-judged', scale: 'running', reason: 'measure-not-stated' },
      { count: 4, status: 'met' },
    ]);
    expect(textOf(runningSentence(viewContext(running, 'zh')))).toBe(
      '在执行目标6项，其中超序时进度2项，欠序时进度1项，暂无法判定3项（指标未明3项）。',
    );
    expect(textOf(runningSentence(viewContext(running, 'en')))).toBe(
      '6 targets are still running: 2 ahead of schedule, 1 behind, 3 cannot be judged (3 measure not stated).',
    );
  });
});
