// Words around a printed diagnostic: why, what to do, the fix, related places, a rule that is only tried.
import type { Language } from '#kernel/language';

export interface LayoutWords {
  readonly why: string;
  readonly todo: string;
  readonly fix: (text: string) => string;
  readonly fixByRemoval: string;
  readonly scenario: (rule: string) => string;
}

export const LAYOUT_WORDS: Readonly<Record<Language, LayoutWords>> = {
  zh: {
    why: '缘由',
    todo: '处理',
    fix: (text) => `可改为：${text}`,
    fixByRemoval: '可删除此处内容',
    scenario: (rule) => `情景测算，试用规则 ${rule}，非现行要求`,
  },
  en: {
    why: 'why',
    todo: 'do',
    fix: (text) => `replace with: ${text}`,
    fixByRemoval: 'remove it',
    scenario: (rule) => `scenario: rule ${rule} is tried, not in force`,
  },
};
