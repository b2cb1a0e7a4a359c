// The reader of an edition: contents beside the text, figures that open beside it. Loaded when an edition is first read.
import { useMemo, useRef } from 'react';
import type { PageView } from '#views/description';
import { SectionList } from '../blocks/SectionList.tsx';
import { CitationContext, CitationDesk } from '../state/citationDesk.ts';
import { Contents } from './Contents.tsx';
import { SideNote } from './SideNote.tsx';
import { useArrivalAtSection } from './useArrivalAtSection.ts';

export default function EditionReader({ view }: { readonly view: PageView }) {
  const { citations } = view;
  const desk = useMemo(
    () => new CitationDesk(new Map((citations ?? []).map((citation) => [citation.observation, citation]))),
    [citations],
  );
  const text = useRef<HTMLDivElement>(null);
  useArrivalAtSection();
  return (
    <div className="reader">
      <Contents sections={view.sections} />
      <div ref={text} className="reader-text">
        <CitationContext value={desk}>
          <SectionList view={view} />
        </CitationContext>
        <SideNote desk={desk} text={text} />
      </div>
    </div>
  );
}
