// What a read of the record throws: a failure of disk or connection is told as one, anything else is a bug.
import { expect, it } from 'vitest';
import { RecordUnreadable } from '#store/record/failures';
import { recordFault } from './recordFault.ts';

it('is a Failure where the record could not be read, and a bug otherwise', () => {
  expect(recordFault(new RecordUnreadable('no space left'))).toEqual({
    failure: 'unreadable',
    what: 'record',
    detail: 'no space left',
  });
  expect(recordFault(new Error('no space left'))).toBeUndefined();
});
