// Import of a table: file, preview with its mapping, confirmation, progress, result.
import { useState, type ReactNode } from 'react';
import type { ImportMapping } from '#model/importMapping';
import { toolWords } from '#words/tools/toolsCommon';
import { importWords } from '#words/tools/toolsImport';
import type { HeadingLevel } from '../../blocks/headingLevel.ts';
import { act, useAction, useJob } from '../../data/acting.ts';
import { useQuery } from '../../data/querying.ts';
import { useUpload } from '../../data/useUpload.ts';
import { LoadingText } from '../../pages/LoadingText.tsx';
import { useAddress } from '../../routing/address.tsx';
import { ProblemNote } from '../form/ProblemNote.tsx';
import type { ToolProps } from '../toolProps.ts';
import { FilePicker } from './FilePicker.tsx';
import { ImportConfirm } from './ImportConfirm.tsx';
import { ImportPreviewView } from './ImportPreviewView.tsx';
import { ImportResult } from './ImportResult.tsx';
import { MappingEditor } from './MappingEditor.tsx';

/** The preview by the mapping set last; each change of the mapping can be taken back. */
function usePreview(upload: string) {
  const { language } = useAddress();
  const [mappings, setMappings] = useState<readonly ImportMapping[]>([]);
  const mapping = mappings.at(-1);
  const preview = useQuery({
    queryKey: ['import-preview', upload, language, mapping],
    queryFn: () => act('preview-import', { language, upload, ...(mapping === undefined ? {} : { mapping }) }),
    placeholderData: (before) => before,
    // What is confirmed must be what was seen: only a new mapping reads the file anew.
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  });
  return {
    preview,
    mapping,
    setMapping: (next: ImportMapping) => setMappings((before) => [...before, next]),
    takeBack: () => setMappings((before) => before.slice(0, -1)),
  };
}

type PreviewState = ReturnType<typeof usePreview>;

/** The file could not be read, or not by the mapping that was set. */
function Unread({ state, children }: { readonly state: PreviewState; readonly children: ReactNode }) {
  const { language } = useAddress();
  const { preview, mapping, takeBack } = state;
  return (
    <>
      <ProblemNote error={preview.error} />
      <p className="form-ways">
        {mapping === undefined ? (
          <button type="button" onClick={() => void preview.refetch()}>
            {toolWords[language].retry}
          </button>
        ) : (
          <button type="button" onClick={takeBack}>
            {importWords[language].takeBack}
          </button>
        )}
        {children}
      </p>
    </>
  );
}

interface OpenedImportProps {
  readonly upload: string;
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}

function OpenedImport({ upload, level, children }: OpenedImportProps) {
  const committing = useAction('commit-import');
  const job = useJob(committing.data?.job);
  const state = usePreview(upload);
  const { data: seen, error, isPlaceholderData } = state.preview;
  if (error !== null && committing.data === undefined) return <Unread state={state}>{children}</Unread>;
  if (seen === undefined) return <LoadingText />;
  if (committing.data !== undefined) {
    return (
      <ImportResult job={job.data ?? committing.data} file={seen.file} onBack={committing.reset}>
        {children}
      </ImportResult>
    );
  }
  return (
    <div className={isPlaceholderData ? 'waiting' : undefined} aria-busy={isPlaceholderData}>
      <ImportPreviewView preview={seen} upload={upload} level={level} another={children}>
        <MappingEditor
          preview={seen}
          mapping={isPlaceholderData ? (state.mapping ?? seen.mapping) : seen.mapping}
          onChange={state.setMapping}
          level={level}
        />
      </ImportPreviewView>
      <ImportConfirm
        preview={seen}
        isBusy={committing.isPending || isPlaceholderData}
        level={level}
        onCommit={(choice) => committing.mutate({ upload, mapping: seen.mapping, ...choice })}
      />
      <ProblemNote error={committing.error} />
    </div>
  );
}

export default function ImportDesk({ level }: ToolProps<'import'>) {
  const { language } = useAddress();
  const { sending, upload, error, send, clear } = useUpload();
  return (
    <div className="import-desk">
      {upload === undefined || sending !== undefined ? (
        <>
          <FilePicker sending={sending} onFile={(file) => void send(file)} />
          <ProblemNote error={error} />
        </>
      ) : (
        <OpenedImport key={upload} upload={upload} level={level}>
          <button type="button" onClick={clear}>
            {importWords[language].another}
          </button>
        </OpenedImport>
      )}
    </div>
  );
}
