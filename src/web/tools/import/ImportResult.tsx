// What becomes of a confirmed import: its progress, which can be cancelled, then its counts and where to look.
import type { ReactNode } from 'react';
import type { JobAnswer } from '#api/actions';
import { isFailure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { failureDetail, failureSentence } from '#words/failures';
import { refusedOfImportAddress } from '#api/recordAddresses';
import { toolWords } from '#words/tools/toolsCommon';
import { importWords } from '#words/tools/toolsImport';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { basePath } from '../../routing/basePath.ts';
import { PageLink } from '../../routing/PageLink.tsx';
import { ChangeOutcome } from '../form/ChangeOutcome.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';

interface ImportResultProps {
  readonly job: JobAnswer;
  readonly file: string;
  /** Back to the preview, where nothing was stored. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

function Running({ job }: { readonly job: JobAnswer }) {
  const { language } = useAddress();
  const words = importWords[language];
  const cancelling = useAction('cancel-job');
  return (
    <div className="progress">
      <span role="status">{words.progress(job.done, job.total)}</span>
      <progress
        max={job.total ?? 1}
        value={job.total === undefined ? undefined : job.done}
        aria-label={words.reading}
      />
      <p className="form-ways">
        <button type="button" disabled={cancelling.isPending} onClick={() => cancelling.mutate({ job: job.job })}>
          {words.cancelJob}
        </button>
      </p>
      <ProblemNote error={cancelling.error} />
    </div>
  );
}

/** What went wrong in the job, in words; undefined where it says nothing that has words of its own. */
function faultSentence(fault: unknown, language: Language): string | undefined {
  if (!isFailure(fault)) return undefined;
  return failureSentence(fault, failureDetail(fault), language);
}

function Unfinished({ job, onBack, children }: Omit<ImportResultProps, 'file'>) {
  const { language } = useAddress();
  const words = importWords[language];
  const sentence = faultSentence(job.fault, language);
  return (
    <div className="callout callout-warning form-problem" role="alert">
      <p>{job.state === 'cancelled' ? words.cancelled : (sentence ?? words.failed)}</p>
      <p className="form-ways">
        <button type="button" onClick={onBack}>
          {toolWords[language].retry}
        </button>
        {children}
      </p>
    </div>
  );
}

export function ImportResult({ job, file, onBack, children }: ImportResultProps) {
  const { language } = useAddress();
  const words = importWords[language];
  if (job.state === 'running') return <Running job={job} />;
  if (job.state !== 'done' || job.result === undefined) {
    return (
      <Unfinished job={job} onBack={onBack}>
        {children}
      </Unfinished>
    );
  }
  const run = job.result;
  return (
    <>
      <ChangeOutcome change={run.change}>
        <p>
          <b>{file}</b>
        </p>
        <p>
          {words.done(run)} {run.refused > 0 && words.doneRefused(run.refused)}
        </p>
      </ChangeOutcome>
      <p className="form-ways">
        {run.refused > 0 && (
          <a href={basePath() + refusedOfImportAddress(run.id, language)} download>
            {words.downloadRefused}
          </a>
        )}
        <PageLink link={{ page: 'data' }}>{words.toData}</PageLink>
        <PageLink link={{ page: 'changes' }}>{words.toChanges}</PageLink>
        {children}
      </p>
    </>
  );
}
