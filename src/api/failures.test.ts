// Failures: each kind has its HTTP status and its exit code, and long input is cut.
import { describe, expect, it } from 'vitest';
import { notFound, type Failure } from '#kernel/failure';
import { bugToProblem, failureToExitCode, failureToProblem } from './failures.ts';

const CASES: readonly [Failure, number][] = [
  [notFound('cluster', 'semiconductor', 'semiconductors'), 404],
  [{ failure: 'forbidden', what: 'host' }, 403],
  [{ failure: 'conflict', what: 'edition', detail: 'frozen' }, 409],
  [{ failure: 'infeasible', what: 'allocation', detail: 'three slots' }, 422],
  [{ failure: 'unreadable', what: 'asOf', detail: '2025-02-30' }, 400],
];

describe('failureToProblem', () => {
  it.each(CASES)('puts %o into status %i', (failure, status) => {
    const problem = failureToProblem(failure, '/api/x');
    expect(problem).toMatchObject({ status, failure: failure.failure, instance: '/api/x' });
    expect(problem.detail).toContain(failure.what);
    expect(failureToExitCode(failure)).toBe(3);
  });

  it('names the nearest thing', () => {
    expect(failureToProblem(notFound('cluster', 'semiconductor', 'semiconductors')).nearest).toBe('semiconductors');
  });

  it('does not grow with what was sent', () => {
    expect(JSON.stringify(failureToProblem(notFound('page', 'x'.repeat(9000)))).length).toBeLessThan(700);
  });

  it('says nothing about the inside of a bug', () => {
    expect(bugToProblem('/api/head')).toMatchObject({ status: 500, failure: 'bug' });
  });
});
