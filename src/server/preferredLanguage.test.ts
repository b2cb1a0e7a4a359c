// Language by header and host names: known headers and hostile ones.
import { describe, expect, it } from 'vitest';
import { hostName, isAllowedHost, LOOPBACK_NAMES } from './hostNames.ts';
import { preferredLanguage } from './preferredLanguage.ts';

describe('preferredLanguage', () => {
  it.each([
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh;q=0.5,en;q=0.7', 'en'],
    ['fr-FR,en;q=0.1', 'en'],
    ['fr', 'zh'],
    ['en;q=nonsense', 'zh'],
    ['', 'zh'],
    [undefined, 'zh'],
  ] as const)('%s → %s', (header, language) => {
    expect(preferredLanguage(header, ['zh', 'en'])).toBe(language);
  });

  it('offers only what the workspace has', () => {
    expect(preferredLanguage('zh-CN', ['en'])).toBe('en');
  });
});

describe('isAllowedHost', () => {
  it.each(['localhost:4680', '127.0.0.1', '[::1]:4680', 'LOCALHOST'])('allows %s', (header) => {
    expect(isAllowedHost(header, LOOPBACK_NAMES)).toBe(true);
  });

  it.each(['evil.example', '127.0.0.1.evil.example', 'localhost@evil.example', 'localhost:80:80', '', undefined])(
    'refuses %s',
    (header) => {
      expect(isAllowedHost(header, LOOPBACK_NAMES)).toBe(false);
    },
  );

  it('reads names apart from ports', () => {
    expect(hostName('marshall.city.gov.cn:8443')).toBe('marshall.city.gov.cn');
  });
});
