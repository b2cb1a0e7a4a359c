// The edition in one language as one self-contained HTML file: front, contents, every page, table files, colophon.
import type { Language } from '#kernel/language';
import { parseDate } from '#kernel/plainDate';
import type { PageView, SectionView } from '#views/description';
import { formatDate } from '#words/period';
import { reportWords, type ReportWords } from '#words/report';
import { anchorsOf, pageAnchor, sectionAnchor, type Anchors } from './anchors.ts';
import { blockMarkup } from './blockMarkup.ts';
import { contentsMarkup } from './contents.ts';
import { EDITION_STYLE } from './editionStyle.ts';
import { element, trusted, type Markup } from './markup.ts';

/** What an edition is made of, in one language. */
export interface EditionPages {
  readonly language: Language;
  readonly title: string;
  readonly workspaceName: string;
  /** YYYY-MM-DD */
  readonly asOf: string;
  /** Version of the program. */
  readonly program: string;
  /** SHA-256 of the workspace's files. */
  readonly digest: string;
  readonly pages: readonly PageView[];
}

const CONTENTS = 'contents';
/** Nothing is loaded: neither script nor picture nor font from anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** `files` are the addresses of the table files beside the edition. */
export function editionHtml(edition: EditionPages, files: readonly string[]): string {
  const { language, pages } = edition;
  const words = reportWords(language);
  const anchors = anchorsOf(pages);
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('title', {}, titleOf(edition, words)),
    element('style', {}, trusted(EDITION_STYLE)),
  );
  const body = element(
    'body',
    {},
    frontMarkup(edition, words),
    element(
      'main',
      {},
      pages.map((page) => ['\n', pageMarkup(page, language, words, anchors)]),
    ),
    '\n',
    filesMarkup(files, words),
    colophon(edition, words),
  );
  const lang = language === 'zh' ? 'zh-Hans' : 'en';
  return `<!DOCTYPE html>\n${element('html', { lang }, head, '\n', body).markup}\n`;
}

function asOfText({ asOf, language }: EditionPages): string {
  const date = parseDate(asOf);
  return date === undefined ? asOf : formatDate(date, language);
}

function titleOf(edition: EditionPages, words: ReportWords): string {
  return `${edition.title} · ${words.asOf(asOfText(edition))}`;
}

function frontMarkup(edition: EditionPages, words: ReportWords): Markup {
  const { title, workspaceName, pages } = edition;
  return element(
    'header',
    {},
    workspaceName === title ? undefined : element('p', { class: 'kicker' }, workspaceName),
    element('h1', {}, title),
    element('p', {}, words.asOf(asOfText(edition))),
    element(
      'nav',
      { id: CONTENTS, 'aria-label': words.contents },
      element('h2', {}, words.contents),
      contentsMarkup(pages, words),
    ),
  );
}

function pageMarkup(page: PageView, language: Language, words: ReportWords, anchors: Anchors): Markup {
  const setting = { language, words, anchors, page };
  const sections = page.sections.map((section: SectionView) =>
    element(
      'section',
      { id: sectionAnchor(page, section.id) },
      section.heading === undefined ? undefined : element('h3', {}, section.heading),
      section.blocks.map((block) => ['\n', blockMarkup(block, { ...setting, heading: section.heading })]),
    ),
  );
  return element(
    'article',
    { id: pageAnchor(page.page, page.id) },
    page.kicker === undefined ? undefined : element('p', { class: 'kicker' }, page.kicker),
    element('h2', {}, page.title),
    sections,
    element('p', { class: 'foot back' }, element('a', { href: `#${CONTENTS}` }, words.backToContents)),
  );
}

function filesMarkup(files: readonly string[], words: ReportWords): Markup | undefined {
  if (files.length === 0) return undefined;
  const items = files.map((file) => element('li', {}, element('a', { href: file }, file.replace(/^tables\//, ''))));
  return element(
    'section',
    {},
    element('h2', {}, words.files),
    element('p', {}, words.filesNote),
    element('ul', {}, items),
  );
}

function colophon(edition: EditionPages, words: ReportWords): Markup {
  return element(
    'footer',
    {},
    element('h2', {}, words.colophon),
    element('p', {}, words.traceability),
    element('p', {}, words.program(edition.program)),
    element('p', { class: 'foot' }, words.digest(edition.digest)),
  );
}
