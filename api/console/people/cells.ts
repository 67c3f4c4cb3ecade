// What a name, an address or a telephone number has to be, in a form and in a file alike.
import { isMailAddress, isTelephone } from '../../forms/reachable.ts';
import { objectionTo } from '../../forms/text.ts';
import type { Instant } from '../../../domain/time.ts';

const MOST_CHARACTERS = 120;

/** Why a text is no name; undefined when it may be one. */
export function nameObjection(text: string, now: Instant): string | undefined {
  if (text.length > MOST_CHARACTERS) return `Een naam is hooguit ${String(MOST_CHARACTERS)} tekens lang`;
  if (text.includes('@')) return 'Dit is een e-mailadres en geen naam';
  if (!/\p{L}/u.test(text)) return 'Een naam heeft minstens één letter';
  return objectionTo(text, now);
}

/** Why a text is no mail address. */
export function addressObjection(text: string): string | undefined {
  return isMailAddress(text) ? undefined : 'Dit is geen e-mailadres. Schrijf het zo: naam@organisatie.nl';
}

/** Why a text is no telephone number. */
export function phoneObjection(text: string): string | undefined {
  return isTelephone(text) ? undefined : 'Dit is geen telefoonnummer. Gebruik alleen cijfers, spaties en +';
}
