// What the public edition withholds is in none of its files, whatever the format; the internal edition has all of it.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#kernel/language';
import type { OutputFile } from '#formats/sourceFile';
import { editionOutput } from '#services/editions/editionOutput';
import { type EditionSubject, unopenedSubject } from '#services/editions/editionSubject';
import { everyText } from './everyText.ts';
import { SECRETS, withSecrets } from './secrets.ts';
import { documentsOf, fileOf, shenzhenAssessment } from './shenzhen.ts';

let plain: EditionSubject;
let secret: EditionSubject;
let published: readonly OutputFile[];
let publicTexts: readonly { readonly path: string; readonly text: string }[];
let internalText: string;

const textsOf = (files: readonly OutputFile[]) =>
  Promise.all(files.map(async (file) => ({ path: file.path, text: await everyText(file) })));

beforeAll(async () => {
  const assessment = await shenzhenAssessment();
  plain = withSecrets(unopenedSubject(assessment), 'left-out');
  secret = withSecrets(unopenedSubject(assessment), 'entered');
  published = await editionOutput(secret, { scopes: ['public'] });
  publicTexts = await textsOf(published);
  const internal = await editionOutput(secret, { scopes: ['internal'], formats: ['html', 'docx'] });
  internalText = (await textsOf(internal)).map(({ text }) => text).join('\n');
}, 500_000);

describe('the public edition', () => {
  it('has every kind of file', () => {
    const endings = new Set(published.map(({ path }) => path.split('.').at(-1)));
    expect([...endings].toSorted()).toEqual(['csv', 'docx', 'html', 'json', 'pdf', 'xlsx']);
    for (const { path, text } of publicTexts) expect([path, text.length > 100]).toEqual([path, true]);
  });

  it('shows what is released', () => {
    const holding = publicTexts.filter(({ text }) => text.includes(SECRETS.released));
    for (const ending of ['html', 'docx', 'pdf', 'csv', 'xlsx', 'document.zh.json']) {
      expect([ending, holding.some(({ path }) => path.endsWith(ending))]).toEqual([ending, true]);
    }
    expect(holding.length).toBeGreaterThan(10);
  });

  it.each(Object.entries(SECRETS.withheld))('has no trace of %s, which the internal one has', (_, marks) => {
    for (const mark of marks) {
      expect(publicTexts.filter(({ text }) => text.includes(mark)).map(({ path }) => path)).toEqual([]);
    }
    expect(marks.some((mark) => internalText.includes(mark))).toBe(true);
  });

  it('is the same to the letter as one into which none of that was ever entered', async () => {
    for (const language of LANGUAGES) {
      expect(documentsOf(secret, 'public', language)).toEqual(documentsOf(plain, 'public', language));
    }
    const data = { scopes: ['public'], formats: [] } as const;
    const [entered, leftOut] = [await editionOutput(secret, data), await editionOutput(plain, data)];
    for (const { path, bytes } of leftOut) {
      expect([path, Buffer.compare(fileOf(entered, path), bytes)]).toEqual([path, 0]);
    }
  });

  it('does not foretell that a running target will be missed', () => {
    const foretold = /欠序时进度|滞后|behind\s*schedule|"behind"|"scheduled":"/;
    for (const { path, text } of publicTexts) expect([path, foretold.exec(text)?.[0]]).toEqual([path, undefined]);
    expect(internalText).toMatch(foretold);
  });
});
