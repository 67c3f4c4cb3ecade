// A figure as people read it: three digits that count, thousands apart.

/** 0.00123 → "0.00123", 12.345 → "12.3", 12,345.6 → "12,346". */
export function shown(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}
