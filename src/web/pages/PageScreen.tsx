// One page: read, drawn, or the reason why it cannot be.
import { useEffect, useRef } from 'react';
import type { HeadAnswer } from '#api/answers';
import { nameIn } from '#kernel/language';
import type { Block, PageView } from '#views/description';
import { BlockView } from '../blocks/BlockView.tsx';
import { SentenceText } from '../blocks/SentenceText.tsx';
import { usePage } from '../data/answers.ts';
import { useAddress } from '../routing/address.tsx';
import { AsOfControl } from '../shell/AsOfControl.tsx';
import { LoadingText } from './LoadingText.tsx';
import { problemKind } from './problemKind.ts';
import { ProblemScreen } from './ProblemScreen.tsx';

function Trail({ view }: { readonly view: PageView }) {
  const { words } = useAddress();
  return (
    <nav aria-label={words.trail} className="trail">
      <ol>
        {view.trail.map((piece, index) => (
          <li key={piece.text + String(index)} aria-current={index === view.trail.length - 1 ? 'page' : undefined}>
            <SentenceText sentence={[piece]} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The page drawn last; the first one of a visit leaves the focus where the browser puts it. */
let lastDrawn: string | undefined;

/** Moves the focus to the title when another page has come, so that reading goes on from there. */
function useFocusOnArrival(key: string) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (lastDrawn !== undefined && lastDrawn !== key) title.current?.focus({ preventScroll: true });
    lastDrawn = key;
  }, [key]);
  return title;
}

function useDocumentTitle(title: string | undefined, head: HeadAnswer | undefined): void {
  const { language } = useAddress();
  const city = head === undefined ? 'Marshall' : nameIn(head.name, language);
  useEffect(() => {
    if (title !== undefined) document.title = title === city ? `${city} · Marshall` : `${title} · ${city}`;
  }, [title, city]);
}

/** A tool keeps what it holds when a block comes or goes before it. */
function blockKey(block: Block, index: number): string {
  if (block.kind !== 'tool') return String(index);
  const { tool } = block;
  if (tool.tool === 'edit-item') return `${tool.list}/${tool.id ?? ''}/${tool.label}`;
  return tool.tool === 'undo-draft-edit' ? `${tool.tool}/${tool.seq}` : tool.tool;
}

function PageContent({ view, usual }: { readonly view: PageView; readonly usual: string | undefined }) {
  const title = useFocusOnArrival(`${view.page}/${view.id ?? ''}`);
  return (
    <>
      <div className="page-line">
        <Trail view={view} />
        <AsOfControl shown={view.asOf} usual={usual} />
      </div>
      <div className="title">
        {view.kicker !== undefined && view.kicker !== view.title && <p className="kicker">{view.kicker}</p>}
        <h1 ref={title} tabIndex={-1}>
          {view.title}
        </h1>
        <p className="as-of-text">{view.asOfText}</p>
      </div>
      {view.sections.map((section) => (
        <section key={`${view.page}/${view.id ?? ''}/${section.id}`} id={section.id} className="section">
          {section.heading !== undefined && <h2>{section.heading}</h2>}
          {section.blocks.map((block, index) => (
            <BlockView
              key={blockKey(block, index)}
              block={block}
              page={view}
              level={section.heading === undefined ? 2 : 3}
              under={section.heading ?? view.title}
            />
          ))}
        </section>
      ))}
    </>
  );
}

export function PageScreen({ head }: { readonly head: HeadAnswer | undefined }) {
  const address = useAddress();
  const { words, page } = address;
  const answer = usePage(address);
  const isWrong = page === undefined || answer.isError;
  useDocumentTitle(isWrong ? words.error.titles[problemKind(page, answer.error)] : answer.data?.title, head);
  if (isWrong) return <ProblemScreen error={answer.error} retry={() => void answer.refetch()} />;
  if (answer.data === undefined) return <LoadingText />;
  return (
    <div aria-busy={answer.isPlaceholderData} className={answer.isPlaceholderData ? 'waiting' : undefined}>
      <PageContent view={answer.data} usual={head?.asOf} />
    </div>
  );
}
