// Words of status: the officials' own, target and task kept apart, one mark for each.
import { describe, expect, it } from 'vitest';
import { SEVERITIES } from '#kernel/diagnostic';
import { LANGUAGES } from '#kernel/language';
import { MISSING_REASONS } from '#kernel/missing';
import { TASK_STATUSES } from '#model/task';
import { CANNOT_JUDGE_REASONS, STATUSES } from '#model/verdict';
import { markSymbol, missingWord, reasonWord, severityWord, statusWord, taskStatusWord } from './status.ts';

describe('words of status', () => {
  it('are the glossary’s for a target', () => {
    const words = STATUSES.map((status) => statusWord(status, 'zh'));
    expect(words.join(' ')).toBe('超序时进度 达序时进度 欠序时进度 提前完成 已完成 未完成 暂无法判定');
  });

  it('are the officials’ five for a task', () => {
    expect(TASK_STATUSES.map((status) => taskStatusWord(status, 'zh')).join(' ')).toBe(
      '超进度 达进度 欠进度 已完成 其他',
    );
    expect(taskStatusWord('not-entered', 'zh')).toBe('未录入');
  });

  it('tell every reason why a target cannot be judged', () => {
    const words = CANNOT_JUDGE_REASONS.map((reason) => reasonWord(reason, 'zh')).join(' ');
    expect(words).toBe(
      '无数据 口径变化 指标未明 口径不同 开放式清单 目标已撤销 数值缺失待核 定性目标 未明确期限 缺少起点数据 年内数据无法折算',
    );
  });

  it.each(LANGUAGES)('are there and distinct for every key in %s', (language) => {
    const sets = [
      STATUSES.map((key) => statusWord(key, language)),
      TASK_STATUSES.map((key) => taskStatusWord(key, language)),
      CANNOT_JUDGE_REASONS.map((key) => reasonWord(key, language)),
      MISSING_REASONS.map((key) => missingWord(key, language)),
      SEVERITIES.map((key) => severityWord(key, language)),
    ];
    for (const words of sets) {
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('have the marks that pages and prints share', () => {
    expect(STATUSES.map(markSymbol).join('')).toBe('▲■▼●●✕○');
    expect([...TASK_STATUSES, 'not-entered' as const].map(markSymbol).join('')).toBe('▲■▼●○○');
    expect(SEVERITIES.map(markSymbol).join('')).toBe('✕△◇');
  });

  it('throw on a key from outside the set', () =>
    expect(() => statusWord('toString' as 'met', 'en')).toThrow('no word for toString'));
});
