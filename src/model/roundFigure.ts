// Figure reported in a round: its id and the id of its source, the same whenever and wherever they are made.
import { type Period, periodText } from '#kernel/period';
import { madeId } from './madeId.ts';

/** What the figure measures; reporters that measure the same thing have a figure each, so that they can be compared. */
export interface ReportedFigure {
  readonly reporter: string;
  readonly indicator: string;
  readonly cluster?: string | undefined;
  readonly period: Period;
}

/** A later round that asks for the same figure of the same period adds a vintage to it. */
export function reportedFigureId({ reporter, indicator, cluster, period }: ReportedFigure): string {
  return madeId(['reported', reporter, indicator, ...(cluster === undefined ? [] : [cluster]), periodText(period)]);
}

/** `round-<round>-<reporter>`. */
export function reportedSourceId(round: string, reporter: string): string {
  return madeId(['round', round, reporter]);
}
