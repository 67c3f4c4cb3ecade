// The cases that the demo begins with: something late, something on rung 2, three ladders at once, a commitment, a
// refusal, a bounce, and cases that simply go well.
import { planned, realised, underway } from './answers.ts';
import { maasveenCase, type Cast } from './cast.ts';
import { createTeller, type Story } from './telling.ts';
import type { Parties } from '../../domain/advice/parties.ts';
import type { Calendar } from '../../domain/calendar/calendar.ts';
import type { Instant } from '../../domain/time.ts';

/** Tells the demo's stories as they stand at a moment. */
export function tellStories(cast: Cast, calendar: Calendar, now: Instant): readonly Story[] {
  const { ago, ahead, at, story, chairDoes, answers, faithful, stuckSince, replies, bounces } = createTeller(
    cast,
    calendar,
    now,
  );
  const { person, organisation } = cast;
  const base = maasveenCase(cast);
  const havenrecht: Parties = {
    ...base,
    referrer: person.emma,
    caseCoordinator: { organisation: organisation.wijkteamHavenrecht },
    municipality: organisation.havenrecht,
    submitter: { kind: 'provider', organisation: organisation.hetKompas },
    provider: organisation.hetKompas,
  };
  const poldermeer: Parties = {
    ...base,
    referrer: person.noor,
    caseCoordinator: { organisation: organisation.deltazicht, person: person.noor },
    municipality: organisation.poldermeer,
    submitter: { kind: 'certifiedInstitution', organisation: organisation.deltazicht },
  };
  const ofDaan: Parties = {
    ...base,
    referrer: person.daan,
    caseCoordinator: { organisation: organisation.wijkteamPoldermeer, person: person.daan },
    municipality: organisation.poldermeer,
    submitter: { kind: 'parent' },
  };

  return [
    // Rung 2 of the municipality has been asked for two working days; procurement solved its part.
    story(base, 24, [
      faithful(24, 11, underway),
      stuckSince(10, 0, 'notFinanced', 'De gemeente wacht op een besluit over de kosten.'),
      replies(at(7, '14:05'), 'procurement', { kind: 'solved' }),
      chairDoes(at(7, '14:30'), {
        type: 'settle',
        climb: 'procurement-1',
        reason: 'Contract met de aanbieder is rond.',
      }),
    ]),
    // Late: the referrer is silent, and tomorrow morning the team manager is asked.
    story(havenrecht, 16, [
      faithful(16, 4, underway),
      chairDoes(at(3, '09:05'), { type: 'askReferrer', reason: 'De wachttijd bij de aanbieder is om.' }),
    ]),
    // Three ladders at once, one of them paused.
    story({ ...base, referrer: person.karin }, 30, [
      faithful(30, 10, underway),
      stuckSince(9, 0, 'noCapacity', 'Nergens in de regio is plek.'),
      chairDoes(at(6, '10:15'), {
        type: 'startClimb',
        ladder: 'municipal',
        cause: 'noCapacity',
        reason: 'De gemeente kan helpen met een plek buiten de regio.',
      }),
      chairDoes(at(3, '15:10'), {
        type: 'pause',
        climb: 'procurement-1',
        until: ahead(6),
        reason: 'De inkoper overlegt eerst met de buurregio.',
      }),
    ]),
    // A commitment: the team manager arranges it before a day.
    story(poldermeer, 20, [
      faithful(20, 7, underway),
      stuckSince(6, 0, 'laidAside', 'Wij vinden een andere aanpak beter.'),
      replies(at(2, '16:20'), 'municipal', {
        kind: 'arrange',
        before: ahead(4),
      }),
    ]),
    // It can't be done: the chair chooses how it goes on.
    story({ ...base, referrer: person.sevda }, 14, [
      faithful(14, 6, underway),
      stuckSince(5, 0, 'cannotCooperate', 'De aanbieder heeft een wachtlijst.'),
      replies(at(1, '13:45'), 'provider', {
        kind: 'cannot',
        because: 'Onze wachtlijst loopt tot maart.',
      }),
    ]),
    // The care has begun: the chair closes.
    story(havenrecht, 35, [
      faithful(35, 16, underway),
      stuckSince(15, 2, 'notFinanced', 'De gemeente wil eerst een offerte.'),
      chairDoes(at(1, '09:40'), { type: 'askReferrer', reason: 'De gemeente zegt dat de zorg is gestart.' }),
      answers(at(1, '15:30'), realised),
    ]),
    // Every notice of a rung came back, and the rung below, that nobody fills, was passed over: the submitter is a parent.
    story(ofDaan, 18, [
      faithful(18, 5, underway),
      stuckSince(4, 0, 'findsUnfitting', 'De aanbieder ziet de jongere liever elders.'),
      bounces(at(1, '09:50'), person.kees),
      bounces(at(1, '09:51'), person.frits),
    ]),
    // These go as they should.
    story(base, 6, [faithful(6, 0, underway)]),
    story(havenrecht, 9, [faithful(9, 0, planned(ahead(8)))]),
    story(ofDaan, 40, [faithful(40, 0, underway)], { rhythm: { every: 'weeks', weeks: 2 } }),
    story(poldermeer, 50, [], {
      rhythm: { every: 'threeMonths' },
      facts: { force: 'weighty', kind: 'redefineHelp' },
    }),
    // And one that is over.
    story(base, 45, [
      faithful(45, 29, underway),
      stuckSince(28, 20, 'notFinanced', 'De gemeente twijfelt over de duur.'),
      replies(at(25, '10:10'), 'municipal', { kind: 'arrange', before: ago(20) }),
      faithful(19, 18, realised),
      chairDoes(at(17, '09:30'), { type: 'close', reason: 'solved' }),
    ]),
  ];
}
