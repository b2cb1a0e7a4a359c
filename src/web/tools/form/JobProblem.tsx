// A job that did not finish: cancelled, or what went wrong, and what can be done about it.
import type { ReactNode } from 'react';
import type { JobAnswer } from '#api/actions';
import { isFailure } from '#kernel/failure';
import type { Language } from '#kernel/language';
import { failureDetail, failureSentence } from '#words/failures';
import { toolWords } from '#words/tools/toolsCommon';
import { useAddress } from '../../routing/address.tsx';

interface JobProblemProps {
  readonly job: JobAnswer;
  readonly cancelled: string;
  readonly failed: string;
  readonly onRetry: () => void;
  /** Further ways on. */
  readonly children?: ReactNode;
}

/** What went wrong in the job, in words; undefined where it says nothing that has words of its own. */
function faultSentence(fault: unknown, language: Language): string | undefined {
  if (!isFailure(fault)) return undefined;
  return failureSentence(fault, failureDetail(fault), language);
}

export function JobProblem({ job, cancelled, failed, onRetry, children }: JobProblemProps) {
  const { language } = useAddress();
  return (
    <div className="callout callout-warning form-problem" role="alert">
      <p>{job.state === 'cancelled' ? cancelled : (faultSentence(job.fault, language) ?? failed)}</p>
      <p className="form-ways">
        <button type="button" onClick={onRetry}>
          {toolWords[language].retry}
        </button>
        {children}
      </p>
    </div>
  );
}
