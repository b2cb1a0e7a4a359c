// The whole way of planner and office in the browser, on a real record: what one page writes, the next one reads.
import { afterAll, beforeAll, describe } from 'vitest';
import { entrySteps } from './record/entrySteps.ts';
import { importSteps } from './record/importSteps.ts';
import { planSteps } from './record/planSteps.ts';
import { startRecordVisit, type RecordVisit } from './record/recordVisit.ts';
import { roundSteps } from './record/roundSteps.ts';
import { notWalkable } from './walkedMarshall.ts';

// One server for all: each part reads what the ones before have left, as an office's pages do.
describe.skipIf(notWalkable !== undefined)(
  `pages on the record${notWalkable === undefined ? '' : ` (skipped: ${notWalkable})`}`,
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

    describe('entry', () => {
      entrySteps(served);
    });
    describe('import', () => {
      importSteps(served);
    });
    describe('plan', () => {
      planSteps(served);
    });
    describe('round', () => {
      roundSteps(served);
    });
  },
);
