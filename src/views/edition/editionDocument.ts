// The edition as a document: numbered sections of the same blocks as on the pages, with people's paragraphs; one description for every format.
import type { Language } from '#kernel/language';
import type { EditionBasis, EditionScope, EditionState } from '#model/edition/edition';
import type { Block, Sentence } from '../description.ts';

/** People's paragraphs of one slot. */
export interface ParagraphsView {
  readonly slot: string;
  /** What is asked for there: "Semiconductors: problems". */
  readonly label: string;
  /** Plain texts; none where nothing is written yet. */
  readonly paragraphs: readonly string[];
  readonly version?: number | undefined;
  readonly author?: string | undefined;
  readonly department?: string | undefined;
  /** Day of writing, in words. */
  readonly at?: string | undefined;
  /** Sentence that stands in a draft where nothing is written: who is asked for it by when. Issued editions leave the slot out. */
  readonly wanted?: string | undefined;
}

/** No tools, findings or quotes: those belong to pages. */
export type EditionBlock = Exclude<Block, { readonly kind: 'tool' | 'findings' | 'quote' }>;

export interface EditionSection {
  /** Unique in the document: city, city-basics, cluster-semiconductors, cluster-semiconductors-next, annex-targets. */
  readonly id: string;
  readonly level: 1 | 2 | 3;
  /** 一、 (一) 1. in Chinese; 1, 1.1, 1.1.1 in English; 附件1 / Annex 1; empty where it has none. */
  readonly number: string;
  readonly heading: string;
  readonly blocks: readonly EditionBlock[];
  /** Wide tables: the section is printed on pages lying on their side. */
  readonly landscape?: boolean | undefined;
  /** Begins on a new page. */
  readonly newPage?: boolean | undefined;
}

/** A cited figure opened: what stands beside the text in the reader and behind it in print. */
export interface CitationView {
  /** Id of the observation. */
  readonly observation: string;
  /** Number in the order of first citation, from 1. */
  readonly number: number;
  /** Indicator, place, cluster: "Value added, semiconductors, Shenzhen". */
  readonly name: string;
  readonly period: string;
  /** The figure in words, and exactly: plain decimal, in `unit` (id of the unit). */
  readonly text: string;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  /** Each in words; a reason where it is not known. */
  readonly source: string;
  readonly address?: string | undefined;
  readonly published: string;
  readonly finality: string;
  readonly priceBasis: string;
  readonly vintage: string;
  readonly note?: string | undefined;
}

export const DOCUMENT_KINDS = ['report', 'briefs', 'cards', 'opinions'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/**
 * report: the whole edition. briefs 一页纸: one section a page of A4. cards 口径卡: one section a figure. opinions 意见采纳情况表.
 * Links in it lead to sections (page `cluster`, `place`), citations (`observation`), rows of annexes (`target`, `task`, `source`), see
 * `documentAnchors`; others are text.
 */
export interface EditionDocument {
  readonly kind: DocumentKind;
  /** Id of the edition. */
  readonly id: string;
  readonly language: Language;
  readonly scope: EditionScope;
  readonly state: EditionState;
  /** Number of the draft that it is; absent for what was never saved as one, and for issued editions. */
  readonly draft?: number | undefined;
  readonly title: string;
  /** "First half of 2025". */
  readonly subtitle: string;
  /** "Internal edition · draft 2 for opinions"; of an issued public edition the day of issue. */
  readonly kicker: string;
  readonly asOf: string;
  readonly asOfText: string;
  /** YYYY-MM-DD; the clock of every format: day of issue, else the as-of date. */
  readonly date: string;
  /** Who issues it, and the day in words; for the foot of the title page. */
  readonly issuer: string;
  readonly dateText: string;
  readonly basis: EditionBasis;
  /** In reading order, annexes last. */
  readonly sections: readonly EditionSection[];
  /** Figures cited, by number. */
  readonly citations: readonly CitationView[];
  /** How it was made: sentences of the last page. */
  readonly colophon: readonly Sentence[];
}
