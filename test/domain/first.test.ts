import { it } from 'vitest';
import { World } from './support/world.ts';
import { answers } from './support/region.ts';
it('story', () => {
  const w = new World('2026-11-19 15:00');
  w.until('2027-01-10 00:00');
  console.log(w.letters().join('\n'));
  console.log(w.events.map((e) => new Date(e.at).toISOString() + ' ' + JSON.stringify(e.event)).join('\n').slice(0, 9000));
});
