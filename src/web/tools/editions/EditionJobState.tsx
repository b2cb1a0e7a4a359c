// How a job on the files of an edition stands: its progress, what came of it, or why nothing did.
import type { JobAnswer } from '#api/actions';
import type { EditionBuilt } from '#model/edition/editionChecks';
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAddress } from '../../routing/address.tsx';
import { JobProblem } from '../form/JobProblem.tsx';
import { JobProgress } from '../form/JobProgress.tsx';

interface EditionJobStateProps {
  readonly job: JobAnswer | undefined;
  readonly label: string;
  readonly cancel: string;
  readonly cancelled: string;
  readonly failed: string;
  readonly done: (built: EditionBuilt) => string;
  readonly onRetry: () => void;
}

export function EditionJobState({ job, label, cancel, cancelled, failed, done, onRetry }: EditionJobStateProps) {
  const { language } = useAddress();
  if (job === undefined) return null;
  if (job.state === 'running') {
    const text = editionToolWords(language).files.progress(job.done, job.total);
    return <JobProgress job={job} label={label} text={text} cancel={cancel} />;
  }
  if (job.state !== 'done' || job.built === undefined)
    return <JobProblem job={job} cancelled={cancelled} failed={failed} onRetry={onRetry} />;
  return (
    <div className="outcome" role="status">
      <p>{done(job.built)}</p>
    </div>
  );
}
