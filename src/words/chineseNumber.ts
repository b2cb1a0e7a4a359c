// Small whole numbers as Chinese numbers their sections: 一, 十, 十七, 二十, 九十九.
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1 to 99; other numbers as digits. */
export function chineseNumber(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`;
  return `${head}${DIGITS[ones] ?? ''}`;
}
