// Puts the classes of an element together.

/** The given names that are not `false`, in order, with a space between. */
export function classes(...names: readonly (string | false)[]): string {
  return names.filter((name) => name !== false).join(' ');
}
