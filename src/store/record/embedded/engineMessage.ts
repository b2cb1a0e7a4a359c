// Messages between the record and its engine's thread.
import type { Answer } from '../connection.ts';

export type EngineWork =
  | { readonly kind: 'query'; readonly text: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'script'; readonly text: string }
  | { readonly kind: 'copy'; readonly text: string; readonly rows: Uint8Array }
  | { readonly kind: 'close' };

export interface EngineRequest {
  readonly no: number;
  readonly work: EngineWork;
}

/** An error as it crosses the thread: PostgreSQL's code where the database refused, none where the engine itself broke. */
export interface EngineError {
  readonly message: string;
  readonly code?: string | undefined;
  readonly detail?: string | undefined;
  readonly constraint?: string | undefined;
}

export type EngineReply =
  | { readonly no: number; readonly answer: Answer }
  | { readonly no: number; readonly error: EngineError };

/** Number of the reply that the engine gives unasked once it has started, or could not. */
export const STARTED = 0;
