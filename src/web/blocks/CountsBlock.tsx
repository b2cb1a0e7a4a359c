// Counts side by side, each leading to the list behind it.
import type { Block } from '#views/description';
import { PageLink } from '../routing/PageLink.tsx';
import { MarkSign } from './MarkSign.tsx';

type Counts = Extract<Block, { kind: 'counts' }>['counts'];

function CountText({ count }: { readonly count: Counts[number] }) {
  return (
    <>
      <span className="count-number">{count.count}</span>
      <span className="count-text">
        {count.mark !== undefined && <MarkSign mark={count.mark} />}
        {count.text}
      </span>
    </>
  );
}

export function CountsBlock({ counts }: { readonly counts: Counts }) {
  return (
    <ul className="counts">
      {counts.map((count) => (
        <li key={count.text}>
          {count.link === undefined ? (
            <span className="count">
              <CountText count={count} />
            </span>
          ) : (
            <PageLink link={count.link} className="count">
              <CountText count={count} />
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}
