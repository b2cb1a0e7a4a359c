// The value at a path of keys and indices within what was read.
/** Undefined where nothing stands there; own keys only, so that `__proto__` finds what the file says and nothing else. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as Readonly<Record<string | number, unknown>>)[step];
  }
  return current;
}
