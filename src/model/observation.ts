// Observation: one published or computed figure, with source, vintage and finality; sources; series breaks.
import type { Missing } from '#kernel/missing';
import type { Name } from '#kernel/language';
import type { Period } from '#kernel/period';
import type { PlainDate } from '#kernel/plainDate';
import type { Comparator, Quantity } from '#kernel/quantity';
import type { Anchor } from './anchor.ts';
import type { Located } from './located.ts';
import type { Release } from './release.ts';

/** 快报 · 初步核算 · 核实 · 最终 · 普查修订 */
export const FINALITIES = ['flash', 'preliminary', 'verified', 'final', 'census-revised'] as const;
export type Finality = (typeof FINALITIES)[number];

export const PRICE_BASES = ['current', 'constant'] as const;

export interface Observation {
  readonly id: string;
  readonly indicator: string;
  readonly place: string;
  readonly cluster?: string | undefined;
  readonly period: Period;
  readonly value: Quantity | Missing;
  readonly comparator: Comparator;
  /** actual, or a forecast that somebody published; the two are never mixed. */
  readonly nature: 'actual' | 'forecast';
  /** Date of publication; Missing where the fact does not say. */
  readonly vintage: PlainDate | Missing;
  readonly finality: Finality | Missing;
  /** official 官方数: published; computed 测算数: computed here from a register. */
  readonly origin: 'official' | 'computed';
  readonly priceBasis: (typeof PRICE_BASES)[number] | Missing;
  /** Id of a Source. */
  readonly source?: string | undefined;
  readonly anchor?: Anchor | undefined;
  readonly note?: Name | undefined;
  /** Who may see it; a figure read from a file says nothing of it and is internal. */
  readonly release?: Release | undefined;
  /** This vintage in the record; absent for a figure read from a file. */
  readonly recorded?: Recorded | undefined;
}

/** A vintage in the record: every confirmed value of a figure is kept, the latest counts. */
export interface Recorded {
  /** 1 for the first vintage of the figure. */
  readonly revision: number;
  /** Sequence number of the change that wrote it, and its transaction time in UTC. */
  readonly change: number;
  readonly at: string;
  readonly actor: string;
  /** Why this vintage replaces the last. */
  readonly reason?: string | undefined;
  /** True where the figure was taken back: it counts no longer. */
  readonly retracted: boolean;
  readonly import?: number | undefined;
}

export const SOURCE_CLASSES = [
  'official',
  'official-mirror',
  'press',
  'press-mirror',
  'research',
  'code-repository',
  'document',
] as const;

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly address?: string | undefined;
  readonly class: (typeof SOURCE_CLASSES)[number];
}

/** Between the two periods the levels of a series must not be compared. `inferred` where no source prints the break. */
export interface SeriesBreak {
  readonly id: string;
  readonly indicator: string;
  readonly place?: string | undefined;
  readonly cluster?: string | undefined;
  readonly before: Period;
  readonly after: Period;
  readonly inferred: boolean;
  readonly reason: Name;
}

/** A fact that cannot be an observation or a target of this workspace, with the reason. */
export interface UnplacedFact {
  readonly id: string;
  readonly statement: string;
  readonly reason: Name;
  readonly source?: string | undefined;
}

export interface Evidence {
  readonly observations: readonly Located<Observation>[];
  readonly sources: readonly Located<Source>[];
  readonly breaks: readonly Located<SeriesBreak>[];
  readonly unplaced: readonly Located<UnplacedFact>[];
}

export const NO_EVIDENCE: Evidence = { observations: [], sources: [], breaks: [], unplaced: [] };
