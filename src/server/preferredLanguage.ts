// The reader's language by the Accept-Language header (RFC 9110, 12.5.4): highest weight first, order of mention next.
import type { Language } from '#kernel/language';

const MAX_HEADER = 500;

function weightOf(parameter: string | undefined): number {
  const match = /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter ?? 'q=1');
  return match === null ? 0 : Number(match[1]);
}

/** The offered language that the header prefers; the first offered where it prefers none. */
export function preferredLanguage(header: string | undefined, offered: readonly Language[]): Language {
  let best: { language: Language; weight: number } | undefined;
  for (const range of (header ?? '').slice(0, MAX_HEADER).split(',')) {
    const [tag = '', parameter] = range.split(';', 2);
    const language = offered.find((each) => each === tag.trim().slice(0, 2).toLowerCase());
    const weight = weightOf(parameter);
    if (language !== undefined && weight > (best?.weight ?? 0)) best = { language, weight };
  }
  return best?.language ?? offered[0] ?? 'zh';
}
