// How somebody on a ladder stands, and what waits for the chair, in the words of the page about it.
import { capitalised } from '../../../words/people.ts';
import { positionWords } from '../../../words/contacts.ts';
import { listed, roleWords, theRole } from '../../../words/roles.ts';
import { longDate, longDay } from '../../../words/dates.ts';
import { organisationWords } from '../../../words/contacts.ts';
import { say } from '../../../words/language.ts';
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
      return confirmedAt === null
        ? say('Bevestigd', 'Confirmed')
        : say(`Bevestigd op ${longDay(confirmedAt, now)}`, `Confirmed on ${longDay(confirmedAt, now)}`);
    case 'notMe': {
      const day = longDay(denied[0]?.at ?? now, now);
      return say(`Zegt op ${day}: dit ben ik niet (meer)`, `Says on ${day}: this is not me (any more)`);
    }
    case 'bounced':
      return say('De mail komt niet aan', 'The email does not arrive');
    case 'asked': {
      // What counts is when the mail was taken, which can be a weekend later.
      const since = asking?.countsFrom ?? null;
      if (since === null && asking?.reminded === 0)
        return say('De mail met de vraag staat klaar', 'The mail with the question is ready');
      const day = longDay(since ?? askedAt ?? now, now);
      const parts = [
        say(`Gevraagd op ${day}`, `Asked on ${day}`),
        ...(confirmedAt === null ? [] : [say('bevestigde eerder', 'confirmed before')]),
        ...(asking && asking.reminded > 0 ? [remindedWords(asking.reminded)] : []),
      ].join(', ');
      return overdue ? say(`${parts}: nog geen antwoord`, `${parts}: no answer yet`) : parts;
    }
    case 'unasked':
    case 'onNoLadder':
      return standing.awayUntil === null
        ? say('Nog niet gevraagd', 'Not asked yet')
        : say(
            `Nog niet gevraagd: afwezig tot en met ${longDate(standing.awayUntil, localDateOf(now))}`,
            `Not asked yet: away up to and including ${longDate(standing.awayUntil, localDateOf(now))}`,
          );
  }
}

function remindedWords(times: number): string {
  return say(
    `${String(times)} keer herinnerd`,
    times === 1 ? 'reminded once' : `reminded ${String(times)} times`,
  );
}

/** "De Linde: wie is de directeur jeugd?" */
export function whoIsWords({ organisations }: Organisations, { organisation, role }: Denied): string {
  if (organisation === THE_REGION) return say(`Wie is ${theRole(role)}?`, `Who is ${theRole(role)}?`);
  const at = organisations.get(organisation);
  const where = capitalised(at ? organisationWords(at) : roleWords[role]);
  return say(`${where}: wie is ${theRole(role)}?`, `${where}: who is ${theRole(role)}?`);
}

/** What whoever said so proposed. */
export function proposalWords({ instead }: Denied): string {
  const { name, email } = instead;
  if (name === undefined && email === undefined)
    return say('Wie het wel is, is niet genoemd.', 'Who it is was not said.');
  const who = [name, email].filter((part) => part !== undefined).join(', ');
  return say(`Voorstel: ${who}.`, `Proposal: ${who}.`);
}

/** "19 van de 21 mensen op de ladders bevestigden hun plek." */
export function countWords(lines: readonly ContactLine[]): string {
  const confirmed = lines.filter(({ stands }) => stands.state === 'confirmed').length;
  if (confirmed === 0)
    return say(
      'Nog niemand op de ladders heeft bevestigd dat de eigen plek klopt.',
      'Nobody on the ladders has confirmed yet that their place is right.',
    );
  const people =
    lines.length === 1
      ? say('1 persoon', '1 person')
      : say(`${String(lines.length)} mensen`, `${String(lines.length)} people`);
  return confirmed === 1
    ? say(
        `Van ${people} op de ladders heeft er 1 bevestigd dat hun plek klopt.`,
        `Of ${people} on the ladders, 1 has confirmed that their place is right.`,
      )
    : say(
        `Van ${people} op de ladders hebben er ${String(confirmed)} bevestigd dat hun plek klopt.`,
        `Of ${people} on the ladders, ${String(confirmed)} have confirmed that their place is right.`,
      );
}
