// The same tests on both kinds of record: one open record for all of them, skipped by name where there is no server.
import { afterAll, beforeAll, describe } from 'vitest';
import type { OpenRecord } from '../record/openRecord.ts';
import { openAt, RECORD_KINDS, type RecordPlaces, recordPlaces } from './recordPlaces.ts';

export function eachRecord(name: string, tests: (record: () => OpenRecord, places: RecordPlaces) => void): void {
  describe.each(RECORD_KINDS)(`${name}, $kind`, ({ kind, runs }) => {
    describe.skipIf(!runs)('on its database', () => {
      const places = recordPlaces(kind);
      let record: OpenRecord;
      beforeAll(async () => {
        record = await openAt(await places.next());
      });
      afterAll(async () => {
        await record.close();
        places.clear();
      });
      tests(() => record, places);
    });
  });
}
