// The form of a round is kept in the record while it is filled in, so that it survives a reload and can go on elsewhere.
import { useEffect, useState, useSyncExternalStore } from 'react';
import { act, type ActInput } from '../../data/acting.ts';
import { AnswerProblem } from '../../data/readJson.ts';
import type { RoundForm } from './roundForm.ts';

export const ROUND_DRAFT = 'round:new';
const SETTLED_MS = 800;

export type DraftState = 'none' | 'saving' | 'saved' | 'failed' | 'elsewhere';

/** Saves the form a moment after it changes; `text` is what the record has as `revision`. */
export class RoundDraftKeeper {
  private present: DraftState;
  private wanted: string;
  private isBlocked = false;
  private timer: number | undefined;
  /** Saves go one after the other, since each names the revision of the one before. */
  private line: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(
    private text: string,
    private revision: number | undefined,
  ) {
    this.wanted = text;
    this.present = revision === undefined ? 'none' : 'saved';
  }

  readonly state = (): DraftState => this.present;

  readonly listen = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  want(text: string): void {
    if (text === this.wanted) return;
    this.wanted = text;
    if (!this.isBlocked) this.show('saving');
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.settle(), SETTLED_MS);
  }

  /** Saves what was typed in the last moment. */
  settle(): Promise<void> {
    window.clearTimeout(this.timer);
    this.line = this.line.then(() => this.save(false));
    return this.line;
  }

  /** As `settle`, while the page is being left. */
  readonly leave = (): void => void this.save(true);

  /** Writes this form over the one saved elsewhere. */
  async keepMine(): Promise<void> {
    this.revision = (await act('read-draft', { key: ROUND_DRAFT })).draft?.revision;
    this.isBlocked = false;
    this.text = '';
    await this.settle();
  }

  /** The draft is no longer wanted: nothing is saved any more. */
  async forget(): Promise<void> {
    window.clearTimeout(this.timer);
    this.isBlocked = true;
    await this.line;
    await act('delete-draft', { key: ROUND_DRAFT });
  }

  private show(state: DraftState): void {
    this.present = state;
    for (const listener of this.listeners) listener();
  }

  private async save(leaves: boolean): Promise<void> {
    const text = this.wanted;
    if (this.isBlocked) return;
    if (text === this.text) return this.show(this.revision === undefined ? 'none' : 'saved');
    const content = JSON.parse(text) as ActInput<'save-draft'>['content'];
    const seen = this.revision === undefined ? {} : { seen: this.revision };
    try {
      this.revision = (await act('save-draft', { key: ROUND_DRAFT, content, ...seen }, leaves)).revision;
      this.text = text;
      if (text === this.wanted) this.show('saved');
    } catch (cause) {
      this.isBlocked = cause instanceof AnswerProblem && cause.problem?.failure === 'conflict';
      this.show(this.isBlocked ? 'elsewhere' : 'failed');
    }
  }
}

/** Keeps `form`, of which the record has `revision`. */
export function useRoundDraft(form: RoundForm, revision: number | undefined) {
  const text = JSON.stringify(form);
  const [keeper] = useState(() => new RoundDraftKeeper(text, revision));
  const state = useSyncExternalStore(keeper.listen, keeper.state);
  useEffect(() => keeper.want(text), [keeper, text]);
  useEffect(() => {
    window.addEventListener('pagehide', keeper.leave);
    return () => {
      window.removeEventListener('pagehide', keeper.leave);
      void keeper.settle();
    };
  }, [keeper]);
  return { state, keeper };
}
