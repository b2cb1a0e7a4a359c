// What is asked of the pages: which page, of what, in which language, with which filters.
import type { Language } from '#kernel/language';
import type { PageName } from './description.ts';

export interface PageRequest {
  readonly page: PageName;
  readonly id?: string | undefined;
  readonly language: Language;
  /** Filters as the URL's query holds them (status, reason, cluster, place, due, code, severity …); unknown keys are ignored. */
  readonly query: Readonly<Record<string, string>>;
}
