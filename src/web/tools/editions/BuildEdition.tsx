// Writes the files of an edition as it stands: started here, with its progress and what was written.
import { editionToolWords } from '#words/tools/toolsEditions';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import { EditionJobState } from './EditionJobState.tsx';
import { useEditionJob } from './useEditionJob.ts';

const BYTES_IN_MEGABYTE = 1e6;

export function BuildEdition({ edition }: { readonly edition: string }) {
  const { language } = useAddress();
  const words = editionToolWords(language).files;
  const { start, job, isStarting, error, reset } = useEditionJob('build-edition');
  const isRunning = isStarting || job?.state === 'running';
  const build = (): void => start({ edition });
  return (
    <div className="desk-part">
      <p className="field-hint">{words.buildHint}</p>
      <p className="form-ways">
        <button type="button" disabled={isRunning} onClick={build}>
          {words.build}
        </button>
      </p>
      <ProblemNote error={error} />
      <EditionJobState
        job={job}
        label={words.building}
        cancel={words.cancelBuild}
        cancelled={words.cancelledBuild}
        failed={words.failedBuild}
        done={({ files, bytes, folder }) => words.built(files, (bytes / BYTES_IN_MEGABYTE).toFixed(1), folder)}
        onRetry={() => {
          reset();
          build();
        }}
      />
    </div>
  );
}
