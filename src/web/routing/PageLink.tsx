// Link to a page of the product: an ordinary address, followed without loading the shell anew.
import type { MouseEvent, ReactNode } from 'react';
import type { Link } from '#views/description';
import { useAddress } from './address.tsx';
import { basePath } from './basePath.ts';
import { linkHref } from './linkHref.ts';

interface PageLinkProps {
  readonly link: Link;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly tabIndex?: number | undefined;
  readonly current?: boolean | undefined;
}

/** Whether the click asks for this window: other buttons and keys stay with the browser. */
export function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey &&
    !event.defaultPrevented
  );
}

export function PageLink({ link, children, className, tabIndex, current }: PageLinkProps) {
  const { language, query, go } = useAddress();
  const href = linkHref(link, language, query);
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(href);
  };
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
