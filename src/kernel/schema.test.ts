// Schemas of kernel values: what a plan file's texts become, and what is refused.
import { describe, expect, it } from 'vitest';
import { dateSchema, decimalSchema, idSchema, nameSchema, periodSchema } from './schema.ts';

describe('schemas', () => {
  it('turn texts into exact values', () => {
    expect(decimalSchema.parse('1.50').toString()).toBe('1.50');
    expect(periodSchema.parse('2025-H1')).toEqual({ kind: 'half', year: 2025, half: 1 });
    expect(dateSchema.parse('2025-12-31')).toBe('2025-12-31');
  });

  it.each([
    [decimalSchema, 'about 5', 'decimal'],
    [periodSchema, '2025-13', 'period'],
    [dateSchema, '2025-02-30', 'date'],
  ] as const)('name what a text is not', (schema, text, message) => {
    expect(schema.safeParse(text).error?.issues[0]?.message).toBe(message);
  });

  it('take kebab-case ids up to 80 characters', () => {
    expect(['a', 'new-energy-2', '20-8'].every((id) => idSchema.safeParse(id).success)).toBe(true);
    const refused = ['', 'A', 'a_b', '-a', 'a-', 'a--b', 'a b', '新能源', 'a'.repeat(81)];
    expect(refused.some((id) => idSchema.safeParse(id).success)).toBe(false);
  });

  it('take a name in one language or both, never in none or others', () => {
    expect(nameSchema.safeParse({ zh: '深圳' }).success).toBe(true);
    expect(nameSchema.safeParse({}).success).toBe(false);
    expect(nameSchema.safeParse({ zh: '' }).success).toBe(false);
    expect(nameSchema.safeParse({ zh: '深圳', fr: 'Shenzhen' }).success).toBe(false);
  });
});
