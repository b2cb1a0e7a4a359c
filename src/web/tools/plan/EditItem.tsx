// Changes or adds an item of the plan: a button that opens its form in place; what is saved stands in the draft.
import { useRef, useState } from 'react';
import type { ToolProps } from '../toolProps.ts';
import { ItemForm } from './ItemForm.tsx';
import { SavedItemNote } from './SavedItemNote.tsx';
import type { SavedItem } from './useItemForm.ts';

export default function EditItem({ tool, level }: ToolProps<'edit-item'>) {
  const [isOpen, setOpen] = useState(false);
  const [saved, setSaved] = useState<SavedItem>();
  const opener = useRef<HTMLButtonElement>(null);
  const fold = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const open = (): void => {
    setSaved(undefined);
    setOpen(true);
  };
  return (
    <div className="edit-item">
      <button ref={opener} type="button" aria-expanded={isOpen} onClick={isOpen ? fold : open}>
        {tool.label}
      </button>
      {isOpen && (
        <ItemForm
          tool={tool}
          level={level}
          onFold={fold}
          onSaved={(answer) => {
            setOpen(false);
            setSaved(answer);
          }}
        />
      )}
      {saved !== undefined && <SavedItemNote saved={saved} level={level} />}
    </div>
  );
}
