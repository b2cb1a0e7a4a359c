// What becomes of a confirmed import: its progress, which can be cancelled, then its counts and where to look.
import type { ReactNode } from 'react';
import type { JobAnswer } from '#api/actions';
import { refusedOfImportAddress } from '#api/recordAddresses';
import { importWords } from '#words/tools/toolsImport';
import { useAddress } from '../../routing/address.tsx';
import { basePath } from '../../routing/basePath.ts';
import { PageLink } from '../../routing/PageLink.tsx';
import { ChangeOutcome } from '../form/ChangeOutcome.tsx';
import { JobProblem } from '../form/JobProblem.tsx';
import { JobProgress } from '../form/JobProgress.tsx';

interface ImportResultProps {
  readonly job: JobAnswer;
  readonly file: string;
  /** Back to the preview, where nothing was stored. */
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function ImportResult({ job, file, onBack, children }: ImportResultProps) {
  const { language } = useAddress();
  const words = importWords[language];
  if (job.state === 'running') {
    return (
      <JobProgress
        job={job}
        label={words.reading}
        text={words.progress(job.done, job.total)}
        cancel={words.cancelJob}
      />
    );
  }
  if (job.state !== 'done' || job.result === undefined) {
    return (
      <JobProblem job={job} cancelled={words.cancelled} failed={words.failed} onRetry={onBack}>
        {children}
      </JobProblem>
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
