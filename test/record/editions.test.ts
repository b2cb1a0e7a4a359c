// An edition on its way: opened, written, sent round, answered, issued, verified; quoted a year later with the same bytes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '#kernel/failure';
import type { EditionBuilt } from '#model/edition/editionChecks';
import type { Block, PageView } from '#views/description';
import { done, recordedExample, type RecordedExample } from './recordedExample.ts';

let example: RecordedExample;
beforeAll(async () => {
  example = await recordedExample('beijing');
}, 120_000);
afterAll(() => example?.close());

const EDITION = '2025-h1';
const SECRET = '内部口径不对外';

/** Waits for a job. */
async function built(begun: Promise<unknown>): Promise<EditionBuilt> {
  const { job } = done((await begun) as { readonly job: string });
  for (;;) {
    const now = done(example.acting.readJob(job));
    if (now.state === 'running') await new Promise((resolve) => setTimeout(resolve, 100));
    else if (now.built === undefined) throw new Error(JSON.stringify(now));
    else return now.built;
  }
}

const page = async (name: PageView['page'], query: Readonly<Record<string, string>> = {}): Promise<PageView> =>
  done(await example.marshall.page({ page: name, id: EDITION, language: 'zh', query }));
const tableOf = (view: PageView, id: string): Extract<Block, { kind: 'table' }>['table'] | undefined =>
  view.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'table' ? [block.table] : []))
    .find((table) => table.id === id);
const write = (text: string, scope: 'internal' | 'public', seen: number) =>
  example.acting.writeParagraphs({
    edition: EDITION,
    paragraphs: { slot: 'city:problems', language: 'zh', text, scope },
    seen,
  });

