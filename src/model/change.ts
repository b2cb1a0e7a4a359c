// Change: one confirmed write to the record, in the append-only audit: who changed what, when, why.
export const CHANGE_ACTIONS = [
  'load',
  'import',
  'enter',
  'retract',
  'edit-draft',
  'accept-draft',
  'discard-draft',
  'return-to-version',
  'open-round',
  'submit',
  'return-submission',
  'accept-submission',
  'close-round',
  'explain',
  'open-edition',
  'write-paragraphs',
  'ask-paragraphs',
  'save-edition-draft',
  'give-opinion',
  'answer-opinion',
  'move-edition',
  'issue-edition',
  'undo',
  'restore',
] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

/** Kind of thing a change is about; `id` is its id in the record. */
export const CHANGE_SUBJECTS = [
  'plan-version',
  'observation',
  'import',
  'draft',
  'round',
  'submission',
  'finding',
  'edition',
  'change',
  'record',
] as const;

export interface ChangeSubject {
  readonly kind: (typeof CHANGE_SUBJECTS)[number];
  readonly id: string;
}

export interface Change {
  /** Grows with every confirmed write; the order of everything that is known. */
  readonly seq: number;
  /** Transaction time, UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  readonly actor: string;
  readonly action: ChangeAction;
  readonly subject: ChangeSubject;
  readonly reason?: string | undefined;
  /** What was there before and after, counts; JSON. */
  readonly details: Readonly<Record<string, unknown>>;
  /** The change that this one takes back. */
  readonly undoes?: number | undefined;
  /** The change that took this one back. */
  readonly undoneBy?: number | undefined;
}

/** What the writer says of a change; seq and time are given by the record. */
export type ChangeNote = Pick<Change, 'actor' | 'action' | 'subject'> &
  Partial<Pick<Change, 'reason' | 'details' | 'undoes'>>;
