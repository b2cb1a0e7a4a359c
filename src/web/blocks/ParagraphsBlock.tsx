// What people wrote into an edition: their paragraphs as plain text, and in a quiet line who answers for them; or who is asked.
import type { ParagraphsView } from '#views/edition/editionDocument';
import { editionInterfaceWords } from '#words/interfaceEditions';
import { useAddress } from '../routing/address.tsx';

export function ParagraphsBlock({ paragraphs: view }: { readonly paragraphs: ParagraphsView }) {
  const { language } = useAddress();
  const words = editionInterfaceWords(language);
  const { paragraphs, department, author, version, at, wanted } = view;
  if (paragraphs.length === 0) return wanted === undefined ? null : <p className="callout callout-note">{wanted}</p>;
  const said = [department, author, version === undefined ? undefined : words.version(version), at];
  const line = said.filter((part) => part !== undefined).join(words.between);
  return (
    <div className="paragraphs">
      {paragraphs.map((text, index) => (
        <p key={String(index)} className="text">
          {text}
        </p>
      ))}
      {line !== '' && <p className="foot">{line}</p>}
    </div>
  );
}
