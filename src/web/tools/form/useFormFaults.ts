// After a form was sent with faults: they are told, and the focus goes to the first.
import { useEffect, useState } from 'react';

/** `attach` is the form's ref; `tell` says that the form was sent with faults; `isChecked` holds from then on, until `reset`. */
export function useFormFaults() {
  const [form, attach] = useState<HTMLFormElement | null>(null);
  const [told, setTold] = useState(0);
  useEffect(() => {
    if (told > 0) form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid="true"]')?.focus();
  }, [form, told]);
  return { form, attach, isChecked: told > 0, tell: () => setTold((count) => count + 1), reset: () => setTold(0) };
}
