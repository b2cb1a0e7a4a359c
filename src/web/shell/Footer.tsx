// Foot of every page: program, data, and what the as-of date means.
import type { HeadAnswer } from '#api/answers';
import { useAddress } from '../routing/address.tsx';

const SHOWN_DIGITS = 12;

export function Footer({ head }: { readonly head: HeadAnswer | undefined }) {
  const { words } = useAddress();
  return (
    <footer className="footer">
      <p>{words.asOfMeaning}</p>
      {head !== undefined && (
        <p className="footer-line">
          <span>{words.footer.program(head.program)}</span>
          <span title={head.digest}>{words.footer.data(head.digest.slice(0, SHOWN_DIGITS))}</span>
        </p>
      )}
    </footer>
  );
}
