// The section that stands in the upper part of the screen.
import { useEffect, useState } from 'react';
import type { SectionView } from '#views/description';

/** The lower part of the screen is still to be read. */
const UPPER_PART = '0px 0px -70% 0px';

export function useSectionRead(sections: readonly SectionView[]): string | undefined {
  const [read, setRead] = useState<string>();
  useEffect(() => {
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inView.add(target.id);
          else inView.delete(target.id);
        }
        setRead((before) => sections.find(({ id }) => inView.has(id))?.id ?? before);
      },
      { rootMargin: UPPER_PART },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element !== null) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  return read;
}
