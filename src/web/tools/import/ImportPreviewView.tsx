// Preview of an import: the file, its mapping, what every row would do, what the check finds.
import type { ReactNode } from 'react';
import type { PreviewAnswer } from '#api/actions';
import { importWords } from '#words/tools/toolsImport';
import { FindingsBlock } from '../../blocks/FindingsBlock.tsx';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { timeText } from '../form/timeText.ts';
import { PreviewTabs } from './PreviewTabs.tsx';

interface ImportPreviewViewProps {
  readonly preview: PreviewAnswer;
  readonly upload: string;
  readonly level: HeadingLevel;
  readonly another: ReactNode;
  /** The mapping, to be looked at and changed. */
  readonly children: ReactNode;
}

function FileLine({ preview, another }: Pick<ImportPreviewViewProps, 'preview' | 'another'>) {
  const { language } = useAddress();
  const words = importWords[language];
  return (
    <div className="import-file">
      <p>
        <b>{preview.file}</b> <span className="muted">{words.size(Math.max(1, Math.round(preview.bytes / 1024)))}</span>
      </p>
      <p className="muted import-hash">
        {words.fingerprint} <code>{preview.sha256}</code>
      </p>
      <p>{another}</p>
    </div>
  );
}

const COUNTED = ['rows', 'revised', 'new', 'unchanged', 'refused'] as const;

export function ImportPreviewView({ preview, upload, level, another, children }: ImportPreviewViewProps) {
  const { language } = useAddress();
  const words = importWords[language];
  const { known, counts, findings } = preview;
  const Heading = HEADINGS[level];
  return (
    <div className="import-preview">
      <FileLine preview={preview} another={another} />
      {known !== undefined && (
        <p role="status" className="callout callout-note">
          {words.known(timeText(known.at, language), known.actor)}
        </p>
      )}
      {children}
      <ul className="counts">
        {COUNTED.map((each) => (
          <li key={each} className="count">
            <span className="count-number">{counts[each]}</span>
            <span className="count-text">{words.counts[each]}</span>
          </li>
        ))}
      </ul>
      <PreviewTabs key={preview.sha256} preview={preview} upload={upload} />
      {findings.length > 0 && (
        <>
          <Heading>{words.findings}</Heading>
          <FindingsBlock findings={findings} empty="" level={level} />
        </>
      )}
    </div>
  );
}
