// A native modal dialog: open as long as it is drawn; Escape closes it, the focus goes back to where it was.
import { useEffect, useRef } from 'react';

/** The dialog's ref; `onClose` has to stay the same function while the dialog is open. */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element === null) return undefined;
    if (!element.open) element.showModal();
    element.addEventListener('close', onClose);
    return () => element.removeEventListener('close', onClose);
  }, [onClose]);
  return dialog;
}
