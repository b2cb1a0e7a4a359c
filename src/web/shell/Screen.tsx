// The shell around every page: header, trail, content, footer. It stays while pages change.
import { useEffect, useRef } from 'react';
import { useHead } from '../data/answers.ts';
import { PageScreen } from '../pages/PageScreen.tsx';
import { AddressProvider, useAddress } from '../routing/address.tsx';
import { Announcement } from './Announcement.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';

const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const;

function useDocumentLanguage(): void {
  const { language } = useAddress();
  useEffect(() => {
    document.documentElement.lang = LANGUAGE_TAGS[language];
  }, [language]);
}

function Shell() {
  const { words, page, id } = useAddress();
  const head = useHead().data;
  const main = useRef<HTMLElement>(null);
  useDocumentLanguage();
  return (
    <>
      <button type="button" className="skip" onClick={() => main.current?.focus()}>
        {words.skipToContent}
      </button>
      <Header head={head} />
      <main ref={main} tabIndex={-1} className="content">
        <PageScreen head={head} />
        <Announcement key={`${page ?? ''}/${id ?? ''}`} />
      </main>
      <Footer head={head} />
    </>
  );
}

export function Screen() {
  return (
    <AddressProvider>
      <Shell />
    </AddressProvider>
  );
}
