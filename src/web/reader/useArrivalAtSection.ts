// An address that names a section of the edition leads there once the text is drawn.
import { useEffect } from 'react';

/** Goes to `id` and puts the focus on its heading, so that reading goes on from there. */
export function goToSection(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView();
  section?.querySelector<HTMLElement>('h2, h3, h4')?.focus({ preventScroll: true });
}

export function useArrivalAtSection(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') goToSection(id);
  }, []);
}
