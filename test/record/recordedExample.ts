// A copy of an example with its record, open as the server has it; the record is embedded.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isFailure, type Failure } from '#kernel/failure';
import type { Acting } from '#services/record/acting';
import { loadFolder } from '#services/record/loadFolder';
import type { Marshall } from '#services/marshall';
import { openMarshall } from '#services/openMarshall';
import { copyExample } from '../runMarshall.ts';

export interface RecordedExample {
  readonly folder: string;
  readonly marshall: Marshall;
  readonly acting: Acting;
  readonly close: () => Promise<void>;
}

export async function recordedExample(example = 'shenzhen'): Promise<RecordedExample> {
  process.env['MARSHALL_RECORD'] = '';
  const scratch = mkdtempSync(join(tmpdir(), 'marshall-record-'));
  const folder = copyExample(example, join(scratch, example));
  done(await loadFolder(folder));
  const marshall = done(await openMarshall(folder));
  if (marshall.acting === undefined) throw new Error('no record');
  return {
    folder,
    marshall,
    acting: marshall.acting,
    close: async () => {
      await marshall.close();
      rmSync(scratch, { recursive: true, force: true });
      process.env['MARSHALL_RECORD'] = 'none';
    },
  };
}

/** What succeeded; a Failure is an error of the test. */
export function done<T>(result: T | Failure): T {
  if (isFailure(result)) throw new Error(JSON.stringify(result));
  return result;
}
