// Where a file comes in: dropped, or chosen by the button; then its way to the server.
import { useRef, useState, type DragEvent } from 'react';
import { importWords } from '#words/tools/toolsImport';
import { useAddress } from '../../routing/address.tsx';

const READABLE = /\.(?:csv|xlsx)$/i;

interface FilePickerProps {
  readonly onFile: (file: File) => void;
  /** Share sent of the file on its way, 0 to 1. */
  readonly sending: { readonly name: string; readonly share: number } | undefined;
}

export function FilePicker({ onFile, sending }: FilePickerProps) {
  const { language } = useAddress();
  const words = importWords[language];
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [said, say] = useState('');
  const take = (files: FileList | null): void => {
    const [file] = files ?? [];
    if (file === undefined) return;
    const isReadable = READABLE.test(file.name);
    say(isReadable ? ((files?.length ?? 0) > 1 ? words.onlyOne : '') : words.notReadable(file.name));
    if (isReadable) onFile(file);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  if (sending !== undefined) {
    return (
      <div className="progress" role="status">
        <span>{sending.share < 1 ? words.uploading(sending.name) : words.reading}</span>
        <progress max={1} value={sending.share} aria-label={words.uploading(sending.name)} />
      </div>
    );
  }
  return (
    <div
      className={isOver ? 'drop-zone drop-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-text">{words.drop}</p>
      <button type="button" className="primary" onClick={() => input.current?.click()}>
        {words.browse}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.xlsx"
        aria-label={words.browse}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <p className="field-hint">{words.kinds}</p>
      <p role="alert" className="fault-text">
        {said}
      </p>
    </div>
  );
}
