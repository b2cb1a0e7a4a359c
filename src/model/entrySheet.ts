// Entry sheet: the grid in which figures of one place are entered; series down, periods across, with what is known now.
import type { MissingReason } from '#kernel/missing';
import type { UnitId } from '#kernel/unit';

export interface SheetCell {
  /** Canonical period. */
  readonly period: string;
  /** Figure in the cell, with the revision that is seen. */
  readonly figure?: string | undefined;
  readonly revision?: number | undefined;
  /** Exact decimal in the row's unit. */
  readonly value?: string | undefined;
  readonly missing?: MissingReason | undefined;
  readonly finality?: string | undefined;
  /** Title of the source, in words. */
  readonly source?: string | undefined;
  /** Why the cell cannot be typed in (accepted in a round), in words. */
  readonly locked?: string | undefined;
}

export interface SheetRow {
  /** `indicator|cluster`, unique in the sheet. */
  readonly id: string;
  readonly indicator: string;
  readonly cluster?: string | undefined;
  /** Names in the language asked for. */
  readonly name: string;
  readonly unit: UnitId;
  readonly unitText: string;
  /** Allowed range in the unit. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cells: readonly SheetCell[];
}

export interface EntrySheet {
  readonly place: string;
  readonly placeName: string;
  /** Canonical period and its words. */
  readonly periods: readonly { readonly period: string; readonly text: string }[];
  readonly rows: readonly SheetRow[];
  /** Sources that may be named. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}
