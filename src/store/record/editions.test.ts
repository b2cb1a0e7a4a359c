// Editions of a record: their way from draft to issue, what people write into them, what was frozen.
import { expect, it } from 'vitest';
import type { PlainDate } from '#kernel/plainDate';
import { EDITION_MOVES, type EditionState } from '#model/edition/edition';
import { NO_EDITION_TEXTS } from '#model/edition/editionText';
import { eachRecord } from '../testing/eachRecord.ts';
import { basisOf, contentOf, editionOf, frozenFile, paragraphOf } from '../testing/editionOf.ts';
import { noteOf } from '../testing/figureOf.ts';
import { confirmed } from '../testing/sampleRecord.ts';
import { ISSUED_CONTENT } from './editionStore.ts';
import { sha256Of } from './planDigest.ts';
import type { RecordWriter } from './recordStore.ts';

const ISSUE = { issuedOn: '2025-08-15' as PlainDate, basis: basisOf(), content: contentOf('issued') };
const done = async (work: Promise<void>): Promise<object> => {
  await work;
  return {};
};

eachRecord('the way of an edition', (record) => {
  const write = <T>(work: (writer: RecordWriter) => Promise<T>) => record().write(noteOf({ reason: 'r' }), work);
  const move = (id: string, to: Exclude<EditionState, 'issued'>, reason?: string) =>
    write((writer) => done(writer.moveEdition(id, to, reason)));
  const open = (id: string) => write((writer) => done(writer.addEdition(editionOf(id))));
  const issue = (id: string) => write((writer) => done(writer.issueEdition(id, ISSUE, [])));
  const refused = (detail: string) => ({ failure: 'conflict', what: 'edition-state', detail });

  it('begins as a draft, and the last opened comes first', async () => {
    const definition = editionOf('2025-h1', { previous: '2024-h2', languages: ['zh'] });
    const change = await write(async (writer) => {
      await writer.addEdition(editionOf('2024-h2', { asOf: '2024-12-31' as PlainDate }));
      await writer.addEdition(definition);
      expect((await writer.edition('2025-h1'))?.moves).toMatchObject([{ to: 'draft', actor: 'li' }]);
      return writer.change;
    });
    const opened = await record().edition('2025-h1');
    const [last] = await record().changes({ limit: 1 });
    const at = last?.at;
    expect(opened).toEqual({
      definition,
      state: 'draft',
      moves: [{ to: 'draft', at, actor: 'li', change }],
      drafts: [],
    });
    expect((await record().editions()).map(({ definition: { id } }) => id)).toEqual(['2025-h1', '2024-h2']);
    expect(await record().edition('2023-h2')).toBeUndefined();
    expect(await open('2025-h1')).toEqual({ failure: 'conflict', what: 'edition', detail: '2025-h1' });
  });

  it('goes where it may from where it stands, and nowhere else', async () => {
    /** The way to each state, from the draft that an edition begins as. */
    const ways = { draft: [], opinions: ['opinions'], approval: ['opinions', 'approval'] } as const;
    for (const [from, way] of Object.entries(ways)) {
      for (const to of Object.keys(EDITION_MOVES) as EditionState[]) {
        const id = `from-${from}-to-${to}`;
        await open(id);
        for (const state of way) await move(id, state);
        const allowed = EDITION_MOVES[from as EditionState].includes(to);
        const answer = await (to === 'issued' ? issue(id) : move(id, to, 'why'));
        expect(answer, id).toEqual(allowed ? {} : refused(from));
        expect((await record().edition(id))?.state, id).toBe(allowed ? to : from);
      }
    }
    expect((await record().edition('from-approval-to-draft'))?.moves).toMatchObject([
      { to: 'draft' },
      { to: 'opinions' },
      { to: 'approval' },
      { to: 'draft', actor: 'li', reason: 'why' },
    ]);
    expect(await move('none', 'opinions')).toMatchObject({ failure: 'not-found', what: 'edition', id: 'none' });
  });

  it('ends with its issue: nothing is written into it any more', async () => {
    await open('closed');
    await write(async (writer) => {
      await writer.addOpinion('closed', { from: '龙华区', text: 'b' });
      await writer.moveEdition('closed', 'approval');
      return {};
    });
    await issue('closed');
    const before = [await record().edition('closed'), await record().editionTexts('closed')];
    const deadline = '2025-07-20' as PlainDate;
    const writes: readonly ((writer: RecordWriter) => Promise<unknown>)[] = [
      (writer) => writer.addParagraphs('closed', paragraphOf('a'), 0),
      (writer) => writer.addTextRequests('closed', [{ slot: 'world', department: 'a', deadline }]),
      (writer) => writer.addOpinion('closed', { from: 'a', text: 'b' }),
      (writer) => writer.answerOpinion('closed', 1, 'adopted', ''),
      (writer) => writer.addEditionDraft('closed', { content: contentOf('closed'), basis: basisOf() }),
      (writer) => writer.moveEdition('closed', 'draft'),
      (writer) => writer.issueEdition('closed', ISSUE, []),
    ];
    for (const work of writes) expect(await write(work), String(work)).toEqual(refused('issued'));
    expect([await record().edition('closed'), await record().editionTexts('closed')]).toEqual(before);
  });

  it('keeps numbered drafts as they were given', async () => {
    await open('drafted');
    const contents = [contentOf('drafted'), contentOf('drafted', { figures: [], thresholds: '{"ahead":"1"}' })];
    for (const [index, content] of contents.entries()) {
      const draft = { content, basis: basisOf({ known: index }), ...(index === 0 ? {} : { note: '会后修改' }) };
      expect(await write((writer) => writer.addEditionDraft('drafted', draft))).toEqual({ number: index + 1 });
    }
    expect(await record().editionDraft('drafted', 1)).toEqual(contents[0]);
    expect(await record().editionDraft('drafted', 2)).toEqual(contents[1]);
    expect(await record().editionDraft('drafted', 3)).toBeUndefined();
    expect(await record().editionDraft('drafted', ISSUED_CONTENT)).toBeUndefined();
    const [first, second] = (await record().edition('drafted'))?.drafts ?? [];
    expect(first).toMatchObject({ number: 1, basis: basisOf({ known: 0 }), actor: 'li' });
    expect(second).toMatchObject({ number: 2, basis: basisOf({ known: 1 }), note: '会后修改' });
    expect(first).not.toHaveProperty('note');
    // Bytes follow from a basis, so that the order of its keys counts.
    expect(JSON.stringify(first?.basis)).toBe(JSON.stringify(basisOf({ known: 0 })));
  });

  it('freezes the bytes of its files and what it said', async () => {
    await open('frozen');
    await move('frozen', 'approval');
    const same = new Uint8Array(Buffer.from('twice'));
    const files = [
      frozenFile('public/b.pdf'),
      frozenFile('internal/报告.docx'),
      { path: 'public/empty.csv', bytes: new Uint8Array() },
      { path: 'public/a.csv', bytes: same },
      { path: 'public/B.csv', bytes: same },
    ];
    const change = await write(async (writer) => {
      await writer.issueEdition('frozen', ISSUE, files);
      return writer.change;
    });
    for (const { path, bytes } of files) expect(await record().editionFile('frozen', path)).toEqual({ path, bytes });
    expect(await record().editionFile('frozen', 'public/none')).toBeUndefined();
    expect(await record().editionFile('drafted', 'public/b.pdf')).toBeUndefined();
    expect(await record().editionDraft('frozen', ISSUED_CONTENT)).toEqual(ISSUE.content);
    const edition = await record().edition('frozen');
    const { issuedOn, basis } = ISSUE;
    expect(edition?.issue).toMatchObject({ issuedOn, basis, change, actor: 'li' });
    expect(edition?.issue?.files).toEqual(
      ['internal/报告.docx', 'public/B.csv', 'public/a.csv', 'public/b.pdf', 'public/empty.csv'].map((path) => {
        const bytes = files.find((file) => file.path === path)?.bytes ?? same;
        return { path, sha256: sha256Of(bytes), bytes: bytes.length };
      }),
    );
    expect(edition?.moves.at(-1)).toMatchObject({ to: 'issued', change });
  });
});

