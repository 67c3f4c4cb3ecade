// The mark of Doorzet: a flight of stairs, and someone on top of it.

/** The drawing inside a 32 by 32 view box, in `currentColor`. */
export const brandMark = {
  viewBox: '0 0 32 32',
  stairs: 'M2.5 28h9v-8.5h9V11h9',
  stroke: 4.5,
  head: { x: 25, y: 4.25, radius: 3 },
} as const;

/** The mark as an icon for a browser's tab; white stairs on our colour, so that it holds on a dark tab bar too. */
export function favicon(): string {
  const { viewBox, stairs, stroke, head } = brandMark;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">` +
    '<rect width="32" height="32" rx="7" fill="#0f5563"/>' +
    '<g transform="translate(5.5 5.25) scale(.66)" fill="#fff">' +
    `<path d="${stairs}" fill="none" stroke="#fff" stroke-width="${stroke}" stroke-linejoin="round" stroke-linecap="round"/>` +
    `<circle cx="${head.x}" cy="${head.y}" r="${head.radius}"/></g></svg>`
  );
}
