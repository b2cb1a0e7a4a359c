// Failures at the edges: one table to HTTP problem details (RFC 9457) and to exit codes of the command line.
import type { Failure, FailureKind } from '#kernel/failure';
import { EXIT, type ExitCode } from './exitCodes.ts';

/** Problem details (RFC 9457); the members below `detail` are extensions that let a page name what to do. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance?: string | undefined;
  readonly failure: FailureKind | 'bug';
  readonly what?: string | undefined;
  /** What the failure tells beside its kind, for the words of a page. */
  readonly about?: string | undefined;
  readonly id?: string | undefined;
  readonly nearest?: string | undefined;
}

export const PROBLEM_TYPE = 'application/problem+json';

interface Outcome {
  readonly status: number;
  readonly title: string;
  readonly exitCode: ExitCode;
}

const OUTCOMES: Readonly<Record<FailureKind, Outcome>> = {
  'not-found': { status: 404, title: 'Not found', exitCode: EXIT.failure },
  forbidden: { status: 403, title: 'Not permitted', exitCode: EXIT.failure },
  conflict: { status: 409, title: 'In conflict with the present state', exitCode: EXIT.failure },
  infeasible: { status: 422, title: 'Cannot be satisfied', exitCode: EXIT.failure },
  unreadable: { status: 400, title: 'Cannot be read', exitCode: EXIT.failure },
};

const QUOTED = 120;

/** Text of a request, cut so that an answer never grows with it. */
function cut(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function detailOf(failure: Failure): string {
  switch (failure.failure) {
    case 'not-found': {
      const meant = failure.nearest === undefined ? '' : ` Nearest: ${cut(failure.nearest)}.`;
      return `There is no ${failure.what} "${cut(failure.id)}".${meant}`;
    }
    case 'forbidden':
      return `Not permitted: ${failure.what}.`;
    default:
      return `${failure.what}: ${cut(failure.detail)}`;
  }
}

/** The failure as problem details of the request at `instance`. */
export function failureToProblem(failure: Failure, instance?: string): Problem {
  const { status, title } = OUTCOMES[failure.failure];
  return {
    type: `urn:marshall:problem:${failure.failure}`,
    title,
    status,
    detail: detailOf(failure),
    instance: instance === undefined ? undefined : cut(instance),
    failure: failure.failure,
    what: failure.what,
    ...(failure.failure === 'not-found'
      ? { id: cut(failure.id), ...(failure.nearest === undefined ? {} : { nearest: cut(failure.nearest) }) }
      : failure.failure === 'forbidden'
        ? {}
        : { about: cut(failure.detail) }),
  };
}

/** Problem details of a bug: says nothing about the inside. */
export function bugToProblem(instance?: string): Problem {
  return {
    type: 'urn:marshall:problem:bug',
    title: 'A fault of the program',
    status: 500,
    detail: 'The program met a fault of its own; its log has the cause. Nothing was changed.',
    instance: instance === undefined ? undefined : cut(instance),
    failure: 'bug',
  };
}

export function failureToExitCode(failure: Failure): ExitCode {
  return OUTCOMES[failure.failure].exitCode;
}
