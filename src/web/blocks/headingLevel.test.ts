// Headings of sections: numbered, and no level left out.
import { describe, expect, it } from 'vitest';
import { headingLevels, headingText } from './headingLevel.ts';

describe('headingLevels', () => {
  it('follows the depth of an edition', () => {
    const depths = [1, 2, 3, 3, 2, 1] as const;
    expect(headingLevels(depths.map((level) => ({ heading: 'x', level })))).toEqual([2, 3, 4, 4, 3, 2]);
  });

  it('leaves no level out where a section begins too deep', () => {
    const depths = [2, 3, 1, 3, 3] as const;
    expect(headingLevels(depths.map((level) => ({ heading: 'x', level })))).toEqual([2, 3, 2, 3, 4]);
  });

  it('is the first one on pages without depths, and below the title where there is no heading', () => {
    expect(headingLevels([{}, { heading: 'a' }, { heading: 'b' }])).toEqual([2, 2, 2]);
  });
});

describe('headingText', () => {
  it('parts number and heading as the language does', () => {
    expect(headingText({ number: '一、', heading: '全市情况' })).toBe('一、全市情况');
    expect(headingText({ number: '（二）', heading: '存在问题' })).toBe('（二）存在问题');
    expect(headingText({ number: '附件1', heading: '指标表' })).toBe('附件1 指标表');
    expect(headingText({ number: '1.2', heading: 'Problems' })).toBe('1.2 Problems');
    expect(headingText({ heading: 'Problems' })).toBe('Problems');
  });
});
