// Annexes, briefs and cards of Shenzhen's real figures: no growth between two sources, every figure cited, every brief short.
import { beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import { NO_EDITION_TEXTS } from '#model/edition/editionText';
import type { Assessment } from '#model/assessment';
import { assess } from '#services/assess';
import { openWorkspace } from '#services/openWorkspace';
import type { Block } from '#views/description';
import { annexSections } from '#views/edition/annexes';
import { editionBriefs } from '#views/edition/briefs';
import { editionCards } from '#views/edition/cards';
import { citedObservations } from '#views/edition/citations';
import type { EditionInput } from '#views/edition/editionInput';
import { pageView } from '#views/page';
import { textOf } from '#views/sentence';
import { viewContext } from '#views/viewContext';

let shenzhen: Assessment;
beforeAll(async () => {
  const open = await openWorkspace('examples/shenzhen');
  const made = isFailure(open) ? open : await assess(open);
  if (isFailure(made)) throw new Error(JSON.stringify(made));
  shenzhen = made;
});

const INPUT: EditionInput = {
  id: '2025-h2',
  scope: 'internal',
  state: 'draft',
  basis: { program: '0.0.0', digest: '0'.repeat(64) },
  texts: NO_EDITION_TEXTS,
};
const CLUSTER = 'high-end-medical-devices';

const SAID: Readonly<Record<Language, string>> = {
  zh: '2021年增加值275.36亿元、2022年332亿元，数据来源不同，不计算增速。',
  en: 'Value added: 27.536 billion yuan in 2021 and 33.2 billion yuan in 2022; the figures come from different sources, so no growth is computed.',
};
/** 332 ÷ 275.36 − 1 = 20.57 %. */
const COMPUTED = /20\.[56]/;

function sentencesOf(sections: readonly { readonly blocks: readonly Block[] }[]): string {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => (block.kind === 'sentence' ? [textOf(block.sentence)] : [])).join('\n');
}

describe.each(LANGUAGES)('the edition of Shenzhen in %s', (language) => {
  it('says that value added of medical devices comes from two sources, and prints no growth from them', () => {
    const page = pageView(shenzhen, { page: 'cluster', id: CLUSTER, language, query: {} });
    if (isFailure(page)) throw new Error('no page');
    expect(sentencesOf(page.sections)).toContain(SAID[language]);
    expect(JSON.stringify(page)).not.toMatch(COMPUTED);
    const brief = editionBriefs(shenzhen, INPUT, language).sections.filter(({ id }) => id === `cluster-${CLUSTER}`);
    expect(sentencesOf(brief)).toContain(SAID[language]);
    expect(JSON.stringify(brief)).not.toMatch(COMPUTED);
  });

  it('cites every figure that briefs and cards print', () => {
    for (const document of [editionBriefs(shenzhen, INPUT, language), editionCards(shenzhen, INPUT, language)]) {
      const known = new Set(document.citations.map(({ observation }) => observation));
      expect(known.size).toBeGreaterThan(10);
      for (const id of citedObservations(document.sections)) expect(known).toContain(id);
    }
  });

  it('keeps every brief to what fits a page', () => {
    for (const { heading, blocks } of editionBriefs(shenzhen, INPUT, language).sections) {
      const count = (kind: string): number => blocks.filter((block) => block.kind === kind).length;
      const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
      expect([heading, count('chart') <= 1, count('table') <= 1, rows.length <= 8]).toEqual([
        heading,
        true,
        true,
        true,
      ]);
      const words = blocks.flatMap((block) => {
        if (block.kind === 'sentence') return [textOf(block.sentence)];
        return block.kind === 'facts' ? block.facts.map(({ pieces }) => textOf(pieces)) : [];
      });
      expect([heading, words.join('').length < (language === 'zh' ? 700 : 1_800)]).toEqual([heading, true]);
    }
  });

  it('annexes all targets and tasks, in the order of their numbers', () => {
    const tables = annexSections(viewContext(shenzhen, language), INPUT, []).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
    );
    const ids = (table: string) => tables.find(({ id }) => id === table)?.rows.map(({ id }) => id);
    expect(ids('targets')).toEqual(shenzhen.book.targets.map(({ id }) => id));
    expect(ids('tasks')).toEqual(shenzhen.book.tasks.map(({ id }) => id));
  });
});
