// From a whole name to the surname by which somebody is addressed.

/** Words that begin a surname of several words. */
const particles = new Set(
  "van de der den het 't ten ter te in op aan bij von zu du da dos di la le el al bin ben ibn".split(' '),
);

/** "de Wit" of "Sevda de Wit": from the first such word on, else the last word. Whoever knows better says so. */
export function surnameOf(name: string): string {
  const words = name.split(' ');
  const from = words.findIndex((word, at) => at > 0 && at < words.length - 1 && particles.has(word));
  return from === -1 ? (words.at(-1) ?? name) : words.slice(from).join(' ');
}
