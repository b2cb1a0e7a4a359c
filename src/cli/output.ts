// Where a command's words go: results to stdout, progress and failures to stderr; language and colour of this terminal.
import type { Failure } from '#kernel/failure';
import { LANGUAGES, type Language } from '#kernel/language';
import { failureDetail, failureSentence } from '#words/failures';
import { thingWord, terminalWords } from '#words/terminal';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The language asked for, or that of the environment (LC_ALL, LC_MESSAGES, LANG), or English. */
export function languageOf(asked: string | undefined, environment: Terminal['environment']): Language {
  const known = LANGUAGES.find((language) => language === asked);
  if (known !== undefined) return known;
  const locale = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  return locale.startsWith('zh') ? 'zh' : 'en';
}

export function failureText(failure: Failure, language: Language): string {
  const words = terminalWords(language).failures;
  const sentence = failureSentence(failure, failureDetail(failure), language);
  if (sentence !== undefined) return sentence;
  switch (failure.failure) {
    case 'not-found':
      if (failure.what === 'workspace') return words.noWorkspace(failure.id);
      return words.notFound(thingWord(failure.what, language), failure.id, failure.nearest);
    case 'forbidden':
      return words.forbidden(failure.what);
    default:
      return words[failure.failure](thingWord(failure.what, language), failure.detail);
  }
}
