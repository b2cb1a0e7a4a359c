// Tables of editions: the database itself refuses to rewrite any of them.
import { beforeAll, expect, it } from 'vitest';
import { eachRecord } from '../../testing/eachRecord.ts';
import { fillSample } from '../../testing/sampleRecord.ts';

const TABLES = [
  'edition',
  'edition_move',
  'edition_paragraph',
  'edition_request',
  'opinion',
  'opinion_answer',
  'edition_draft',
  'edition_issue',
  'edition_file',
];

eachRecord('tables of editions', (record) => {
  beforeAll(() => fillSample(record()));

  it.each(TABLES)('%s is only added to', async (table) => {
    const connection = await record().database.connect();
    try {
      await expect(connection.script(`update ${table} set change = change`)).rejects.toThrow('append-only');
      await expect(connection.script(`delete from ${table}`)).rejects.toThrow('append-only');
    } finally {
      connection.release();
    }
  });
});
