/** What is meant to be there. */
export function given<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new TypeError('Expected a value');
  return value;
}
