// One page: read, drawn, or the reason why it cannot be.
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { HeadAnswer } from '#api/answers';
import { nameIn } from '#kernel/language';
import type { PageName, PageView } from '#views/description';
import { editionInterfaceWords } from '#words/interfaceEditions';
import { SectionList } from '../blocks/SectionList.tsx';
import { SentenceText } from '../blocks/SentenceText.tsx';
import { usePage } from '../data/answers.ts';
import { useAddress } from '../routing/address.tsx';
import { AsOfControl } from '../shell/AsOfControl.tsx';
import { LoadingText } from './LoadingText.tsx';
import { problemKind } from './problemKind.ts';
import { ProblemScreen } from './ProblemScreen.tsx';

const EditionReader = lazy(() => import('../reader/EditionReader.tsx'));

/** Their dates are those of the edition. */
const DATED: ReadonlySet<PageName> = new Set(['edition', 'drafting', 'opinions', 'differences']);

/** They are read on paper as often as on the screen. */
const PRINTED: ReadonlySet<PageName> = new Set(['edition', 'brief']);

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

function PageContent({ view, usual }: { readonly view: PageView; readonly usual: string | undefined }) {
  const title = useFocusOnArrival(`${view.page}/${view.id ?? ''}`);
  return (
    <>
      <div className="page-line">
        <Trail view={view} />
        {PRINTED.has(view.page) && (
          <button type="button" className="quiet" onClick={() => window.print()}>
            {editionInterfaceWords(view.language).print}
          </button>
        )}
        {!DATED.has(view.page) && <AsOfControl shown={view.asOf} usual={usual} />}
      </div>
      <div className="title">
        {view.kicker !== undefined && view.kicker !== view.title && <p className="kicker">{view.kicker}</p>}
        <h1 ref={title} tabIndex={-1}>
          {view.title}
        </h1>
        <p className="as-of-text">{view.asOfText}</p>
      </div>
      {view.page === 'edition' ? (
        <Suspense fallback={<LoadingText />}>
          <EditionReader view={view} />
        </Suspense>
      ) : (
        <SectionList view={view} />
      )}
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
    <div
      data-page={answer.data.page}
      aria-busy={answer.isPlaceholderData}
      className={answer.isPlaceholderData ? 'waiting' : undefined}
    >
      <PageContent view={answer.data} usual={head?.asOf} />
    </div>
  );
}
