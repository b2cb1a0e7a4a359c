// Facts of one thing: term and what is known; what is missing is said to be.
import type { Block } from '#views/description';
import { SentenceText } from './SentenceText.tsx';

type Facts = Extract<Block, { kind: 'facts' }>['facts'];

export function FactsBlock({ facts }: { readonly facts: Facts }) {
  return (
    <dl className="facts">
      {facts.map((fact, index) => (
        <div key={fact.term + String(index)}>
          <dt>{fact.term}</dt>
          <dd className={fact.missing === true ? 'missing' : undefined}>
            <SentenceText sentence={fact.pieces} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
