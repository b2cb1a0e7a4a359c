// What the search finds: every noun with its names in both languages, id and aliases, and the page it opens.
import { LANGUAGES, type Language, type Name } from '#kernel/language';
import type { Assessment } from '#model/assessment';
import { PAGES, type Link, type PageName } from './description.ts';
import { editionName } from './record/editions/editionName.ts';
import { observationName, targetName, taskName } from './names.ts';
import { linkTo } from './sentence.ts';
import { viewContext, type ViewContext } from './viewContext.ts';
import { pageWords } from '#words/pages';

export interface SearchEntry {
  readonly text: string;
  /** Names in both languages, id and aliases, in small letters. */
  readonly keywords: readonly string[];
  /** Kind of thing, in words. */
  readonly kind: string;
  readonly link: Link;
}

interface Noun {
  readonly id: string;
  readonly names: readonly (Name | string)[];
  readonly aliases?: readonly string[] | undefined;
}

const ITEM_PAGES = new Set<PageName>([
  'cluster',
  'place',
  'target',
  'task',
  'document',
  'plan',
  'indicator',
  'observation',
  'source',
  'round',
  'reconciliation',
  'edition',
  'drafting',
  'opinions',
  'differences',
  'brief',
]);

function keywordsOf(noun: Noun): readonly string[] {
  const names = noun.names.flatMap((name) => (typeof name === 'string' ? [name] : [name.zh, name.en]));
  const all = [...names, ...(noun.aliases ?? []), noun.id].filter((word) => word !== undefined);
  return [...new Set(all.map((word) => word.toLowerCase()))];
}

function entry(context: ViewContext, page: PageName, noun: Noun, text?: string): SearchEntry {
  const [first] = noun.names;
  const shown = typeof first === 'string' ? first : (first?.[context.language] ?? first?.en ?? first?.zh);
  return {
    text: text ?? shown ?? noun.id,
    keywords: keywordsOf(noun),
    kind: context.words.common.pages[page],
    link: linkTo(page, noun.id),
  };
}

/** List pages under their titles in both languages. */
function listEntries(context: ViewContext): readonly SearchEntry[] {
  return PAGES.filter((page) => !ITEM_PAGES.has(page)).map((page) => ({
    text: context.words.common.pages[page],
    keywords: LANGUAGES.map((language) => pageWords(language).common.pages[page].toLowerCase()),
    kind: context.words.common.pages.overview,
    link: linkTo(page),
  }));
}

/** A name made of other names, in both languages. */
function inBoth(contexts: readonly ViewContext[], name: (context: ViewContext) => string): readonly string[] {
  return contexts.map(name);
}

function editionEntries(context: ViewContext, contexts: readonly ViewContext[]): readonly SearchEntry[] {
  return (context.assessment.record?.editions ?? []).map(({ definition }) =>
    entry(
      context,
      'edition',
      { id: definition.id, names: inBoth(contexts, (each) => editionName(each, definition)) },
      editionName(context, definition),
    ),
  );
}

export function searchEntries(assessment: Assessment, language: Language): readonly SearchEntry[] {
  const context = viewContext(assessment, language);
  const contexts = LANGUAGES.map((each) => viewContext(assessment, each));
  const { book, evidence } = assessment;
  const parkEntries = [...book.parks, ...book.funds, ...book.platforms, ...book.projects, ...book.titles].map(
    (item) => ({
      ...entry(context, 'parks', { id: item.id, names: [item.name] }),
      link: linkTo('parks'),
    }),
  );
  return [
    ...listEntries(context),
    ...book.clusters.map((item) =>
      entry(context, 'cluster', { id: item.id, names: [item.name], aliases: item.aliases }),
    ),
    ...book.places.map((item) =>
      entry(context, 'place', { id: item.id, names: [item.name, ...(item.formerNames ?? [])], aliases: item.aliases }),
    ),
    ...book.targets.map((item) =>
      entry(
        context,
        'target',
        { id: item.id, names: inBoth(contexts, (each) => targetName(each, item)) },
        targetName(context, item),
      ),
    ),
    ...book.tasks.map((item) =>
      entry(context, 'task', { id: item.id, names: [item.wording] }, taskName(context, item)),
    ),
    ...book.documents.map((item) =>
      entry(context, 'document', {
        id: item.id,
        names: [item.title],
        aliases: item.number === undefined ? [] : [item.number],
      }),
    ),
    ...book.plans.map((item) => entry(context, 'plan', { id: item.id, names: [item.name] })),
    ...book.indicators.map((item) => entry(context, 'indicator', { id: item.id, names: [item.name] })),
    ...evidence.observations.map((item) =>
      entry(
        context,
        'observation',
        { id: item.id, names: inBoth(contexts, (each) => observationName(each, item)) },
        observationName(context, item),
      ),
    ),
    ...evidence.sources.map((item) =>
      entry(context, 'source', {
        id: item.id,
        names: [item.title],
        aliases: item.address === undefined ? [] : [item.address],
      }),
    ),
    ...editionEntries(context, contexts),
    ...parkEntries,
  ];
}
