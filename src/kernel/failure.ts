// Expected outcomes that are no success: returned, never thrown; one closed union.
export type Failure =
  | { readonly failure: 'not-found'; readonly what: string; readonly id: string; readonly nearest?: string | undefined }
  | { readonly failure: 'forbidden'; readonly what: string }
  | { readonly failure: 'conflict'; readonly what: string; readonly detail: string }
  | { readonly failure: 'infeasible'; readonly what: string; readonly detail: string }
  | { readonly failure: 'unreadable'; readonly what: string; readonly detail: string };

export type FailureKind = Failure['failure'];

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failure' in value;
}

export function notFound(what: string, id: string, nearest?: string): Failure {
  return { failure: 'not-found', what, id, nearest };
}
