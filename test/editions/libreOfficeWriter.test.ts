// A Word edition opened, printed and saved by LibreOffice: it opens, has its pages and fonts, and comes back without edits.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocxText, readDocx } from '#formats/docx/readDocx';
import { isFailure } from '#kernel/failure';
import { compareDocx } from '#report/edition/compare/compareDocx';
import { documentOrigin } from '#report/edition/compare/documentOrigin';
import { editionDocx } from '#report/edition/docx/editionDocx';
import { sampleEdition } from '#views/testing/sampleEdition';

const scratch = mkdtempSync(join(tmpdir(), 'marshall-writer-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What LibreOffice makes of a file, or undefined where it cannot open it. */
function converted(path: string, format: 'docx' | 'pdf'): string | undefined {
  const out = join(scratch, 'out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(scratch, 'profile')}`;
  const name = path.split('/').at(-1) ?? path;
  spawnSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], { timeout: 100_000 });
  const made = join(out, name.replace(/\.[a-z]+$/, `.${format}`));
  return existsSync(made) ? made : undefined;
}

/** Office suites are installed without their word processor as well. */
function hasWriter(): boolean {
  if (spawnSync('soffice', ['--version']).status !== 0) return false;
  const probe = join(scratch, 'probe.txt');
  writeFileSync(probe, 'x');
  return converted(probe, 'docx') !== undefined;
}
const pathOf = (language: 'zh' | 'en'): string => join(scratch, `edition.${language}.docx`);
const hasPoppler = spawnSync('pdftotext', ['-v']).status === 0;

function read(path: string): DocxText {
  const text = readDocx(readFileSync(path));
  if (isFailure(text)) throw new Error(JSON.stringify(text));
  return text;
}

describe.skipIf(!hasWriter())('LibreOffice Writer (skipped where it is not installed)', () => {
  beforeAll(async () => {
    for (const language of ['zh', 'en'] as const)
      writeFileSync(pathOf(language), await editionDocx(sampleEdition(language, 60), () => undefined));
  });

  it.each(['zh', 'en'] as const)(
    'gives back an untouched file without edits (%s)',
    (language) => {
      const saved = converted(pathOf(language), 'docx');
      if (saved === undefined) throw new Error('not opened');
      const returned = read(saved);
      expect(compareDocx(read(pathOf(language)), returned, sampleEdition(language, 60))).toEqual([]);
      expect(documentOrigin(returned)).toMatchObject({ edition: '2025-h1', draft: 2, language });
    },
    240_000,
  );

  it.skipIf(!hasPoppler).each(['zh', 'en'] as const)(
    'prints every cited number on several pages (%s)',
    (language) => {
      const pdf = converted(pathOf(language), 'pdf');
      if (pdf === undefined) throw new Error('not opened');
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      expect(text.split('\f').length - 1).toBeGreaterThan(4);
      const plain = text.replaceAll(/\s+/g, '');
      for (const { text: figure } of sampleEdition(language).citations)
        expect(plain).toContain(figure.replaceAll(' ', ''));
    },
    240_000,
  );
});
