// The draft of an entry: saved to the record a moment after typing, and at once when the page is left.
import { useEffect, useRef, useState } from 'react';
import { act, type ActInput } from '../../data/acting.ts';
import { AnswerProblem } from '../../data/readJson.ts';
import { draftText, EMPTY_DRAFT, isEmptyDraft, readDraftContent, type DraftContent } from './draftContent.ts';
import { keepLeftDraft, takeLeftDraft } from './leftDraft.ts';

const SETTLED_MS = 800;
const AGAIN_MS = 5_000;

export type DraftState =
  | { readonly state: 'none' | 'waiting' | 'failed' | 'elsewhere' }
  | { readonly state: 'saved' | 'restored'; readonly at: string };

export interface StoredDraft {
  readonly content: DraftContent;
  readonly revision?: number | undefined;
  readonly savedAt?: string | undefined;
  /** The record may not have it yet. */
  readonly isLeft?: boolean | undefined;
}

async function readSaved(key: string): Promise<StoredDraft> {
  const { draft } = await act('read-draft', { key });
  if (draft === undefined) return { content: EMPTY_DRAFT };
  return { content: readDraftContent(draft.content), revision: draft.revision, savedAt: draft.savedAt };
}

/** The draft kept under `key`, for a sheet that is opened; with what was typed last before this tab was reloaded. */
export async function readDraft(key: string): Promise<StoredDraft> {
  const saved = await readSaved(key);
  const left = takeLeftDraft(key, saved.revision);
  if (left === undefined) return saved;
  const content = readDraftContent(JSON.parse(left));
  return { ...saved, content, savedAt: saved.savedAt ?? new Date().toISOString(), isLeft: true };
}

interface Keeper {
  readonly key: string;
  revision: number | undefined;
  /** Text of what the record has and of what it should have. */
  kept: string;
  wanted: string;
  isSaving: boolean;
  isBlocked: boolean;
  isGone: boolean;
}

type Show = (state: DraftState) => void;

async function send(keeper: Keeper, text: string, leaves: boolean): Promise<void> {
  const content = JSON.parse(text) as ActInput<'save-draft'>['content'];
  if (isEmptyDraft(readDraftContent(content))) {
    if (keeper.revision !== undefined) await act('delete-draft', { key: keeper.key }, leaves);
    keeper.revision = undefined;
    return;
  }
  const seen = keeper.revision === undefined ? {} : { seen: keeper.revision };
  const { revision } = await act('save-draft', { key: keeper.key, content, ...seen }, leaves);
  keeper.revision = revision;
}

/** Whether the draft that stands in the way is this page's own, sent as it was left; its revision is then taken over. */
async function isOurs(keeper: Keeper): Promise<boolean> {
  const saved = await readSaved(keeper.key).catch(() => undefined);
  const text = saved === undefined ? undefined : draftText(saved.content);
  if (text === undefined || (text !== keeper.kept && text !== keeper.wanted)) return false;
  keeper.kept = text;
  keeper.revision = saved?.revision;
  return true;
}

/** Saves what is wanted, one request at a time; what was typed meanwhile is saved after. */
async function save(keeper: Keeper, show: Show, leaves = false): Promise<void> {
  if (keeper.isBlocked || (keeper.isSaving && !leaves) || keeper.wanted === keeper.kept) return;
  keeper.isSaving = true;
  const text = keeper.wanted;
  try {
    await send(keeper, text, leaves);
    keeper.kept = text;
    show(keeper.revision === undefined ? { state: 'none' } : { state: 'saved', at: new Date().toISOString() });
  } catch (cause) {
    const isConflict = cause instanceof AnswerProblem && cause.problem?.failure === 'conflict';
    if (!isConflict || !(await isOurs(keeper))) {
      keeper.isBlocked = isConflict;
      show({ state: isConflict ? 'elsewhere' : 'failed' });
      if (!isConflict && !keeper.isGone) window.setTimeout(() => void save(keeper, show), AGAIN_MS);
      return;
    }
    show({ state: 'saved', at: new Date().toISOString() });
  } finally {
    keeper.isSaving = false;
  }
  if (keeper.wanted !== keeper.kept) await save(keeper, show);
}

function startKeeper(key: string, stored: StoredDraft): Keeper {
  const text = draftText(stored.content);
  const kept = stored.isLeft === true ? '' : text;
  return { key, revision: stored.revision, kept, wanted: text, isSaving: false, isBlocked: false, isGone: false };
}

function startState({ content, savedAt }: StoredDraft): DraftState {
  return savedAt === undefined || isEmptyDraft(content) ? { state: 'none' } : { state: 'restored', at: savedAt };
}

/** Keeps `content` in the record; `resolve` ends a conflict with a draft saved in another window. */
export function useEntryDraft(key: string, content: DraftContent, stored: StoredDraft) {
  const [state, show] = useState<DraftState>(() => startState(stored));
  const keeper = useRef<Keeper>(undefined);
  keeper.current ??= startKeeper(key, stored);
  const text = draftText(content);
  useEffect(() => {
    const kept = keeper.current;
    if (kept === undefined || (text === kept.wanted && text === kept.kept)) return undefined;
    if (text === kept.wanted) {
      // Left behind by the page before: it stays told as restored.
      void save(kept, (next) => (next.state === 'saved' ? undefined : show(next)));
      return undefined;
    }
    kept.wanted = text;
    if (kept.isBlocked) return undefined;
    show({ state: 'waiting' });
    const timer = window.setTimeout(() => void save(kept, show), SETTLED_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    const kept = keeper.current;
    if (kept === undefined) return undefined;
    kept.isGone = false;
    const leave = (): void => {
      if (kept.wanted !== kept.kept) keepLeftDraft(key, { text: kept.wanted, revision: kept.revision });
      void save(kept, show, true);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      kept.isGone = true;
      void save(kept, show);
    };
  }, [key]);
  /** Writes this page's draft over the other one, or takes the other one, which is answered. */
  const resolve = async (keepsThis: boolean): Promise<DraftContent | undefined> => {
    const kept = keeper.current;
    if (kept === undefined) return undefined;
    const other = await readSaved(key);
    kept.revision = other.revision;
    kept.isBlocked = false;
    if (keepsThis) {
      kept.kept = '';
      await save(kept, show);
      return undefined;
    }
    kept.kept = draftText(other.content);
    kept.wanted = kept.kept;
    show(startState(other));
    return other.content;
  };
  return { state, resolve };
}
