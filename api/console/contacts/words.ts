// How somebody on a ladder stands, and what waits for the chair, in the words of the page about it.
import { capitalised } from '../../../words/people.ts';
import { positionWords } from '../../../words/contacts.ts';
import { listed, roleWords, theRole } from '../../../words/roles.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { organisationWords } from '../../../words/contacts.ts';
import { THE_REGION } from '../../../domain/advice/parties.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { Denied } from '../../../domain/contacts/contact.ts';
import { positionsOf } from '../../../domain/contacts/places.ts';
import type { Instant } from '../../../domain/time.ts';
import type { ContactLine, ContactsPage } from '../../../store/pages/contacts.ts';

type Organisations = Pick<ContactsPage, 'organisations'>;

/** "Manager sociaal domein van gemeente Maasveen". */
export function rolesWords(page: Organisations, { standing }: Pick<ContactLine, 'standing'>): string {
  return capitalised(listed(positionsOf(standing.places).map((position) => positionWords(page, position))));
}

/** "Bevestigd op dinsdag 24 november", "Gevraagd op …". */
export function stateWords({ stands, standing, contact }: ContactLine, now: Instant): string {
  const { state, askedAt, confirmedAt, overdue, denied } = stands;
  const { asking } = contact;
  switch (state) {
    case 'confirmed':
      return confirmedAt === null ? 'Bevestigd' : `Bevestigd op ${longDay(confirmedAt, now)}`;
    case 'notMe':
      return `Zegt op ${longDay(denied[0]?.at ?? now, now)}: dit ben ik niet (meer)`;
    case 'bounced':
      return 'De mail komt niet aan';
    case 'asked': {
      // What counts is when the mail was taken, which can be a weekend later.
      const since = asking?.countsFrom ?? null;
      if (since === null && asking?.reminded === 0) return 'De mail met de vraag staat klaar';
      const asked = `Gevraagd op ${longDay(since ?? askedAt ?? now, now)}`;
      const again = confirmedAt === null ? '' : ', bevestigde eerder';
      const reminded = asking && asking.reminded > 0 ? `, ${asking.reminded} keer herinnerd` : '';
      return `${asked}${again}${reminded}${overdue ? ': nog geen antwoord' : ''}`;
    }
    case 'unasked':
    case 'onNoLadder':
      return standing.awayUntil === null
        ? 'Nog niet gevraagd'
        : `Nog niet gevraagd: afwezig tot en met ${longDate(standing.awayUntil, localDateOf(now))}`;
  }
}

/** "De Linde: wie is de directeur jeugd?" */
export function whoIsWords({ organisations }: Organisations, { organisation, role }: Denied): string {
  if (organisation === THE_REGION) return `Wie is ${theRole(role)}?`;
  const at = organisations.get(organisation);
  return `${at ? capitalised(organisationWords(at)) : capitalised(roleWords[role])}: wie is ${theRole(role)}?`;
}

/** What whoever said so proposed. */
export function proposalWords({ instead }: Denied): string {
  const { name, email } = instead;
  if (name === undefined && email === undefined) return 'Wie het wel is, is niet genoemd.';
  return `Voorstel: ${[name, email].filter((part) => part !== undefined).join(', ')}.`;
}

/** "19 van de 21 mensen op de ladders bevestigden hun plek." */
export function countWords(lines: readonly ContactLine[]): string {
  const confirmed = lines.filter(({ stands }) => stands.state === 'confirmed').length;
  if (confirmed === 0) return 'Nog niemand op de ladders heeft bevestigd dat de eigen plek klopt.';
  const people = lines.length === 1 ? '1 persoon' : `${String(lines.length)} mensen`;
  return `Van ${people} op de ladders ${confirmed === 1 ? 'heeft er 1' : `hebben er ${String(confirmed)}`} bevestigd dat hun plek klopt.`;
}
