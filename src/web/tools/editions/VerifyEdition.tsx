// Verifies an issued edition: whether its kept files are as issued, and what the program of today would write differently.
import type { ReactNode } from 'react';
import type { VerifiedEdition } from '#model/edition/editionChecks';
import { editionToolWords } from '#words/tools/toolsEditions';
import { toolWords } from '#words/tools/toolsCommon';
import { HEADINGS, levelBelow, type HeadingLevel } from '../../blocks/headingLevel.ts';
import { useAction } from '../../data/acting.ts';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';

interface VerifyEditionProps {
  readonly edition: string;
  readonly level: HeadingLevel;
}

type Words = ReturnType<typeof editionToolWords>['verify'];

interface FileTableProps {
  readonly title: string;
  readonly files: readonly {
    readonly path: string;
    readonly state: keyof Words['states'];
    readonly sha256?: string | undefined;
  }[];
}

function FileTable({ title, files }: FileTableProps) {
  const { language } = useAddress();
  const words = editionToolWords(language).verify;
  const hasDigest = files.some(({ sha256 }) => sha256 !== undefined);
  return (
    <div className="form-table-scroll" tabIndex={0} role="group" aria-label={title}>
      <table className="form-table verified-table" aria-label={title}>
        <thead>
          <tr>
            {[words.file, words.state, ...(hasDigest ? [words.digest] : [])].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, state, sha256 }) => (
            <tr key={path}>
              <th scope="row" data-label={words.file} className="file-name">
                {path}
              </th>
              <td data-label={words.state} className={state === 'as-issued' ? undefined : 'fault-text'}>
                {words.states[state]}
              </td>
              {sha256 !== undefined && (
                <td data-label={words.digest}>
                  <code className="digest">{sha256}</code>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rebuilt({ verified }: { readonly verified: VerifiedEdition }) {
  const { language } = useAddress();
  const words = editionToolWords(language).verify;
  const { rebuilt, program } = verified;
  const { figures, statuses, words: texts } = rebuilt.differences;
  if (rebuilt.same) return <p>{words.rebuiltSame}</p>;
  return (
    <>
      <p>{words.rebuiltDiffers(rebuilt.differing.length, program.present, program.issued)}</p>
      {figures.length + statuses.length + texts.length > 0 && (
        <p>{words.differences(figures.length, statuses.length, texts.length)}</p>
      )}
      <details>
        <summary>{words.differing}</summary>
        <ul className="file-list">
          {rebuilt.differing.map((path) => (
            <li key={path}>{path}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Part({ title, level, children }: { title: string; level: HeadingLevel; children: ReactNode }) {
  const Heading = HEADINGS[level];
  return (
    <div className="desk-part">
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

function Verified({ verified, level }: { readonly verified: VerifiedEdition; readonly level: HeadingLevel }) {
  const { language } = useAddress();
  const words = editionToolWords(language).verify;
  const { files, folder } = verified;
  const damaged = files.filter(({ state }) => state === 'damaged');
  const asIssued = files.filter(({ state }) => state === 'as-issued');
  return (
    <div role="status">
      <div className={damaged.length === 0 ? 'outcome' : 'outcome outcome-bad'}>
        <p>{damaged.length === 0 ? words.asIssued(files.length) : words.damaged(damaged.length, files.length)}</p>
        <Rebuilt verified={verified} />
      </div>
      {folder.length > 0 && (
        <Part title={words.folder} level={levelBelow(level)}>
          <FileTable title={words.folder} files={folder} />
        </Part>
      )}
      <Part title={words.table} level={levelBelow(level)}>
        <FileTable title={words.table} files={[...damaged, ...asIssued]} />
      </Part>
    </div>
  );
}

export function VerifyEdition({ edition, level }: VerifyEditionProps) {
  const { language } = useAddress();
  const words = editionToolWords(language).verify;
  const verifying = useAction('verify-edition');
  return (
    <div className="desk-part">
      <p className="field-hint">{words.hint}</p>
      <p className="form-ways">
        <button type="button" disabled={verifying.isPending} onClick={() => verifying.mutate({ edition })}>
          {verifying.isPending ? toolWords[language].working : words.button}
        </button>
      </p>
      {verifying.isPending && <p role="status">{words.working}</p>}
      <ProblemNote error={verifying.error} />
      {verifying.data !== undefined && <Verified verified={verifying.data} level={level} />}
    </div>
  );
}
