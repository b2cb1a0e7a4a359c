// How a chart is to look where it is drawn: language, size in pixels, colours and letters; what it shows is in its description.
import type { Language } from '#kernel/language';
import type { ChartSeries } from './description.ts';

/** Colours as CSS values; a value such as `currentColor` or `var(--ground)` is passed on as it is. */
export interface ChartColours {
  readonly ground: string;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
  readonly series: Readonly<Record<ChartSeries['role'], string>>;
}

export interface ChartLook {
  readonly language: Language;
  readonly width: number;
  readonly height: number;
  /** Height of the letters. */
  readonly size: number;
  readonly font: string;
  readonly colours: ChartColours;
  /** Title, subtitle and foot drawn into the picture, for saved files. */
  readonly withWords?: boolean | undefined;
}

/** Below this width names stand in a legend beside the chart instead of at the lines' ends. */
export const NARROW = 520;
