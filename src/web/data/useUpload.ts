// A file on its way to the server, and its handle when it has arrived.
import { useState } from 'react';
import { uploadFile } from './uploadFile.ts';

export interface Sending {
  readonly name: string;
  /** Share sent, 0 to 1. */
  readonly share: number;
}

export function useUpload() {
  const [sending, setSending] = useState<Sending>();
  const [upload, setUpload] = useState<string>();
  const [error, setError] = useState<Error | null>(null);
  /** Sends `file`; its handle is answered too, undefined where it did not arrive, which is told by `error`. */
  const send = async (file: File): Promise<string | undefined> => {
    setError(null);
    setSending({ name: file.name, share: 0 });
    try {
      const answer = await uploadFile(file, (share) => setSending({ name: file.name, share }));
      setUpload(answer.upload);
      return answer.upload;
    } catch (cause) {
      setError(cause as Error);
      return undefined;
    } finally {
      setSending(undefined);
    }
  };
  return { sending, upload, error, send, clear: () => setUpload(undefined) };
}
