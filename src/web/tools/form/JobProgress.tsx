// A job under way: how far it is, and the way to cancel it.
import type { JobAnswer } from '#api/actions';
import { useAction } from '../../data/acting.ts';
import { ProblemNote } from './ProblemNote.tsx';

interface JobProgressProps {
  readonly job: JobAnswer;
  /** What it does, for the bar. */
  readonly label: string;
  /** How far it is, in words. */
  readonly text: string;
  readonly cancel: string;
}

export function JobProgress({ job, label, text, cancel }: JobProgressProps) {
  const cancelling = useAction('cancel-job');
  return (
    <div className="progress">
      <span role="status">{text}</span>
      <progress max={job.total ?? 1} value={job.total === undefined ? undefined : job.done} aria-label={label} />
      <p className="form-ways">
        <button type="button" disabled={cancelling.isPending} onClick={() => cancelling.mutate({ job: job.job })}>
          {cancel}
        </button>
      </p>
      <ProblemNote error={cancelling.error} />
    </div>
  );
}