eachRecord('texts of an edition', (record) => {
  const write = <T>(work: (writer: RecordWriter) => Promise<T>, actor = 'li') =>
    record().write(noteOf({ actor }), work);
  const id = '2025-h1';
  const texts = (known?: number) => record().editionTexts(id, known);

  it('are those of its own, none to begin with', async () => {
    await confirmed(record(), { action: 'open-edition', subject: { kind: 'edition', id } }, async (writer) => {
      await writer.addEdition(editionOf('other'));
      await writer.addParagraphs('other', paragraphOf('别的'), 0);
      await writer.addEdition(editionOf(id));
      return {};
    });
    expect(await texts()).toEqual(NO_EDITION_TEXTS);
    expect(await record().editionTexts('none')).toEqual(NO_EDITION_TEXTS);
  });

  it('hold every version of the paragraphs of a slot and language, and refuse one that began from an earlier', async () => {
    const hostile = '<script>=1+1\n\n\\N\t“一”\u{20BB7}';
    const add = (input: Parameters<RecordWriter['addParagraphs']>[1], seen: number, actor?: string) =>
      write((writer) => writer.addParagraphs(id, input, seen), actor);
    expect(await add(paragraphOf('一'), 0)).toEqual({ version: 1 });
    const english = { language: 'en', scope: 'internal', department: 'DRC' } as const;
    expect(await add(paragraphOf('one', english), 0)).toEqual({ version: 1 });
    expect(await add(paragraphOf(hostile), 1, '王芳')).toEqual({ version: 2 });
    const conflict = { failure: 'conflict', what: 'paragraphs', detail: '2' };
    expect(await add(paragraphOf('三'), 1)).toEqual(conflict);
    expect(await add(paragraphOf('三'), 3)).toEqual(conflict);
    expect(await add(paragraphOf(''), 2)).toEqual({ version: 3 });
    const both = await Promise.all([add(paragraphOf('甲'), 3), add(paragraphOf('乙'), 3)]);
    expect(both).toContainEqual({ version: 4 });
    expect(both).toContainEqual({ ...conflict, detail: '4' });
    const { paragraphs } = await texts();
    expect(paragraphs.map(({ language, version, text, author }) => [language, version, text, author])).toEqual([
      ['zh', 1, '一', 'li'],
      ['en', 1, 'one', 'li'],
      ['zh', 2, hostile, '王芳'],
      ['zh', 3, '', 'li'],
      ['zh', 4, paragraphs.at(-1)?.text, 'li'],
    ]);
    const [, at] = paragraphs.map((one) => ({ at: one.at, change: one.change }));
    expect(paragraphs[1]).toEqual({ ...paragraphOf('one', english), version: 1, author: 'li', ...at });
    expect(await write((writer) => writer.addParagraphs('none', paragraphOf('a'), 0))).toMatchObject({
      failure: 'not-found',
      what: 'edition',
    });
  });

  const asked = async (known?: number) =>
    (await texts(known)).requests.map(({ slot, department, deadline, note }) => [slot, department, deadline, note]);

  it('hold the last request of each slot', async () => {
    const [deadline, later] = ['2025-07-20', '2025-07-31'] as PlainDate[] as [PlainDate, PlainDate];
    const request = { slot: 'world', department: '商务局', deadline, note: '约300字' };
    const again = { slot: 'world', department: '科创局', deadline: later };
    const city = ['city:next', '科创局', later, undefined];
    await write((writer) => done(writer.addTextRequests(id, [again, { ...again, slot: 'city:next' }, request])));
    expect(await asked()).toEqual([city, Object.values(request)]);
    await write((writer) => done(writer.addTextRequests(id, [again])));
    expect(await asked()).toEqual([city, ['world', '科创局', later, undefined]]);
    const known = (await texts()).requests[1]?.change ?? 0;
    expect(await asked(known - 1)).toEqual([city, Object.values(request)]);
    expect((await texts()).requests[1]).toMatchObject({ actor: 'li', change: known });
  });

  it('hold opinions with the last answer to each', async () => {
    const add = (input: Parameters<RecordWriter['addOpinion']>[1]) => write((writer) => writer.addOpinion(id, input));
    const answer = (...args: [number, 'adopted' | 'partly' | 'not-adopted', string]) =>
      write((writer) => done(writer.answerOpinion(id, ...args)), '王芳');
    expect(await add({ from: '龙华区', slot: 'city:next', text: '补充' })).toEqual({ number: 1 });
    expect(await add({ from: '南山区', text: '删去' })).toEqual({ number: 2 });
    await answer(1, 'not-adopted', '无数据');
    expect(await answer(1, 'adopted', '')).toEqual({});
    expect(await answer(1, 'partly', ' ')).toEqual({ failure: 'conflict', what: 'opinion', detail: '1' });
    expect(await answer(3, 'adopted', '')).toMatchObject({ failure: 'not-found', what: 'opinion', id: '3' });
    const { opinions } = await texts();
    expect(opinions).toMatchObject([
      { number: 1, from: '龙华区', slot: 'city:next', text: '补充', actor: 'li' },
      { number: 2, from: '南山区', text: '删去' },
    ]);
    expect(opinions[0]?.answer).toMatchObject({ outcome: 'adopted', reason: '', actor: '王芳' });
    expect(opinions[1]).not.toHaveProperty('answer');
    expect(opinions[1]).not.toHaveProperty('slot');
  });

  it('are told as they were known at any earlier change', async () => {
    const now = await texts();
    const changes = (await record().changes({ limit: 99 })).map(({ seq }) => seq).toReversed();
    for (const known of changes) {
      const { paragraphs, opinions } = await texts(known);
      expect(paragraphs).toEqual(now.paragraphs.filter(({ change }) => change <= known));
      expect(opinions.map(({ number }) => number)).toEqual(
        now.opinions.filter(({ change }) => change <= known).map(({ number }) => number),
      );
    }
    expect(await texts(now.paragraphs[0]?.change)).toMatchObject({ paragraphs: [{ text: '一' }], requests: [] });
    const before = (now.opinions[0]?.answer?.change ?? 0) - 1;
    expect((await texts(before)).opinions[0]?.answer).toMatchObject({ outcome: 'not-adopted', reason: '无数据' });
  });

  it('are seen by the one who writes them', async () => {
    await write(async (writer) => {
      await writer.addParagraphs(id, paragraphOf('三'), 4);
      const { paragraphs } = await writer.editionTexts(id);
      expect(paragraphs.at(-1)).toMatchObject({ text: '三', author: '张伟', change: writer.change });
      expect(paragraphs.at(-1)?.at).toMatch(/Z$/);
      return {};
    }, '张伟');
  });
});
