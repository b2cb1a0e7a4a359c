// Page of a Word edition: GB/T 9704-2012, 7.1 (margins, type area, type sizes); sheets of one page are set closer.
import type { Language } from '#kernel/language';
import type { DocumentKind } from '#views/edition/editionDocument';
import { PageOrientation } from './wordLibrary.ts';

/** Twentieths of a point. */
export const mm = (length: number): number => Math.round((length * 1440) / 25.4);
export const points = (length: number): number => Math.round(length * 20);

const A4 = { width: 11906, height: 16838 };

export interface PageLayout {
  /** Body, in points; line pitch in points. */
  readonly body: number;
  readonly pitch: number;
  readonly headings: readonly [number, number, number];
  /** Of tables, pictures' titles and notes. */
  readonly caption: number;
  readonly note: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Of a chart, in pixels. */
  readonly pictureHeight: number;
  /** Type sizes that a table may take, the first that fits. */
  readonly tables: readonly number[];
}

/** 3号 body with 22 lines of 28 characters on 156 mm × 225 mm. */
const REPORT_ZH: PageLayout = {
  body: 16,
  pitch: 28.9,
  headings: [16, 16, 16],
  caption: 12,
  note: 9,
  margins: { top: mm(37), right: mm(26), bottom: mm(35), left: mm(28) },
  pictureHeight: 360,
  tables: [12, 10.5, 9, 7.5],
};

const REPORT_EN: PageLayout = {
  ...REPORT_ZH,
  body: 11.5,
  pitch: 17,
  headings: [17, 13.5, 11.5],
  caption: 10.5,
  tables: [10.5, 9, 8, 7],
};

/** 口径卡, 意见采纳情况表. */
const sheet = (report: PageLayout, body: number, pitch: number, headings: PageLayout['headings']): PageLayout => ({
  ...report,
  body,
  pitch,
  headings,
  caption: 10.5,
  note: 8,
  margins: { top: mm(22), right: mm(24), bottom: mm(22), left: mm(24) },
  pictureHeight: 230,
  tables: [10.5, 9, 8, 7],
});

const SHEETS: Readonly<Record<Language, PageLayout>> = {
  zh: sheet(REPORT_ZH, 12, 20, [16, 12, 12]),
  en: sheet(REPORT_EN, 10, 14.5, [15, 11.5, 10]),
};

/** 一页纸: whatever is known of a cluster or a list of targets, on one page. */
const brief = (layout: PageLayout): PageLayout => ({
  ...layout,
  body: layout.body - 1,
  pitch: layout.pitch - 3,
  note: 7.5,
  margins: { top: mm(16), right: mm(22), bottom: mm(17), left: mm(22) },
  pictureHeight: 165,
  tables: [9, 8, 7],
});

export function pageLayout(kind: DocumentKind, language: Language): PageLayout {
  if (kind === 'report') return language === 'zh' ? REPORT_ZH : REPORT_EN;
  return kind === 'briefs' ? brief(SHEETS[language]) : SHEETS[language];
}

/** Width between the margins; lying pages keep the same type area, turned. */
export function textWidth({ margins }: PageLayout, landscape: boolean): number {
  return landscape ? A4.height - margins.top - margins.bottom : A4.width - margins.left - margins.right;
}

export function textHeight(layout: PageLayout, landscape: boolean): number {
  return textWidth(layout, !landscape);
}

export function pageOf({ margins }: PageLayout, landscape: boolean) {
  const { top, right, bottom, left } = margins;
  // The number stands 7 mm below the type area.
  const footer = Math.max(mm(8), bottom - mm(12));
  const margin = landscape
    ? { top: left, right: top, bottom: right, left: bottom, footer: Math.max(mm(8), right - mm(12)), header: mm(10) }
    : { top, right, bottom, left, footer, header: mm(10) };
  return {
    size: { ...A4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
    margin,
  };
}
