// Opens a collection round: a button, then the form; a draft that is not finished is told of and taken up again.
import { useRef, useState } from 'react';
import { roundToolWords } from '#words/tools/toolsRounds';
import { act } from '../../data/acting.ts';
import { useQuery } from '../../data/querying.ts';
import { LoadingText } from '../../pages/LoadingText.tsx';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { ToolProps } from '../toolProps.ts';
import { readRoundForm } from './readRoundForm.ts';
import { RoundFormDesk } from './RoundFormDesk.tsx';
import { ROUND_DRAFT } from './useRoundDraft.ts';

export default function OpenRound({ tool }: ToolProps<'open-round'>) {
  const { language } = useAddress();
  const words = roundToolWords(language).open;
  const kept = useQuery({
    queryKey: ['draft', ROUND_DRAFT],
    queryFn: () => act('read-draft', { key: ROUND_DRAFT }),
    staleTime: Infinity,
    gcTime: 0,
  });
  const [isOpen, setOpen] = useState(false);
  /** Counts the times that the form is drawn anew from what the record has. */
  const [drawn, draw] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  if (kept.isPending) return <LoadingText />;
  const draft = kept.data?.draft;
  const reload = (): void => void kept.refetch().then(() => draw((count) => count + 1));
  const fold = (): void => {
    setOpen(false);
    opener.current?.focus();
    void kept.refetch();
  };
  return (
    <div className="open-round">
      {draft !== undefined && !isOpen && <p className="callout callout-note">{words.unfinished}</p>}
      <p className="form-ways">
        <button
          ref={opener}
          type="button"
          className="primary"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
          disabled={isOpen}
        >
          {draft === undefined ? words.button : words.continue}
        </button>
      </p>
      <ProblemNote error={kept.error} />
      {isOpen && (
        <RoundFormDesk
          key={drawn}
          tool={tool}
          stored={{ form: readRoundForm(draft?.content, tool), revision: draft?.revision }}
          onFold={fold}
          onReload={reload}
        />
      )}
    </div>
  );
}
