// The blocks of a page in an edition.
import type { Block, FindingView } from '#views/description';
import { severityWord } from '#words/status';
import { chartMarkup } from './chartMarkup.ts';
import { element, type Child, type Markup } from './markup.ts';
import { linked, markOf, paragraph, sentenceMarkup, type Setting } from './pieces.ts';
import { tableMarkup } from './tableMarkup.ts';
import { tileMapMarkup } from './tileMapMarkup.ts';

export function blockMarkup(block: Block, setting: Setting): Markup {
  switch (block.kind) {
    // A tool is for the reader of the page, not of the print.
    case 'tool':
      return element('div', {});
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
    case 'findings':
      return findingsMarkup(block, setting);
    case 'quote':
      return quoteMarkup(block, setting);
    case 'callout':
      return element('p', { class: `callout ${block.tone}` }, sentenceMarkup(block.sentence, setting));
  }
}

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;

function factsMarkup({ facts }: BlockOf<'facts'>, setting: Setting): Markup {
  const entries = facts.map(({ term, pieces, missing }) => [
    element('dt', {}, term),
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

function quoteMarkup({ fragment, pieces, warning }: BlockOf<'quote'>, setting: Setting): Markup {
  return element(
    'blockquote',
    {},
    element('p', {}, fragment),
    paragraph(pieces, setting, 'foot'),
    warning === undefined ? undefined : element('p', { class: 'callout warning' }, warning),
  );
}

function findingsMarkup({ findings, empty }: BlockOf<'findings'>, setting: Setting): Markup {
  if (findings.length === 0) return element('p', { class: 'empty' }, empty);
  return element(
    'div',
    { class: 'findings' },
    findings.map((finding) => findingMarkup(finding, setting)),
  );
}

function findingMarkup(finding: FindingView, setting: Setting): Markup {
  const { words, language } = setting;
  const scenario = finding.scenario === undefined ? undefined : [' · ', words.scenario(finding.scenario)];
  return element(
    'div',
    { class: 'finding' },
    element(
      'p',
      { class: 'head' },
      markOf(finding.severity),
      severityWord(finding.severity, language),
      ' ',
      element('code', {}, finding.code),
      scenario,
    ),
    element('p', {}, finding.what),
    finding.explanation === undefined ? undefined : element('p', {}, finding.explanation),
    finding.why === '' ? undefined : element('p', { class: 'foot' }, element('b', {}, words.why), ' ', finding.why),
    finding.todo === '' ? undefined : element('p', { class: 'foot' }, element('b', {}, words.todo), ' ', finding.todo),
    finding.place === ''
      ? undefined
      : element(
          'p',
          { class: 'foot' },
          element('code', {}, finding.place),
          finding.related.map(({ role, place }) => [' · ', role, ' ', element('code', {}, place)]),
        ),
    sourceLine(finding),
    finding.subjects.length === 0 ? undefined : paragraph(withGaps(finding), setting, 'foot'),
  );
}

function withGaps({ subjects }: FindingView): FindingView['subjects'] {
  return subjects.flatMap((subject, index) => (index === 0 ? [subject] : [{ text: ' · ' }, subject]));
}

function sourceLine({ sourceLine: line, caret }: FindingView): Child {
  return line === undefined ? undefined : element('pre', {}, caret === undefined ? line : `${line}\n${caret}`);
}
