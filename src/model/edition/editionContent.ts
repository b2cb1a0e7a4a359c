// Content of an edition as values, independent of language and layout: what drafts and editions are compared by.
import type { PlainDate } from '#kernel/plainDate';
import type { Language } from '#kernel/language';
import type { CannotJudgeReason, Status, Verdict } from '../verdict.ts';
import type { EditionBasis, EditionScope } from './edition.ts';

/** A figure that the edition cites. */
export interface CitedFigure {
  readonly observation: string;
  /** `seriesKey` of what it is of. */
  readonly series: string;
  /** Canonical period. */
  readonly period: string;
  readonly nature: 'actual' | 'forecast';
  /** Plain decimal; absent with `missing`. */
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  readonly missing?: string | undefined;
  readonly comparator: string;
  readonly source?: string | undefined;
  /** Date of publication, where stated. */
  readonly published?: string | undefined;
  readonly finality?: string | undefined;
  /** Revision in the record, the change that wrote it and why. */
  readonly revision?: number | undefined;
  readonly change?: number | undefined;
  readonly reason?: string | undefined;
}

/** Where a target stands, and what it promises. */
export interface StatedTarget {
  readonly target: string;
  readonly status: Status;
  readonly reason?: CannotJudgeReason | undefined;
  readonly scale: Verdict['scale'];
  readonly observation?: string | undefined;
  /** What the promise and its judging rest on in the plan, as one canonical text: value, unit, comparator, due date, base. */
  readonly promise: string;
}

/** The paragraphs of a slot. */
export interface WrittenText {
  readonly slot: string;
  readonly language: Language;
  readonly version: number;
  readonly author: string;
  readonly text: string;
}

export interface EditionContent {
  readonly id: string;
  readonly asOf: PlainDate;
  readonly scope: EditionScope;
  readonly basis: EditionBasis;
  /** By id of the observation. */
  readonly figures: readonly CitedFigure[];
  /** In the order of the targets. */
  readonly targets: readonly StatedTarget[];
  /** By slot and language. */
  readonly words: readonly WrittenText[];
  /** Thresholds, canonical. */
  readonly thresholds: string;
}
