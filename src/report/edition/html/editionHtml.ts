// The edition as one self-contained HTML file: title page, contents, numbered sections, figures cited, colophon.
import type { Link, TableView } from '#views/description';
import { documentAnchors, type DocumentAnchors } from '#views/edition/documentAnchors';
import type { CitationView, EditionDocument, EditionSection } from '#views/edition/editionDocument';
import { reportWords } from '#words/report';
import { element, trusted, type Child, type Markup } from '../../markup.ts';
import { blockMarkup } from './blockMarkup.ts';
import { CITATIONS, citationsTable, lacksCitationsAnnex } from './citationsTable.ts';
import { contentsMarkup } from './contentsMarkup.ts';
import { documentStyle } from './documentStyle.ts';
import { headingMarkup, headingLevels } from './headings.ts';
import { paragraph, spoken, type Setting } from './pieces.ts';
import { tableMarkup } from './tableMarkup.ts';

/** Nothing is loaded: neither script nor picture nor font from anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The same document gives the same text; what people wrote is never read as markup. */
export function editionHtml(document: EditionDocument): string {
  const { language } = document;
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('title', {}, `${document.title} · ${document.subtitle}`),
    element('style', {}, trusted(documentStyle(language))),
  );
  const anchors = documentAnchors(document);
  const body = element(
    'body',
    { class: document.kind },
    titleMarkup(document),
    '\n',
    element('div', { class: 'reading' }, contentsMarkup(document, anchors), mainMarkup(document, anchors)),
  );
  return `<!DOCTYPE html>\n${element('html', { lang: language === 'zh' ? 'zh-Hans' : 'en' }, head, '\n', body).markup}\n`;
}

function titleMarkup({ kicker, title, subtitle, asOfText, issuer, dateText, language }: EditionDocument): Markup {
  return element(
    'header',
    {},
    element('p', { class: 'kicker' }, spoken(kicker, language)),
    element('h1', {}, spoken(title, language)),
    element('p', { class: 'subtitle' }, spoken(subtitle, language)),
    element('p', { class: 'as-of' }, spoken(asOfText, language)),
    element('p', { class: 'issuer' }, spoken(issuer, language), element('br', {}), dateText),
  );
}

function mainMarkup(document: EditionDocument, anchors: DocumentAnchors): Markup {
  const setting = settingOf(document, anchors);
  const levels = headingLevels(document.sections);
  const sections = document.sections.map((section, at) => ['\n', sectionMarkup(section, levels[at] ?? 2, setting)]);
  return element('main', {}, sections, citationsMarkup(document, setting), '\n', colophonMarkup(document, setting));
}

interface DocumentSetting extends Setting {
  readonly sectionAnchor: (id: string) => string;
}

function settingOf(document: EditionDocument, anchors: DocumentAnchors): DocumentSetting {
  const { language } = document;
  const words = reportWords(language);
  const citations = new Map(document.citations.map((citation) => [citation.observation, citation]));
  const describe = ({ number, source, published }: CitationView) => ({
    number,
    title: words.citedFrom(source, published),
  });
  return {
    language,
    words,
    anchorOf: anchors.of,
    rowAnchor: firstOnly((table, row) => (table.id === CITATIONS ? anchors.citation(row) : anchors.row(table.id, row))),
    citationOf: (link: Link) => {
      const cited = link.page === 'observation' ? citations.get(link.id ?? '') : undefined;
      return cited && describe(cited);
    },
    prefix: '',
    showsAuthors: document.scope === 'internal' && document.state !== 'issued',
    sectionAnchor: (id) => anchors.section(id) ?? '',
  };
}

/** A row that stands in two tables of one kind carries its anchor in the first. */
function firstOnly(anchorOf: Setting['rowAnchor']): Setting['rowAnchor'] {
  const given = new Set<string>();
  return (table: TableView, row) => {
    const anchor = anchorOf(table, row);
    if (anchor === undefined || given.has(anchor)) return undefined;
    given.add(anchor);
    return anchor;
  };
}

function sectionMarkup(section: EditionSection, level: number, setting: DocumentSetting): Markup {
  const id = setting.sectionAnchor(section.id);
  const looks = [`level-${section.level}`, section.landscape && 'landscape', section.newPage && 'new-page'];
  const blocks = section.blocks.map(
    (block, at): Child => ['\n', blockMarkup(block, { ...setting, prefix: `${id}-${at}`, heading: section.heading })],
  );
  return element(
    'section',
    { id, class: looks.filter((look) => typeof look === 'string').join(' ') },
    headingMarkup(level, section, setting.language),
    blocks,
  );
}

function citationsMarkup(document: EditionDocument, setting: Setting): Child {
  if (!lacksCitationsAnnex(document)) return undefined;
  const { words } = setting;
  return [
    '\n',
    element(
      'section',
      { id: CITATIONS, class: 'level-1 landscape new-page' },
      element('h2', {}, words.citations),
      tableMarkup(citationsTable(document), { ...setting, heading: words.citations }),
    ),
  ];
}

function colophonMarkup(document: EditionDocument, setting: Setting): Child {
  if (document.colophon.length === 0) return undefined;
  const sentences = document.colophon.map((sentence) => paragraph(sentence, setting));
  return element('section', { class: 'colophon' }, element('h2', {}, setting.words.colophon), sentences);
}
