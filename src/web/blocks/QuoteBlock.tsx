// Words of a document, with their place and what to beware of.
import type { Block } from '#views/description';
import { SentenceText } from './SentenceText.tsx';

type Quote = Extract<Block, { kind: 'quote' }>;

export function QuoteBlock({ quote }: { readonly quote: Quote }) {
  return (
    <figure className="quote">
      <blockquote>{quote.fragment}</blockquote>
      <figcaption>
        <SentenceText sentence={quote.pieces} />
        {quote.warning !== undefined && <span className="quote-warning">{quote.warning}</span>}
      </figcaption>
    </figure>
  );
}
