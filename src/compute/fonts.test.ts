// The pinned fonts: present, and known by the characters that they hold.
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codePointsOf } from './codePoints.ts';
import { FONT_NAMES, fontFile, isPrintable } from './fonts.ts';

describe('the pinned fonts', () => {
  it('are files of installed packages', () => {
    for (const name of FONT_NAMES) expect(existsSync(fontFile(name))).toBe(true);
  });

  it('hold Han, Latin, figures and punctuation, but neither pictograms nor control characters', () => {
    for (const sign of '深圳市龙岗区亿元Az09（），。：；“”％≥＝÷●■▲▼○〓—–·㎡')
      expect([sign, isPrintable(sign.codePointAt(0) ?? 0)]).toEqual([sign, true]);
    for (const code of [0x1f600, 0x202e, 0xfffe, 0x2a6d6]) expect([code, isPrintable(code)]).toEqual([code, false]);
  });

  it('are refused where they hold no table of characters', () => {
    expect(() => codePointsOf(new Uint8Array(64))).toThrow(/no table of characters/);
  });
});
