// The letters about a place on the ladders, about a mail address and to who stands in, to somebody made up.
import { sampleLinks as links, type LetterSample } from './letterSample.ts';
import { SAMPLE_REFERENCE, type SampleAround } from './sampleRegion.ts';
import { instantOf, localDateOf, plusDays } from '../../../domain/calendar/amsterdam.ts';
import { unknownContact, type Asking } from '../../../domain/contacts/contact.ts';
import type { ContactFacts } from '../../../domain/contacts/facts.ts';
import { placesOf } from '../../../domain/contacts/places.ts';
import { DAY_MS, type Instant } from '../../../domain/time.ts';
import { maskLinks } from '../../../mail/render/maskLinks.ts';
import { writeAddressMail } from '../../../mail/writeAddressMail.ts';
import { writeContactMail } from '../../../mail/writeContactMail.ts';
import { writeHandOverMail } from '../../../mail/writeHandOverMail.ts';

/** The letters about a place on the ladders, to somebody on their first rung; about a changed address; and to a deputy. */
export function contactSamples(around: SampleAround, now: Instant): readonly LetterSample[] {
  const standing = placesOf(around.agreement, around.directory, around.organisations, localDateOf(now));
  const [found] = [...standing].filter(([id]) => id.startsWith('sample '));
  if (!found) return [];
  const [id, places] = found;
  const person = around.people.get(id);
  if (!person) return [];
  const who = { role: places[0]?.role, name: person.name };
  const at = instantOf(localDateOf(now), around.agreement.calendar.roundAt);
  const asking = (because: Asking['because'], reminded: number): ContactFacts => ({
    ...around,
    person,
    standing: { places, address: '', awayUntil: null },
    contact: {
      ...unknownContact,
      confirmed:
        because === 'yearly' ? { at: instantOf(plusDays(localDateOf(at), -365), '09:00'), places: [] } : null,
      asking: {
        number: 1,
        because,
        askedAt: at - reminded * 7 * DAY_MS,
        places,
        address: '',
        letter: 'arrived',
        countsFrom: at - reminded * 7 * DAY_MS,
        reminded,
        remindedAt: null,
        answer: null,
        answeredAt: null,
        lapsed: false,
      },
    },
  });
  const sample = (
    kind: 'introduction' | 'yearlyQuestion' | 'introductionReminder',
    moment: string,
    facts: ContactFacts,
  ): Written => ({
    kind,
    moment,
    ...who,
    write: (wording) =>
      maskLinks(
        writeContactMail({ facts, letter: { kind, to: id, about: { asking: 1 } }, links }, at, wording),
        [links],
      ),
    together: null,
  });
  const address = (which: 'old' | 'new'): Written => ({
    kind: 'addressChanged',
    moment: which,
    ...who,
    write: (wording) =>
      writeAddressMail(
        { facts: asking('new', 0), person, about: { address: which, changedAt: at } },
        at,
        wording,
      ),
    together: null,
  });
  const absent = [...standing]
    .map(([other]) => around.people.get(other))
    .find((other) => other?.id.startsWith('sample ') && other.id !== id);
  const today = localDateOf(at);
  const handOver = (forTheChair: boolean): Written => ({
    kind: 'handOver',
    moment: forTheChair ? 'chair' : 'deputy',
    ...who,
    write: (wording) =>
      maskLinks(
        writeHandOverMail(
          {
            facts: {
              ...around,
              person,
              absent: absent ?? person,
              from: today,
              until: plusDays(today, 11),
              roles: forTheChair
                ? [{ role: 'chair', organisation: null }]
                : standingRoles(around, absent?.id),
              refers: false,
              open: forTheChair
                ? { questions: [], notices: [], promises: [] }
                : {
                    questions: [],
                    notices: [{ reference: SAMPLE_REFERENCE, before: plusDays(today, 7) }],
                    promises: [],
                  },
              tasks: forTheChair ? 3 : null,
            },
            links,
          },
          at,
          wording,
        ),
        [links],
      ),
    together: null,
  });
  return [
    sample('introduction', 'new', asking('new', 0)),
    sample('introduction', 'changed', asking('changed', 0)),
    sample('yearlyQuestion', 'yearly', asking('yearly', 0)),
    sample('introductionReminder', 'first', asking('new', 1)),
    address('old'),
    address('new'),
    handOver(false),
    handOver(true),
  ].map((written) => ({ ...written, plain: written.write }));
}

type Written = Omit<LetterSample, 'plain'>;

function standingRoles({ directory, organisations }: SampleAround, person: string | undefined) {
  return directory.holdings
    .filter((held) => held.person === person)
    .map(({ role, organisation }) => ({ role, organisation: organisations.get(organisation)?.name ?? null }));
}
