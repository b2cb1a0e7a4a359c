// Confirmation of an import: the reason where figures change, the consent where rows are left out.
import { useState } from 'react';
import type { PreviewAnswer } from '#api/actions';
import { toolWords } from '#words/tools/toolsCommon';
import { importWords } from '#words/tools/toolsImport';
import { HEADINGS, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAddress } from '../../routing/address.tsx';
import { ReasonField } from '../form/ReasonField.tsx';

interface ImportConfirmProps {
  readonly preview: PreviewAnswer;
  readonly isBusy: boolean;
  readonly level: HeadingLevel;
  readonly onCommit: (choice: { readonly leaveRefused: boolean; readonly reason?: string }) => void;
}

export function ImportConfirm({ preview, isBusy, level, onCommit }: ImportConfirmProps) {
  const { language } = useAddress();
  const words = importWords[language];
  const [reason, setReason] = useState('');
  const [leaves, setLeaves] = useState(false);
  const [isAsked, ask] = useState(false);
  const { counts } = preview;
  const written = counts.new + counts.revised;
  const Heading = HEADINGS[level];
  if (preview.known !== undefined) return null;
  if (written === 0) {
    return (
      <p className="callout callout-note">
        {counts.refused === 0 && counts.unchanged > 0 ? words.nothing : words.noneAccepted}
      </p>
    );
  }
  const isReasonMissing = counts.revised > 0 && reason.trim() === '';
  const isConsentMissing = counts.refused > 0 && !leaves;
  const commit = (): void => {
    ask(true);
    if (isReasonMissing || isConsentMissing) return;
    onCommit({ leaveRefused: leaves, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });
  };
  return (
    <div className="import-confirm form">
      <Heading>{words.confirmTitle}</Heading>
      {counts.refused > 0 && (
        <div className="field">
          <label className="check-line">
            <input type="checkbox" checked={leaves} onChange={(event) => setLeaves(event.target.checked)} />
            <span>{words.leaveRefused(counts.refused)}</span>
          </label>
          {isAsked && isConsentMissing && (
            <p role="alert" className="field-fault">
              {words.leaveNeeded}
            </p>
          )}
        </div>
      )}
      <ReasonField
        value={reason}
        onChange={setReason}
        required={counts.revised > 0}
        label={counts.revised > 0 ? toolWords[language].reason : undefined}
        hint={counts.revised > 0 ? words.reasonNeeded(counts.revised) : undefined}
        isChecked={isAsked}
      />
      <p className="form-ways">
        <button type="button" className="primary" disabled={isBusy} onClick={commit}>
          {isBusy ? toolWords[language].working : words.commit(written)}
        </button>
      </p>
    </div>
  );
}
