// An edition in Word: the same bytes from any process, looks by styles, texts that stay texts, numbers that lead to their sources.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '#formats/docx/readDocx';
import { isFailure } from '#kernel/failure';
import { HOSTILE_TEXTS, sampleEdition } from '#views/testing/sampleEdition';
import { permitted } from '../../markup.ts';
import { editionDocx } from './editionDocx.ts';

/** A PNG of one pixel. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const picture = { png, width: 760, height: 320 };
const written = (language: 'zh' | 'en') => editionDocx(sampleEdition(language), () => picture);
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

let bytes: Uint8Array;
let parts: Record<string, string>;
beforeAll(async () => {
  bytes = await written('zh');
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
});
const part = (path: string): string => parts[path] ?? '';
const blocksOf = (file: Uint8Array) => {
  const text = readDocx(file);
  if (isFailure(text)) throw new Error(text.failure);
  return text.blocks;
};
const textsOf = (file: Uint8Array): string[] =>
  blocksOf(file).flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.paragraph.text]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.map(({ text }) => text))),
  );

describe('an edition in Word', () => {
  it('is the same bytes again, in this process and in another', async () => {
    expect(sha(await written('zh'))).toBe(sha(bytes));
    const script = `
      import { createServer } from 'vite';
      const server = await createServer({ configFile: 'vitest.config.ts', server: { middlewareMode: true }, logLevel: 'silent' });
      const { editionDocx } = await server.ssrLoadModule('/src/report/edition/docx/editionDocx.ts');
      const { sampleEdition } = await server.ssrLoadModule('/src/views/testing/sampleEdition.ts');
      const png = Uint8Array.from(Buffer.from('${Buffer.from(png).toString('base64')}', 'base64'));
      const { createHash } = await import('node:crypto');
      const bytes = await editionDocx(sampleEdition('zh'), () => ({ png, width: 760, height: 320 }));
      process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
      await server.close();`;
    const other = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(other.trim()).toBe(sha(bytes));
  }, 180_000);

  it('carries the time of the edition and where it came from', () => {
    expect(part('docProps/core.xml')).toContain('2025-06-30T00:00:00Z</dcterms:created>');
    expect(part('docProps/core.xml')).toContain('2025-06-30T00:00:00Z</dcterms:modified>');
    expect(part('docProps/custom.xml')).toContain('name="marshall-edition"><vt:lpwstr>2025-h1<');
  });

  it('is laid out as GB/T 9704-2012 asks', () => {
    const document = part('word/document.xml');
    expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
    expect(document).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    const styles = part('word/styles.xml');
    expect(styles).toMatch(/w:styleId="Heading1">.*?w:eastAsia="黑体".*?<w:sz w:val="32"\/>/);
    expect(styles).toMatch(/w:styleId="Heading2">.*?w:eastAsia="楷体_GB2312"/);
    expect(styles).toMatch(/w:styleId="Title">.*?w:eastAsia="方正小标宋简体".*?<w:sz w:val="44"\/>/);
    expect(part('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,');
    expect(part('word/footer1.xml')).toMatch(/>— <.*>PAGE<.*> —</);
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('has contents that need no updating and tables whose heads repeat and rows stay whole', () => {
    const document = part('word/document.xml');
    expect(`${document}${part('word/settings.xml')}`).not.toMatch(/w:dirty="(?:true|1)"|updateFields/);
    expect(document).toMatch(/<w:pStyle w:val="TOC1"\/>.*?附件1 指标表<\/w:t><w:tab\/><w:t[^>]*>\d+</);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
    expect(document).toContain('descr="战略性新兴产业增加值逐年增长 · 增加值，十亿元"');
  });

  it('leads each cited number to its row, and every link somewhere', () => {
    const document = part('word/document.xml');
    const bookmarks = new Set([...document.matchAll(/w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name));
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toContain('o1');
    expect(anchors.filter((anchor) => !bookmarks.has(anchor))).toEqual([]);
  });

  it('keeps texts texts: no fields, no outside relations but web addresses, no character that XML forbids', () => {
    const texts = textsOf(bytes);
    for (const hostile of HOSTILE_TEXTS) expect(texts).toContain(permitted(hostile));
    const fields = [...part('word/document.xml').matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(fields).toEqual(['TOC \\h \\o &quot;1-2&quot;']);
    const outside = [...part('word/_rels/document.xml.rels').matchAll(/Target="([^"]+)" TargetMode="External"/g)];
    expect(outside.map(([, target]) => target)).toEqual(['http://tjj.sz.gov.cn/', 'http://tjj.sz.gov.cn/']);
  });

  it.each(['zh', 'en'] as const)('says every cited number and every text of the annexes (%s)', async (language) => {
    const document = sampleEdition(language);
    const texts = textsOf(await written(language)).join('\n');
    for (const { text } of document.citations) expect(texts).toContain(text);
    for (const { heading } of document.sections) expect(texts).toContain(heading);
  });

  it.each(['briefs', 'cards', 'opinions'] as const)('begins %s without a title page and contents', async (kind) => {
    const sheet = strFromU8(
      unzipSync(await editionDocx({ ...sampleEdition('zh'), kind }, () => picture))['word/document.xml'] ??
        new Uint8Array(),
    );
    expect(sheet).not.toContain('TOC');
    expect(sheet.includes('<w:pStyle w:val="Title"/>')).toBe(kind === 'opinions');
  });
});
