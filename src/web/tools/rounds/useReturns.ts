// Receives returned workbooks: they are sent one after the other and merged in one go.
import { useState } from 'react';
import type { MergedReturn } from '#api/actions';
import { useAction } from '../../data/acting.ts';
import { uploadFile } from '../../data/uploadFile.ts';
import { useAddress } from '../../routing/address.tsx';

export interface Sending {
  readonly sent: number;
  readonly all: number;
}

const isWorkbook = ({ name }: File): boolean => /\.xlsx$/i.test(name);

export function useReturns(round: string) {
  const { language } = useAddress();
  const merging = useAction('merge-returns');
  const [sending, setSending] = useState<Sending>();
  const [returns, setReturns] = useState<readonly MergedReturn[]>([]);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [error, setError] = useState<Error | null>(null);
  const send = async (files: readonly File[]): Promise<void> => {
    setOthers(files.filter((file) => !isWorkbook(file)).map(({ name }) => name));
    const workbooks = files.filter(isWorkbook);
    if (workbooks.length === 0) return;
    setError(null);
    try {
      const uploads: string[] = [];
      for (const [index, file] of workbooks.entries()) {
        setSending({ sent: index + 1, all: workbooks.length });
        uploads.push((await uploadFile(file, () => undefined)).upload);
      }
      setReturns((await merging.mutateAsync({ language, round, uploads })).returns);
    } catch (cause) {
      setError(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSending(undefined);
    }
  };
  return {
    sending,
    isMerging: merging.isPending,
    returns,
    others,
    error,
    send: (files: readonly File[]) => void send(files),
  };
}
export type Returns = ReturnType<typeof useReturns>;
