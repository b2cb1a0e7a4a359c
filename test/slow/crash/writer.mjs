// A process that writes to a record until it is killed: says what it finds on opening, then every write once it is confirmed.
// node writer.mjs <folder> <server or ''> <kind of work> <round>
import { createHash } from 'node:crypto';
import { readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { periodOf } from '#kernel/period';
import { missing } from '#kernel/missing';
import { quantity } from '#kernel/quantity';
import { backupRecord } from '#store/record/backup/backupRecord';
import { examineTables } from '#store/record/backup/examineTables';
import { verifyBackup } from '#store/record/backup/readBackup';
import { openRecord } from '#store/record/openRecord';

const [folder, server, kind, round] = process.argv.slice(2);
const say = (line) => writeSync(1, `${JSON.stringify(line)}\n`);
const sha = (text) => createHash('sha256').update(text).digest('hex');

const figure = (id, value) => ({
  id,
  indicator: 'gdp',
  place: 'shenzhen',
  period: periodOf('2024'),
  value: quantity(`${value}`, 'million-yuan'),
  comparator: '=',
  nature: 'actual',
  vintage: missing('not-stated'),
  finality: 'final',
  origin: 'official',
  priceBasis: 'current',
});

async function* batches(prefix, count, size) {
  for (let from = 0; from < count; from += size)
    yield Array.from({ length: Math.min(size, count - from) }, (_, at) => ({
      observation: figure(`${prefix}-${from + at}`, at),
      row: from + at + 2,
    }));
}

const record = await openRecord(folder, { create: true, server: server === '' ? undefined : server });
if ('failure' in record) {
  say({ failed: record });
  process.exit(1);
}

async function ask(text) {
  const connection = await record.database.connect();
  try {
    return (await connection.query(text, [])).rows;
  } finally {
    connection.release();
  }
}

/** Everything a killed predecessor confirmed, and what must hold of it. */
async function state() {
  const damaged = [];
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.marshall-backup')))
    await verifyBackup(join(folder, name)).catch(() => damaged.push(name));
  return {
    changes: (await ask('select action, count(*) from change group by action')).map(({ action, count }) => [
      action,
      count,
    ]),
    loads: (
      await ask(`select v.number, (select count(*) from plan_file f where f.version = v.number) as files,
      (select count(*) from observation o where o.change = v.change) as figures from plan_version v`)
    ).map(({ number, files, figures }) => [number, files, figures]),
    imports: (
      await ask(`select i.id, i.row_count, i.refused, (select count(*) from refusal r where r.import = i.id) as refusals, f.figures
      from import i left join (select import, count(*) as figures from observation group by import) f on f.import = i.id`)
    ).map(({ id, row_count, refused, refusals, figures }) => [id, row_count, refused, refusals, figures]),
    strays: (
      await ask(
        `select count(*) from observation o where not exists (select from change where seq = o.change)
      or (o.import is not null and not exists (select from import i where i.id = o.import))`,
      )
    )[0].count,
    merges: (
      await ask(`select s.reviewed as change, count(*), (select count(*) from observation o where o.change = s.reviewed) as figures
      from submission s where s.state = 'accepted' group by s.reviewed`)
    ).map(({ change, count, figures }) => [change, count, figures]),
    halfMerged: (await ask(`select count(*) from submission where state <> 'accepted'`))[0].count,
    entries: (
      await ask(
        `select id, max(revision) as revision, max(value)::text as value from observation where id like 'entry%' group by id`,
      )
    ).map(({ id, revision, value }) => [id, revision, Number(value)]),
    backups: readdirSync(folder).filter((file) => file.endsWith('.marshall-backup')),
    damaged,
    findings: (await examineTables(record.database))
      .map(({ code }) => code)
      .filter((code) => code !== 'record-without-fsync'),
  };
}

const note = (action, subject) => ({ actor: 'li', action, subject: { kind: subject, id: '' }, reason: 'r' });

const WORK = {
  load: (name) =>
    record.write(note('load', 'plan-version'), async (writer) => {
      const files = ['a', 'b', 'c'].map((file) => ({
        path: `plan/${file}.yaml`,
        bytes: Buffer.from(`${name}${file}\n`),
      }));
      const version = await writer.addPlanVersion(files, 'load');
      await writer.addFigures(batches(`load-${name}`, 20, 10));
      return [version.number];
    }),
  import: (name) =>
    record.write(note('import', 'import'), async (writer) => {
      const id = await writer.nextImport();
      const counts = await writer.addFigures(batches(`import-${name}`, 300, 50), { importId: id });
      if ('failure' in counts) return counts;
      const { added, revised, unchanged } = counts.counts;
      await writer.addImport(id, {
        file: name,
        sha256: sha(name),
        mappingSha256: sha(''),
        bytes: 1,
        rows: 301,
        added,
        revised,
        unchanged,
        refused: 1,
      });
      await writer.addRefusedRows(id, [{ row: 302, code: 'cell-not-a-number', args: {}, cells: ['x'] }]);
      return [id];
    }),
  merge: (name) =>
    record.write(note('accept-submission', 'round'), async (writer) => {
      if ((await writer.round('r')) === undefined)
        await writer.addRound({
          id: 'r',
          name: 'r',
          period: periodOf('2025'),
          deadline: '2026-01-31',
          items: [{ indicator: 'gdp', unit: 'million-yuan' }],
          reporters: [{ id: 'a', name: 'a', kind: 'district', place: 'a' }],
        });
      for (let no = 0; no < 3; no += 1) {
        const id = await writer.addSubmission('r', {
          reporter: 'a',
          file: `${name}.xlsx`,
          sha256: sha(name),
          entries: [],
          diagnostics: [],
        });
        await writer.reviewSubmission(id, 'accepted');
      }
      await writer.addFigures(batches(`merge-${name}`, 30, 30));
      return [writer.change];
    }),
  entry: async (_, no) => {
    const id = `entry-${no % 5}`;
    return record.write(note('enter', 'observation'), async (writer) => {
      const value = (await writer.vintages(id)).length + 1;
      const counts = await writer.addFigures(
        (async function* () {
          yield [{ observation: figure(id, value) }];
        })(),
      );
      return 'failure' in counts ? counts : [id, value];
    });
  },
  backup: async (name) => {
    const file = `${name}.marshall-backup`;
    const done = await backupRecord(record.database, join(folder, file), '0.0.0');
    return 'failure' in done ? done : [file];
  },
};

say({ state: await state() });
if (kind !== 'none') {
  for (let no = 0; ; no += 1) {
    const done = await WORK[kind](`${round}-${no}`, no);
    if ('failure' in done) {
      say({ failed: done });
      break;
    }
    say({ confirmed: done });
  }
}
await record.close().catch(() => undefined);
