// For whom somebody stands in, when and as what; what comes to them by itself, and what does not.
import { rich, sentences, strong, type Words } from '../../content.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { HandOverFacts } from '../../../domain/contacts/handOver.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { listed, roleWords } from '../../../words/roles.ts';

/** Who is away, from when until when. */
export function standsIn({ absent, from, until }: HandOverFacts, now: Instant): Words {
  const today = localDateOf(now);
  const [first, last] = [strong(longDate(from, today)), strong(longDate(until, today))];
  const { name } = absent;
  return from === until
    ? say(
        rich`${name} is afwezig op ${first}. Op die dag neemt u waar.`,
        rich`${name} is away on ${first}. On that day you stand in.`,
      )
    : say(
        rich`${name} is afwezig van ${first} tot en met ${last}. In die tijd neemt u waar.`,
        rich`${name} is away from ${first} up to and including ${last}. During that time you stand in.`,
      );
}

/** As what. */
export function rolesSentence({ roles, refers }: HandOverFacts): string {
  const all = [
    ...roles.map(({ role, organisation }) =>
      organisation === null
        ? roleWords[role]
        : say(`${roleWords[role]} bij ${organisation}`, `${roleWords[role]} at ${organisation}`),
    ),
    ...(refers ? [say('verwijzer', 'referrer')] : []),
  ];
  if (all.length === 0) return '';
  const as = listed(all.map((words) => say(`als ${words}`, `as ${words}`)));
  return say(`U doet dat ${as}.`, `You do so ${as}.`);
}

/** What needs nobody's care. */
export function comesToYou({ absent, tasks }: HandOverFacts): string {
  return sentences(
    say(
      'Wat wij in die tijd vragen, komt vanzelf naar u. Wij sturen het naar dit mailadres.',
      'What we ask during that time comes to you by itself. We send it to this email address.',
    ),
    tasks === null
      ? null
      : say(
          `Ook in de console neemt u waar voor ${absent.name}. Meld u daar aan met uw eigen mailadres: het adres van deze mail.`,
          `You also stand in for ${absent.name} in the console. Sign in there with your own address: the one of this email.`,
        ),
  );
}

/** That the links in what the other had before are not theirs, and how they come by those. */
export function earlierMails({ absent, tasks }: HandOverFacts): string {
  return sentences(
    say(
      `De mails die ${absent.name} al had, sturen wij niet aan u door. De links daarin hebt u dus niet.`,
      `We do not forward the emails that ${absent.name} already had. So you do not have the links in them.`,
    ),
    tasks === null
      ? say(
          'Wilt u ergens op antwoorden? Vraag het dan aan de voorzitter van het expertteam.',
          'Would you like to answer something? Then please ask the chair of the expert team.',
        )
      : say('U vindt alles in de console.', 'You find everything in the console.'),
  );
}
