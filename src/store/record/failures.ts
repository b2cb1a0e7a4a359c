// What can go wrong between the record and its database, as failures that a caller can tell apart.
import type { Failure } from '#kernel/failure';

/** Ends a write from within: it is rolled back and answers with the failure. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(JSON.stringify(failure));
    this.name = 'Refusal';
    this.failure = failure;
  }
}

export function refuse(what: string, detail: string): never {
  throw new Refusal({ failure: 'conflict', what, detail });
}

/** The record cannot be read or written now; thrown by reads, whose answers leave no room for it. */
export class RecordUnreadable extends Error {
  readonly failure: Failure;

  constructor(detail: string) {
    super(detail);
    this.name = 'RecordUnreadable';
    this.failure = { failure: 'unreadable', what: 'record', detail };
  }
}

/** Classes of PostgreSQL's codes that speak of the machine, not of the statement: connection, resources, operator, system, internal. */
const OF_THE_MACHINE = /^(?:08|25006|28|3D|53|55P03|57|58|F0|XX)/;
/** Values that no column takes, and rows that a constraint refuses. */
const OF_THE_DATA = /^2[23]/;
/** Codes of the operating system, such as ENOSPC, ECONNRESET. */
const OF_THE_SYSTEM = /^E[A-Z]+$/;

/** The failure that an error of the database or the file system amounts to; undefined where it is a bug. */
export function failureOf(error: unknown): Failure | undefined {
  if (error instanceof Refusal || error instanceof RecordUnreadable) return error.failure;
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  const detail = error.message;
  if (typeof code === 'string' && OF_THE_DATA.test(code)) return { failure: 'conflict', what: 'record', detail };
  const broken =
    typeof code === 'string'
      ? OF_THE_MACHINE.test(code) || OF_THE_SYSTEM.test(code)
      : error.name === 'DatabaseError' ||
        /^Connection terminated|^Client has encountered a connection error|timeout/.test(detail);
  return broken ? { failure: 'unreadable', what: 'record', detail } : undefined;
}
