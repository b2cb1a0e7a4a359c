// Difference between two drafts or editions: figures, statuses, words, each with its cause.
import type { CitedFigure, StatedTarget, WrittenText } from './editionContent.ts';

/**
 * new-figure 新数据: another period or publication; revision 数据修订: a new vintage of the same figure; rule 规划或规则调整: target,
 * plan or threshold; date 时间推移: the as-of date moved; words 文字修改; scope 范围: left out or brought in by the edition's scope;
 * program 程序升级: none of them, but another program.
 */
export const DIFFERENCE_CAUSES = ['new-figure', 'revision', 'rule', 'date', 'words', 'scope', 'program'] as const;
export type DifferenceCause = (typeof DIFFERENCE_CAUSES)[number];

interface Changed<T> {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before?: T | undefined;
  readonly after?: T | undefined;
  /** Why; more than one where several hold. */
  readonly causes: readonly DifferenceCause[];
  /** Reason given with the vintage that replaced the figure. */
  readonly reason?: string | undefined;
}

export interface FigureDifference extends Changed<CitedFigure> {
  /** `seriesKey`, and the canonical period where only that of one period changed. */
  readonly series: string;
}
export interface StatusDifference extends Changed<StatedTarget> {
  readonly target: string;
}
export interface WordsDifference extends Changed<WrittenText> {
  readonly slot: string;
  readonly language: WrittenText['language'];
}

export interface EditionDifferences {
  readonly figures: readonly FigureDifference[];
  /** What changed; with the others every target of either is named once. */
  readonly statuses: readonly StatusDifference[];
  readonly sameStatuses: readonly StatedTarget[];
  readonly unchangedFigures: number;
  readonly words: readonly WordsDifference[];
}
