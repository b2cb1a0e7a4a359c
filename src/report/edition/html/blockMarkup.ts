// The blocks of an edition: figures by themselves, words by people; every text is text.
import type { EditionBlock, ParagraphsView } from '#views/edition/editionDocument';
import { chartMarkup } from './chartMarkup.ts';
import { element, type Markup } from '../../markup.ts';
import { linked, markOf, paragraph, sentenceMarkup, spoken, type Setting } from './pieces.ts';
import { tableMarkup } from './tableMarkup.ts';
import { tileMapMarkup } from './tileMapMarkup.ts';

export function blockMarkup(block: EditionBlock, setting: Setting): Markup {
  switch (block.kind) {
    case 'sentence':
      return paragraph(block.sentence, setting, block.lead === true ? 'lead' : undefined);
    case 'table':
      return tableMarkup(block.table, setting);
    case 'chart':
      return chartMarkup(block.chart, setting);
    case 'tile-map':
      return tileMapMarkup(block.map, setting);
    case 'facts':
      return factsMarkup(block, setting);
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, sentenceMarkup(item, setting))),
      );
    case 'counts':
      return countsMarkup(block, setting);
    case 'paragraphs':
      return writtenMarkup(block.paragraphs, setting);
    case 'callout':
      return element('p', { class: `callout ${block.tone}` }, sentenceMarkup(block.sentence, setting));
  }
}

type BlockOf<K extends EditionBlock['kind']> = Extract<EditionBlock, { readonly kind: K }>;

function factsMarkup({ facts }: BlockOf<'facts'>, setting: Setting): Markup {
  const entries = facts.map(({ term, pieces, missing }) => [
    element('dt', {}, spoken(term, setting.language)),
    element('dd', { class: missing === true ? 'reason' : undefined }, sentenceMarkup(pieces, setting)),
  ]);
  return element('dl', {}, entries);
}

function countsMarkup({ counts }: BlockOf<'counts'>, setting: Setting): Markup {
  const items = counts.map((one) =>
    element('li', {}, markOf(one.mark), one.text, ' ', linked(element('strong', {}, one.count), one, setting)),
  );
  return element('ul', { class: 'counts' }, items);
}

/** Who wrote it stands below only where the reader may know: in internal drafts. */
function writtenMarkup(written: ParagraphsView, { language, words, showsAuthors }: Setting): Markup {
  const { paragraphs, wanted, version, author, department, at } = written;
  const known = version === undefined ? [] : [words.version(version)];
  const by = [...known, department, author, at].filter((part) => part !== undefined && part !== '');
  return element(
    'div',
    { class: 'written' },
    paragraphs.map((text) => element('p', {}, spoken(text, language))),
    paragraphs.length > 0 && showsAuthors === true && by.length > 0
      ? element('p', { class: 'foot' }, spoken(by.join(' · '), language))
      : undefined,
    wanted === undefined ? undefined : element('p', { class: 'wanted' }, spoken(wanted, language)),
  );
}
