// After saving: that the changes stand in the draft, the way to it, and back.
import { useEffect, useRef, useState } from 'react';
import { toolWords } from '#words/tools/toolsCommon';
import { planToolWords } from '#words/tools/toolsPlan';
import { FindingsBlock } from '../../blocks/FindingsBlock.tsx';
import type { HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAction } from '../../data/acting.ts';
import { PageLink } from '../../routing/PageLink.tsx';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { SavedItem } from './useItemForm.ts';

/** Takes the edits just saved back, last first. */
function useUndo({ answer, edits }: SavedItem) {
  const { language } = useAddress();
  const undoing = useAction('undo-draft-edit');
  const [isUndone, setUndone] = useState(false);
  const draft = answer.draft;
  const seqs = [...new Set(draft?.edits.slice(-edits.length).map(({ seq }) => seq))].toReversed();
  const undo = async (): Promise<void> => {
    if (draft === undefined) return;
    for (const seq of seqs) await undoing.mutateAsync({ draft: draft.id, seq });
    setUndone(true);
  };
  return { undoing, isUndone, canUndo: seqs.length > 0, undo: () => void undo().catch(() => undefined), language };
}

export function SavedItemNote({ saved, level }: { readonly saved: SavedItem; readonly level: HeadingLevel }) {
  const { undoing, isUndone, canUndo, undo, language } = useUndo(saved);
  const { edit: words, undoEdit } = planToolWords(language);
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => note.current?.focus(), []);
  const { findings } = saved.answer;
  const isNew = saved.edits.some(({ kind }) => kind === 'add');
  const text = isNew ? words.added : words.saved(saved.edits.length);
  return (
    <div ref={note} tabIndex={-1} className="saved-note">
      <p role="status">{isUndone ? words.undone : text}</p>
      <p className="form-ways">
        <PageLink link={{ page: 'draft' }}>{words.openDraft}</PageLink>
        {!isUndone && canUndo && (
          <button type="button" className="quiet" disabled={undoing.isPending} onClick={undo}>
            {undoing.isPending ? toolWords[language].working : toolWords[language].undo}
          </button>
        )}
      </p>
      <ProblemNote error={undoing.error} told={{ 'later-edit': undoEdit.conflicts }} />
      {!isUndone && findings.length > 0 && (
        <details open>
          <summary>{words.findings(findings.length)}</summary>
          <FindingsBlock findings={findings} empty="" level={level} />
        </details>
      )}
    </div>
  );
}
