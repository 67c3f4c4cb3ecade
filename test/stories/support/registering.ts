// How a chair fills in a new advice, up to its buttons.
import type { Somebody } from './somebody.ts';

/** Who and what, in the words of the form; an organisation that is not told is not chosen. */
export interface NewAdvice {
  readonly referrer: string;
  readonly municipality?: string;
  readonly provider?: string;
  readonly procurement?: string;
  /** "23 11 2026". */
  readonly givenOn: string;
}

/** Asked every week, brought in by the provider, or by a parent where there is none. */
export async function fillsInAdvice(chair: Somebody, advice: NewAdvice): Promise<void> {
  const { referrer, municipality, provider, procurement, givenOn } = advice;
  await chair.types('Verwijzer', referrer);
  await chair.answers('Hoe vaak vragen wij het?', 'Elke week');
  await chair.answers('Wie bracht de casus in?', provider === undefined ? 'Een ouder' : 'Een aanbieder');
  if (provider !== undefined) await chair.selects('Welke?', provider);
  if (municipality !== undefined) await chair.selects('Gemeente', municipality);
  if (provider !== undefined) await chair.selects('Aanbieder', provider);
  if (procurement !== undefined) await chair.selects('Inkooporganisatie', procurement);
  await chair.answers('Op welke dag is het advies gegeven?', givenOn);
  await chair.answers('Waarom kwam de casus bij het team?', 'Het proces loopt vast');
  await chair.answers('Wat voor advies is het?', 'Bemiddeling naar passende zorg');
  await chair.answers('Hoe zwaar weegt het advies?', 'Dringend advies');
  await chair.answers('Neemt de financier het advies over?', 'Neemt het advies over');
}
