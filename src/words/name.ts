// Names in a language, and lists of them as a sentence has them.
import { nameIn, type Language, type Name } from '#kernel/language';

export { nameIn };

/**
 * "A、B和C" / "A, B and C". With a `limit`, more names than that are cut to the first `limit`: "A、B等11项" / "A, B and 9 more".
 */
export function listOf(names: readonly (string | Name)[], language: Language, limit = Infinity): string {
  const texts = names.map((name) => (typeof name === 'string' ? name : nameIn(name, language)));
  const comma = language === 'zh' ? '、' : ', ';
  if (texts.length > limit) {
    const head = texts.slice(0, limit).join(comma);
    return language === 'zh' ? `${head}等${texts.length}项` : `${head} and ${texts.length - limit} more`;
  }
  const last = texts.at(-1);
  if (last === undefined || texts.length === 1) return last ?? '';
  return `${texts.slice(0, -1).join(comma)}${language === 'zh' ? '和' : ' and '}${last}`;
}
