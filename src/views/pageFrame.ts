// Frame of a page: title, trail and as-of line around its sections; sections without content are left out.
import { parseDate } from '#kernel/plainDate';
import { formatDate } from '#words/period';
import type { Block, ColumnView, Link, PageName, PageView, SectionView, Sentence, TextPiece } from './description.ts';
import { compose, linkTo, piece, textOf, withCapital } from './sentence.ts';
import type { ViewContext } from './viewContext.ts';

export interface PageContent {
  readonly page: PageName;
  readonly id?: string | undefined;
  readonly title: string;
  readonly kicker?: string | undefined;
  /** List page that this page belongs to. */
  readonly under?: PageName | undefined;
  readonly sections: readonly (SectionView | undefined)[];
}

/** The day whose knowledge the pages show, in words; undefined where they show that of now. */
export function knownOnText({ assessment, language }: ViewContext): string | undefined {
  const knownOn = assessment.record?.knownOn;
  if (knownOn === undefined) return undefined;
  const date = parseDate(knownOn);
  return date === undefined ? knownOn : formatDate(date, language);
}

/** "As of 31 December 2025", and on which day that was known where the pages look back. */
function asOfText(context: ViewContext): string {
  const { words, assessment, language } = context;
  const asOf = textOf(compose(words.common.asOf, { date: formatDate(assessment.asOf, language) }));
  const date = knownOnText(context);
  return date === undefined ? asOf : textOf(compose(words.record.asKnownOn, { asOf, date }));
}

const LISTING: readonly PageName[] = ['indicator', 'place', 'cluster', 'observation'];

/** That a page of a large record does not list all of its figures. */
function listedSection({ assessment, words }: ViewContext, { page }: PageContent): SectionView | undefined {
  const listed = assessment.record?.listed;
  if (listed === undefined || !LISTING.includes(page)) return undefined;
  return section('listed', undefined, noteBlock(compose(words.record.listed, { count: String(listed) })));
}

export function pageFrame(context: ViewContext, content: PageContent): PageView {
  const { words, assessment, language } = context;
  const home = piece(words.common.pages.overview, linkTo('overview'));
  const under: readonly TextPiece[] =
    content.under === undefined ? [] : [piece(words.common.pages[content.under], linkTo(content.under))];
  const self = piece(content.title);
  return {
    page: content.page,
    ...(content.id === undefined ? {} : { id: content.id }),
    language,
    title: content.title,
    ...(content.kicker === undefined ? {} : { kicker: withCapital(content.kicker) }),
    asOf: assessment.asOf,
    asOfText: asOfText(context),
    trail: content.page === 'overview' ? [self] : [home, ...under, self],
    sections: [...content.sections, listedSection(context, content)].filter((section) => section !== undefined),
  };
}

/** A section of those blocks that there are; undefined where there is none. */
export function section(
  id: string,
  heading: string | undefined,
  ...blocks: readonly (Block | undefined)[]
): SectionView | undefined {
  const present = blocks.filter((block) => block !== undefined);
  if (present.length === 0) return undefined;
  return heading === undefined ? { id, blocks: present } : { id, heading, blocks: present };
}

export function sentenceBlock(sentence: Sentence, lead = false): Block | undefined {
  if (sentence.length === 0) return undefined;
  return lead ? { kind: 'sentence', sentence, lead } : { kind: 'sentence', sentence };
}

export function noteBlock(sentence: Sentence): Block {
  return { kind: 'callout', tone: 'note', sentence };
}

export function warningBlock(sentence: Sentence): Block {
  return { kind: 'callout', tone: 'warning', sentence };
}

export function listBlock(items: readonly Sentence[]): Block | undefined {
  return items.length === 0 ? undefined : { kind: 'list', items };
}

export interface Fact {
  readonly term: string;
  readonly pieces: Sentence;
  readonly missing?: boolean | undefined;
}

/** Facts that are known; a fact without pieces is left out. */
export function factsBlock(facts: readonly Fact[]): Block | undefined {
  const known = facts.filter((fact) => fact.pieces.length > 0);
  return known.length === 0 ? undefined : { kind: 'facts', facts: known };
}

export function fact(term: string, ...pieces: readonly (TextPiece | string | undefined)[]): Fact {
  const known = pieces.filter((part) => part !== undefined).filter((part) => part !== '');
  return { term: withCapital(term), pieces: known.map((part) => (typeof part === 'string' ? piece(part) : part)) };
}

type ColumnMarks = 'secondary' | 'filter';

export function column(
  id: string,
  title: string,
  kind: ColumnView['kind'] = 'text',
  ...marks: ColumnMarks[]
): ColumnView {
  return {
    id,
    title,
    kind,
    ...(marks.includes('secondary') ? { secondary: true } : {}),
    ...(marks.includes('filter') ? { filter: true } : {}),
  };
}

export type CountOf = {
  readonly text: string;
  readonly count: number;
  readonly link?: Link;
  readonly mark?: TextPiece['mark'];
};

export function countsBlock(counts: readonly CountOf[]): Block | undefined {
  if (counts.length === 0) return undefined;
  return { kind: 'counts', counts: counts.map((item) => ({ ...item, count: String(item.count) })) };
}