describe('an edition', () => {
  it('is opened beside the one before it', async () => {
    done(await example.acting.openEdition({ id: '2024-h2', asOf: '2024-12-31' as never }));
    const opened = done(
      await example.acting.openEdition({ id: EDITION, asOf: '2025-06-30' as never, previous: '2024-h2' }),
    );
    expect(opened.edition).toBe(EDITION);
    const again = await example.acting.openEdition({ id: EDITION, asOf: '2025-06-30' as never });
    expect(again).toMatchObject({ failure: 'conflict', what: 'edition' });
  });

  it('tells what changed since the edition before: every target once', async () => {
    const statuses = tableOf(await page('differences'), 'statuses')?.rows ?? [];
    expect(statuses.length).toBeGreaterThan(5);
    expect(new Set(statuses.map(({ id }) => id)).size).toBe(statuses.length);
    expect(statuses.every(({ cells }) => cells.at(-1)?.text !== '')).toBe(true);
  });

  it('asks departments, and writes them a letter until they have written', async () => {
    const request = { slot: 'city:problems', department: '市经济和信息化局', deadline: '2025-07-20' as never };
    done(await example.acting.askParagraphs({ edition: EDITION, requests: [request] }));
    const { letters } = done(await example.acting.editionLetters({ edition: EDITION, language: 'zh' }));
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain('2025年7月20日');
    done(await write(`${SECRET}：部分集群数据缺口较大。`, 'internal', 0));
    expect(done(await example.acting.editionLetters({ edition: EDITION, language: 'zh' })).letters).toEqual([]);
  });

  it('keeps every version, and refuses to write over one that was not seen', async () => {
    expect(await write('另一稿', 'internal', 0)).toMatchObject({ failure: 'conflict', what: 'paragraphs' });
    done(await write(`${SECRET}：部分集群数据缺口较大，评价依据不足。`, 'internal', 1));
  });

  it('shows the words in the internal edition and not in the public one', async () => {
    expect(JSON.stringify(await page('edition'))).toContain(SECRET);
    expect(JSON.stringify(await page('edition', { scope: 'public' }))).not.toContain(SECRET);
  });

  it('goes round for opinions; a number edited in the returned Word file is named', async () => {
    done(await example.acting.moveEdition({ edition: EDITION, to: 'opinions' }));
    const { folder } = await built(example.acting.buildEdition({ edition: EDITION }) as Promise<unknown>);
    const sent = new Uint8Array(readFileSync(join(folder, 'internal', 'edition.zh.docx')));
    const untouched = await example.acting.upload('returned.docx', sent);
    expect(done(await example.acting.compareEditionFile({ upload: untouched })).edits).toEqual([]);

    const parts = unzipSync(sent);
    const text = new TextDecoder().decode(parts['word/document.xml']);
    const [, number = ''] = /w:anchor="o1"[\s\S]*?<w:t[^>]*>([^<]*\d[^<]*)<\/w:t>/.exec(text) ?? [];
    const forged = number.replace(/\d/, (digit) => String((Number(digit) + 1) % 10));
    parts['word/document.xml'] = new TextEncoder().encode(text.replace(`>${number}</w:t>`, `>${forged}</w:t>`));
    const upload = await example.acting.upload('returned.docx', zipSync(parts));
    const { edits } = done(await example.acting.compareEditionFile({ upload }));
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({ kind: 'number' });
    expect(edits[0]?.figure).toBeTruthy();
  }, 180_000);

  it('is not issued while an opinion waits for its answer', async () => {
    done(
      await example.acting.giveOpinion({
        edition: EDITION,
        opinion: { from: '海淀区', slot: 'city:problems', text: '建议删去第一句。' },
      }),
    );
    done(await example.acting.moveEdition({ edition: EDITION, to: 'approval' }));
    const issue = { edition: EDITION, issuedOn: '2025-08-20' as never };
    expect(await example.acting.issueEdition(issue)).toMatchObject({ failure: 'conflict', what: 'opinions-open' });
    const answer = { edition: EDITION, number: 1, outcome: 'not-adopted' } as const;
    expect(isFailure(await example.acting.answerOpinion({ ...answer, reason: '' }))).toBe(true);
    done(await example.acting.answerOpinion({ ...answer, reason: '该句有数据支撑，予以保留。' }));
    expect(JSON.stringify(tableOf(await page('opinions'), 'opinions'))).toContain('予以保留');
  }, 60_000);

  it('is issued, and then stays as it is', async () => {
    const issue = { edition: EDITION, issuedOn: '2025-08-20' as never };
    const { files, folder } = await built(example.acting.issueEdition(issue) as Promise<unknown>);
    expect(files).toBeGreaterThan(20);
    expect(await write('印发后的修改', 'internal', 2)).toMatchObject({ failure: 'conflict', what: 'edition-state' });
    const verified = done(await example.acting.verifyEdition({ edition: EDITION }));
    expect(verified.files.every(({ state }) => state === 'as-issued')).toBe(true);
    expect(verified.folder).toEqual([]);
    expect(verified.rebuilt).toMatchObject({ same: true, differing: [] });

    writeFileSync(join(folder, 'internal', 'edition.zh.html'), 'forged');
    const found = done(await example.acting.verifyEdition({ edition: EDITION }));
    expect(found.folder).toEqual([{ path: 'internal/edition.zh.html', state: 'differs' }]);
    const served = done(await example.marshall.editionFile(`${EDITION}/internal/edition.zh.html`));
    expect(new TextDecoder().decode(served.bytes)).not.toBe('forged');
  }, 240_000);

  it('is rebuilt to the same bytes after figures were revised, and the revision is told apart', async () => {
    const figure = 'beijing-digital-economy-value-added-2020';
    const before = JSON.stringify(await page('edition'));
    expect(before).toContain(figure);
    done(await example.acting.retractFigures({ ids: [figure], reason: '来源撤回' }));
    expect(
      JSON.stringify(await example.marshall.page({ page: 'edition', id: '2024-h2', language: 'zh', query: {} })),
    ).not.toContain(figure);
    const verified = done(await example.acting.verifyEdition({ edition: EDITION }));
    expect(verified.rebuilt.same).toBe(true);
    expect(JSON.stringify(await page('edition'))).toContain(figure);
  }, 240_000);
});
