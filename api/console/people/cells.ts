// What a name, an address or a telephone number has to be, in a form and in a file alike.
import { isMailAddress, isTelephone } from '../../forms/reachable.ts';
import { objectionTo } from '../../forms/text.ts';
import type { Instant } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';

const MOST_CHARACTERS = 120;

/** Why a text is no name; undefined when it may be one. */
export function nameObjection(text: string, now: Instant): string | undefined {
  if (text.length > MOST_CHARACTERS)
    return say(
      `Een naam is hooguit ${String(MOST_CHARACTERS)} tekens lang`,
      `A name is at most ${String(MOST_CHARACTERS)} characters long`,
    );
  if (text.includes('@'))
    return say('Dit is een mailadres en geen naam', 'This is an email address and not a name');
  if (!/\p{L}/u.test(text))
    return say('Een naam heeft minstens één letter', 'A name has at least one letter');
  return objectionTo(text, now);
}

/** Why a text is no mail address. */
export function addressObjection(text: string): string | undefined {
  return isMailAddress(text)
    ? undefined
    : say(
        'Dit is geen mailadres. Schrijf het zo: naam@organisatie.nl',
        'This is not an email address. Write it like this: name@organisation.nl',
      );
}

/** Why a text is no telephone number. */
export function phoneObjection(text: string): string | undefined {
  return isTelephone(text)
    ? undefined
    : say(
        'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en +',
        'This is not a telephone number. Use only digits, spaces and +',
      );
}
