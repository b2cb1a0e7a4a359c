// Exact decimal number: coefficient × 10^exponent with a bigint coefficient; digits as written are kept ("1.50" stays 1.50).
const PATTERN = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,2}))?$/;
/** With an exponent of at most 99 no written number exceeds 10^300: six letters cannot stand for kilobytes of digits. */
const MAX_LENGTH = 200;

const pow10 = (n: number): bigint => 10n ** BigInt(n);
const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/** An exact decimal. Immutable; JSON form is its string. */
export class Decimal {
  private constructor(
    readonly coefficient: bigint,
    readonly exponent: number,
  ) {}

  static readonly zero = new Decimal(0n, 0);
  static readonly one = new Decimal(1n, 0);

  /** coefficient × 10^exponent. */
  static of(coefficient: bigint | number, exponent = 0): Decimal {
    return new Decimal(BigInt(coefficient), exponent);
  }

  /**
   * The number written in `text` (optional sign, digits, point, exponent of at most two digits; 200 characters), or undefined
   * where it is none.
   */
  static parse(text: string): Decimal | undefined {
    if (text.length > MAX_LENGTH) return undefined;
    const match = PATTERN.exec(text);
    if (match === null) return undefined;
    const [, sign, whole = '', fraction = '', power = '0'] = match;
    const digits = BigInt(whole + fraction);
    return new Decimal(sign === '-' ? -digits : digits, Number(power) - fraction.length);
  }

  /** As `parse`; throws on a text that is no number. For literals in code and tests. */
  static from(text: string): Decimal {
    const value = Decimal.parse(text);
    if (value === undefined) throw new Error(`not a decimal: ${text}`);
    return value;
  }

  private static aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
    const exponent = Math.min(a.exponent, b.exponent);
    return [a.coefficient * pow10(a.exponent - exponent), b.coefficient * pow10(b.exponent - exponent), exponent];
  }

  plus(other: Decimal): Decimal {
    const [a, b, exponent] = Decimal.aligned(this, other);
    return new Decimal(a + b, exponent);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.coefficient * other.coefficient, this.exponent + other.exponent);
  }

  negated(): Decimal {
    return new Decimal(-this.coefficient, this.exponent);
  }

  abs(): Decimal {
    return new Decimal(absolute(this.coefficient), this.exponent);
  }

  /** Quotient rounded half away from zero to `digits` decimals. Throws on a zero divisor: the caller answers Missing before. */
  dividedBy(other: Decimal, digits: number): Decimal {
    if (other.coefficient === 0n) throw new Error('division by zero');
    const shift = this.exponent - other.exponent + digits;
    const numerator = shift >= 0 ? this.coefficient * pow10(shift) : this.coefficient;
    const denominator = shift >= 0 ? other.coefficient : other.coefficient * pow10(-shift);
    return new Decimal(roundedQuotient(numerator, denominator), -digits);
  }

  /** Rounded half away from zero to `digits` decimals (digits may be negative: tens, hundreds). */
  rounded(digits: number): Decimal {
    if (-this.exponent <= digits) return this;
    return new Decimal(roundedQuotient(this.coefficient, pow10(-this.exponent - digits)), -digits);
  }

  /** This × 10^places: exact, keeps the significant digits. */
  shifted(places: number): Decimal {
    return new Decimal(this.coefficient, this.exponent + places);
  }

  /** The same number without zeros at its end behind the point: 12.50 is 12.5. */
  trimmed(): Decimal {
    let [coefficient, exponent] = [this.coefficient, this.exponent];
    while (exponent < 0 && coefficient % 10n === 0n) [coefficient, exponent] = [coefficient / 10n, exponent + 1];
    return new Decimal(coefficient, exponent);
  }

  compare(other: Decimal): -1 | 0 | 1 {
    const [a, b] = Decimal.aligned(this, other);
    return a < b ? -1 : a > b ? 1 : 0;
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0;
  }

  get sign(): -1 | 0 | 1 {
    return this.coefficient < 0n ? -1 : this.coefficient > 0n ? 1 : 0;
  }

  /** Number of digits behind the point as written (0 for whole numbers). */
  get decimals(): number {
    return Math.max(0, -this.exponent);
  }

  /** Nearest binary floating-point number, for charts and analytics only. */
  toNumber(): number {
    return Number(this.toString());
  }

  /** Plain notation without exponent: "-12.50". */
  toString(): string {
    const digits = absolute(this.coefficient).toString();
    const sign = this.coefficient < 0n ? '-' : '';
    if (this.exponent >= 0) return digits === '0' ? '0' : sign + digits + '0'.repeat(this.exponent);
    const padded = digits.padStart(1 - this.exponent, '0');
    const point = padded.length + this.exponent;
    return `${sign}${padded.slice(0, point)}.${padded.slice(point)}`;
  }

  toJSON(): string {
    return this.toString();
  }
}

function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const n = absolute(numerator);
  const d = absolute(denominator);
  const quotient = (2n * n + d) / (2n * d);
  return numerator < 0n === denominator < 0n ? quotient : -quotient;
}
