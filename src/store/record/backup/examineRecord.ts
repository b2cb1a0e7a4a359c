// Examination of a record: its tables and the folder around it, as diagnostics.
import type { Diagnostic, Position } from '#kernel/diagnostic';
import type { Database } from '../connection.ts';
import { examineFolder } from './examineFolder.ts';
import { examineTables } from './examineTables.ts';

const START: Position = { line: 1, column: 1, offset: 0 };
const SPAN = { file: '.marshall/record', start: START, end: START };

/**
 * What is not sound in the open record of the workspace in `folder`, or worth knowing about it; of one kind at most 20. Reads every
 * vintage and every stored file once.
 */
export async function examineRecord(
  database: Database,
  folder: string,
  now: Date = new Date(),
): Promise<readonly Diagnostic[]> {
  const findings = [...(await examineTables(database)), ...(await examineFolder(folder, now))];
  return findings.map(({ code, severity, args }) => ({ code, severity, args, span: SPAN, related: [] }));
}
