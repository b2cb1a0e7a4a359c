// The two languages of the product and a name written in either or both.
export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name in Chinese, English or both; at least one is present. */
export interface Name {
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

/** The name in `language`, or in the other language where only that one is known. */
export function nameIn(name: Name, language: Language): string {
  const other = language === 'zh' ? 'en' : 'zh';
  return name[language] ?? name[other] ?? '';
}
