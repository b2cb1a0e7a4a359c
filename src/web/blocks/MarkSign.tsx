// Sign of a status: shape and colour; the word stands beside it, so it is silent for screen readers.
import type { Mark } from '#views/description';
import { markSymbol } from '#words/status';

export function MarkSign({ mark }: { readonly mark: Mark }) {
  return (
    <span className={`mark mark-${mark}`} aria-hidden="true">
      {markSymbol(mark)}
    </span>
  );
}
