// A small edition of every kind of block, as its files hold it.
import { describe, expect, it } from 'vitest';
import { editionHtml } from '#report/editionHtml';
import { PAGES } from '../../src/report/testing/pages.ts';

describe('a small edition', () => {
  it.each(['en', 'zh'] as const)('in %s', async (language) => {
    const front = { language, title: 'Half-year report', workspaceName: 'Shenzhen', asOf: '2025-12-31' };
    const made = { program: '0.1.0', digest: 'ab'.repeat(32), pages: PAGES };
    const html = editionHtml({ ...front, ...made }, [`tables/targets.${language}.csv`]);
    await expect(html).toMatchFileSnapshot(`./small-edition.${language}.html`);
  });
});
