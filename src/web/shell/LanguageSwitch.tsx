// The same page in the other language: path and query are kept.
import type { MouseEvent } from 'react';
import { queryText } from '#api/addresses';
import { pagePath } from '#api/pagePath';
import { LANGUAGES, type Language } from '#kernel/language';
import { useAddress } from '../routing/address.tsx';
import { basePath } from '../routing/basePath.ts';
import { isPlainClick } from '../routing/isPlainClick.ts';

export function LanguageSwitch({ languages }: { readonly languages: readonly Language[] }) {
  const { language, words, page, id, query, go } = useAddress();
  const other = LANGUAGES.find((each) => each !== language && languages.includes(each));
  if (other === undefined) return null;
  const href = pagePath({ page: page ?? 'overview', id }, other) + queryText(query);
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a
      href={basePath() + href}
      onClick={follow}
      lang={other === 'zh' ? 'zh-CN' : 'en'}
      hrefLang={other}
      className="tool"
    >
      {words.switchLanguage}
    </a>
  );
}
