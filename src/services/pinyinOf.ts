// Pinyin of Chinese names (the one file of the pinyin library): whole and by initials, without tones.
import { pinyin } from 'pinyin-pro';

const HAN = /\p{Script=Han}/u;

/** 罗湖区 → ["luohuqu", "lhq"]; nothing for a text without Chinese characters. */
export function pinyinOf(text: string): readonly string[] {
  if (!HAN.test(text)) return [];
  const syllables = pinyin(text.slice(0, 200), { toneType: 'none', type: 'array', nonZh: 'consecutive' }).map(
    (syllable) => syllable.trim().toLowerCase().replaceAll('ü', 'v'),
  );
  return [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
}
