// Running text: plain words, linked figures and names, marks, addresses of sources.
import type { Sentence, TextPiece } from '#views/description';
import { useAddress } from '../routing/address.tsx';
import { basePath } from '../routing/basePath.ts';
import { PageLink } from '../routing/PageLink.tsx';
import { MarkSign } from './MarkSign.tsx';

/** Only web addresses are opened; any other scheme is shown as text. */
export function OutsideAddress({
  text,
  address,
  tabIndex,
}: {
  readonly text: string;
  readonly address: string;
  readonly tabIndex?: number | undefined;
}) {
  const { words } = useAddress();
  if (!/^https?:\/\//i.test(address)) return <>{text}</>;
  return (
    <a
      href={address}
      rel="noopener noreferrer external"
      title={`${words.outsideAddress} ${address}`}
      className="outside"
      tabIndex={tabIndex}
    >
      {text}
    </a>
  );
}

/** A file of the product that the reader saves. */
export function Download({
  text,
  path,
  tabIndex,
}: {
  readonly text: string;
  readonly path: string;
  readonly tabIndex?: number | undefined;
}) {
  return (
    <a href={`${basePath()}${path}`} download="" tabIndex={tabIndex}>
      {text}
    </a>
  );
}

export function PieceText({ piece, tabIndex }: { readonly piece: TextPiece; readonly tabIndex?: number | undefined }) {
  const mark = piece.mark === undefined ? null : <MarkSign mark={piece.mark} />;
  if (piece.link !== undefined) {
    return (
      <PageLink link={piece.link} tabIndex={tabIndex}>
        {mark}
        {piece.text}
      </PageLink>
    );
  }
  if (piece.download !== undefined) return <Download text={piece.text} path={piece.download} tabIndex={tabIndex} />;
  if (piece.file !== undefined) return <a href={`${basePath()}/editions/${encodeURI(piece.file)}`}>{piece.text}</a>;
  if (piece.address !== undefined)
    return <OutsideAddress text={piece.text} address={piece.address} tabIndex={tabIndex} />;
  return (
    <>
      {mark}
      {piece.text}
    </>
  );
}

export function SentenceText({ sentence }: { readonly sentence: Sentence }) {
  return sentence.map((piece, index) => <PieceText key={String(index)} piece={piece} />);
}
