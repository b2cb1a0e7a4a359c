// Whether a question is open, and what about; it closes when its action is done.
import { useCallback, useState } from 'react';

export interface QuestionState<Subject> {
  readonly about: Subject | undefined;
  readonly ask: (about: Subject) => void;
  readonly close: () => void;
}

export function useQuestion<Subject>(): QuestionState<Subject> {
  const [about, ask] = useState<Subject>();
  const close = useCallback(() => ask(undefined), []);
  return { about, ask, close };
}
