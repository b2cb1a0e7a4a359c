// The way of an edition in the browser, on a real record: opened, asked for, written, read, sent round, answered, compared, issued.
import { afterAll, beforeAll, describe } from 'vitest';
import { editionSteps } from './record/editionSteps.ts';
import { issueSteps } from './record/issueSteps.ts';
import { startRecordVisit, type RecordVisit } from './record/recordVisit.ts';
import { sheetSteps } from './record/sheetSteps.ts';
import { notWalkable } from './walkedMarshall.ts';

// One server for all: each part reads what the ones before have left, as an office's pages do.
describe.skipIf(notWalkable !== undefined)(
  `an edition on the record${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
  () => {
    let visit: RecordVisit | undefined;
    const served = (): RecordVisit => {
      if (visit === undefined) throw new Error('not served');
      return visit;
    };
    beforeAll(async () => {
      visit = await startRecordVisit();
    });
    afterAll(() => visit?.close());

    describe('drafting', () => {
      editionSteps(served);
    });
    describe('opinions and issue', () => {
      issueSteps(served);
    });
    describe('one page of a cluster', () => {
      sheetSteps(served);
    });
  },
);
