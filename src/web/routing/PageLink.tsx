// Link to a page of the product: an ordinary address, followed without loading the shell anew; in an edition figures open beside the text.
import { useContext, type MouseEvent, type ReactNode } from 'react';
import type { Link } from '#views/description';
import { CitationContext } from '../state/citationDesk.ts';
import { useAddress } from './address.tsx';
import { basePath } from './basePath.ts';
import { CitedLink } from './CitedLink.tsx';
import { isPlainClick } from './isPlainClick.ts';
import { linkHref } from './linkHref.ts';

interface PageLinkProps {
  readonly link: Link;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly current?: boolean | undefined;
}

export function PageLink({ link, children, className, tabIndex, current }: PageLinkProps) {
  const { language, query, go } = useAddress();
  const desk = useContext(CitationContext);
  const citation = desk?.citationOf(link);
  const href = linkHref(link, language, query);
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(href);
  };
  if (desk !== undefined && citation !== undefined) {
    return (
      <CitedLink desk={desk} citation={citation} href={basePath() + href} className={className} tabIndex={tabIndex}>
        {children}
      </CitedLink>
    );
  }
  return (
    <a
      href={basePath() + href}
      onClick={follow}
      className={className}
      tabIndex={tabIndex}
      aria-current={current === true ? 'page' : undefined}
    >
      {children}
    </a>
  );
}
