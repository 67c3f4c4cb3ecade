// The case by which letters are shown: a made-up one, or one of the region by its reference, in a language.
import { fieldError, oneOf, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Seat } from '../seat.ts';
import type { LetterSample } from './letterSample.ts';
import { letterSamples, samplesOfCase } from './letterSamples.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { languages, type Language } from '../../../domain/advice/facts.ts';
import type { WordedKind } from '../../../domain/letters/wording.ts';
import { recordAccess } from '../../../store/accessLog.ts';
import { readCase } from '../../../store/pages/case.ts';
import { readLettersGround } from '../../../store/pages/lettersGround.ts';
import { language, say } from '../../../words/language.ts';

/** What was chosen to look at, and what that gives. */
export interface Example {
  readonly language: Language;
  /** As it was typed; empty: the made-up case. */
  readonly reference: string;
  readonly samples: readonly LetterSample[];
  /** There is no such case. */
  readonly errors: readonly FieldError[];
  /** The case that was chosen has no letter of this kind: the made-up one is shown. */
  readonly notOfCase: boolean;
}

/** The letters to show. @param kind one only; by default all */
export async function exampleOf(seat: Seat, values: Values, kind?: WordedKind): Promise<Example> {
  const { database, code, desk, now } = seat;
  const shown = oneOf(values, 'taal', languages) ?? language();
  const reference = typed(values, 'casus').toUpperCase();
  const of = (samples: readonly LetterSample[]) =>
    samples.filter((one) => kind === undefined || one.kind === kind);
  const made = async () => {
    const ground = await readLettersGround(database, code, now);
    return of(
      letterSamples(
        { ...ground, agreement: desk.agreement ?? threeLadders, region: desk.region },
        shown,
        now,
      ),
    );
  };
  const rest = { language: shown, reference };
  if (reference === '') return { ...rest, samples: await made(), errors: [], notOfCase: false };
  const found = await readCase(database, code, reference);
  if (!found) {
    const message = say(
      'Deze casus is er niet. Kijk het casusnummer na',
      'There is no such case. Check the case number',
    );
    return { ...rest, samples: await made(), errors: [fieldError('casus', message)], notOfCase: false };
  }
  await recordAccess(database, code, {
    reference,
    person: seat.held.person,
    page: 'voorbeeldbrief',
    changed: false,
    at: now,
  });
  const samples = of(samplesOfCase(found.facts, shown, now));
  return samples.length > 0
    ? { ...rest, samples, errors: [], notOfCase: false }
    : { ...rest, samples: await made(), errors: [], notOfCase: true };
}

/** The sample of the moment that was chosen, or the first. */
export function chosenSample(
  { samples }: Pick<Example, 'samples'>,
  values: Values,
): LetterSample | undefined {
  return samples.find(({ moment }) => moment === values['moment']) ?? samples[0];
}

/** How letters are looked at, in an address. */
export function lookAt({ language: shown, reference }: Example, moment: string): string {
  const asked = new URLSearchParams({
    moment,
    taal: shown,
    ...(reference === '' ? {} : { casus: reference }),
  });
  return asked.toString();
}
