// A button that opens a form in place; folded again, the focus goes back to it.
import { useState, type ReactNode } from 'react';

interface UnfoldProps {
  readonly label: string;
  /** What it is called where its label alone does not say what about. */
  readonly name?: string | undefined;
  readonly isOpenAtFirst?: boolean | undefined;
  readonly children: (fold: () => void) => ReactNode;
}

export function Unfold({ label, name, isOpenAtFirst = false, children }: UnfoldProps) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [opener, attach] = useState<HTMLButtonElement | null>(null);
  const fold = (): void => {
    setOpen(false);
    opener?.focus();
  };
  return (
    <>
      <p className="form-ways">
        <button
          ref={attach}
          type="button"
          aria-label={name}
          aria-expanded={isOpen}
          onClick={() => (isOpen ? fold() : setOpen(true))}
        >
          {label}
        </button>
      </p>
      {isOpen && children(fold)}
    </>
  );
}
