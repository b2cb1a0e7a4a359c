// The sample edition as one HTML file, whole.
import { describe, expect, it } from 'vitest';
import { editionHtml } from '#report/edition/html/editionHtml';
import { sampleEdition } from '#views/testing/sampleEdition';

describe('the sample edition', () => {
  it.each(['zh', 'en'] as const)('in %s', async (language) => {
    await expect(editionHtml(sampleEdition(language))).toMatchFileSnapshot(`./edition-sample.${language}.html`);
  });
});
