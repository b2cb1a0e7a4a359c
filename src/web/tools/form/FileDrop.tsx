// Where files are dropped or chosen.
import { useState, type DragEvent } from 'react';

interface FileDropProps {
  /** What is to be dropped here. */
  readonly text: string;
  /** The verb on what opens the choice of files. */
  readonly pick: string;
  /** As the file input takes it: `.xlsx,.csv`. */
  readonly accept: string;
  readonly multiple?: boolean | undefined;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileDrop({ text, pick, accept, multiple, isBusy, onFiles }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, is: boolean): void => {
    event.preventDefault();
    setOver(is);
  };
  const drop = (event: DragEvent): void => {
    over(event, false);
    if (!isBusy) onFiles([...event.dataTransfer.files]);
  };
  return (
    <label
      className={isOver ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => over(event, true)}
      onDragLeave={(event) => over(event, false)}
      onDrop={drop}
    >
      <span>{text}</span>
      <span className="drop-button" aria-hidden="true">
        {pick}
      </span>
      <input
        type="file"
        className="sr-only"
        multiple={multiple}
        accept={accept}
        disabled={isBusy}
        aria-label={`${pick} ${text}`}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </label>
  );
}
