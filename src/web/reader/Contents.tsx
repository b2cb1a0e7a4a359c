// Contents of an edition: beside the text where there is room, else a fold above it; the section being read is marked.
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import type { SectionView } from '#views/description';
import { editionInterfaceWords } from '#words/interfaceEditions';
import { headingText } from '../blocks/headingLevel.ts';
import { useAddress } from '../routing/address.tsx';
import { isPlainClick } from '../routing/isPlainClick.ts';
import { useMedia } from '../state/useMedia.ts';
import { goToSection } from './useArrivalAtSection.ts';
import { useSectionRead } from './useSectionRead.ts';

/** As the style sheet has it: contents and text stand beside each other. */
const IS_WIDE = '(min-width: 64rem)';

/** Deeper headings are found from those above them. */
const DEEPEST = 2;

const isListed = ({ heading, level = 1 }: SectionView): boolean => heading !== undefined && level <= DEEPEST;

/** The listed section that `id` is or stands under. */
function listedFor(sections: readonly SectionView[], id: string | undefined): string | undefined {
  const at = sections.findIndex((section) => section.id === id);
  return sections.slice(0, at + 1).findLast(isListed)?.id;
}

function follow(event: MouseEvent, id: string): void {
  if (!isPlainClick(event)) return;
  event.preventDefault();
  goToSection(id);
}

/** Keeps the marked line in view, without moving the page. */
function useMarkInView(read: string | undefined) {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = list.current;
    const line = box?.querySelector<HTMLElement>('[aria-current]');
    if (box === null || line === null || line === undefined) return;
    const isAbove = line.offsetTop < box.scrollTop;
    const isBelow = line.offsetTop + line.offsetHeight > box.scrollTop + box.clientHeight;
    if (isAbove || isBelow) box.scrollTop = line.offsetTop - box.clientHeight / 2;
  }, [read]);
  return list;
}

function Lines({ sections, read }: { readonly sections: readonly SectionView[]; readonly read: string | undefined }) {
  return (
    <ol>
      {sections.filter(isListed).map((section) => (
        <li key={section.id} className={`contents-${section.level ?? 1}`}>
          <a
            href={`#${section.id}`}
            aria-current={section.id === read ? 'location' : undefined}
            onClick={(event) => follow(event, section.id)}
          >
            {headingText(section)}
          </a>
        </li>
      ))}
    </ol>
  );
}

function Beside({ title, read, children }: { title: string; read: string | undefined; children: ReactNode }) {
  const list = useMarkInView(read);
  return (
    <nav ref={list} className="contents" aria-label={title}>
      <p className="contents-title">{title}</p>
      {children}
    </nav>
  );
}

export function Contents({ sections }: { readonly sections: readonly SectionView[] }) {
  const { language } = useAddress();
  const title = editionInterfaceWords(language).contents;
  const isWide = useMedia(IS_WIDE);
  const read = listedFor(sections, useSectionRead(sections));
  if (sections.filter(isListed).length < 2) return <div />;
  const lines = <Lines sections={sections} read={read} />;
  if (isWide) {
    return (
      <Beside title={title} read={read}>
        {lines}
      </Beside>
    );
  }
  return (
    <nav className="contents" aria-label={title}>
      <details>
        <summary>{title}</summary>
        {lines}
      </details>
    </nav>
  );
}
