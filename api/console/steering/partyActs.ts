// What the chair can do about who is behind a case: another coordinator, municipality, provider, procurement organisation.
import { why, type Act } from './act.ts';
import { ladderName, organisationOptions, peopleOptions } from './whoIsWho.ts';
import { contextOf, type CaseOutline } from '../../../domain/advice/facts.ts';
import {
  partyKeys,
  type Parties,
  type PartiesChange,
  type PartyKey,
} from '../../../domain/advice/parties.ts';
import { organisationOf } from '../../../domain/escalation/recipients.ts';
import { effectOf } from '../../../domain/escalation/replacing.ts';
import { coordinatorKinds } from '../../../domain/advice/facts.ts';
import type { Instant } from '../../../domain/time.ts';
import { say } from '../../../words/language.ts';
import { listed, partyWords } from '../../../words/roles.ts';

/** Chooses who is behind the case from now on. */
export function changeParties(facts: CaseOutline, now: Instant): Act | undefined {
  const { advice, organisations, people } = facts;
  const { parties } = advice;
  if (advice.status === 'closed') return undefined;
  return {
    path: 'andere-partijen',
    title: say('Wijzig wie erbij horen', 'Change who is involved'),
    button: say('Wijzig', 'Change'),
    lead: say(
      'Kies wie er anders wordt; de rest laat u staan. De vragen aan de verwijzer gaan gewoon door.',
      'Choose who is different from now on; leave the rest as it is. The questions to the referrer simply go on.',
    ),
    effects: effects(facts, now),
    fields: [
      {
        is: 'select',
        name: 'regie',
        label: say('Waar werkt de casusregisseur?', 'Where does the case coordinator work?'),
        prompt: say('Kies een organisatie', 'Choose an organisation'),
        options: () => organisationOptions(organisations, coordinatorKinds),
        missing: say('Kies waar de casusregisseur werkt', 'Choose where the case coordinator works'),
        chosen: parties.caseCoordinator.organisation,
      },
      {
        is: 'select',
        name: 'regisseur',
        label: say('Wie is de casusregisseur?', 'Who is the case coordinator?'),
        prompt: say('Nog niet bekend', 'Not known yet'),
        options: () =>
          peopleOptions(
            [...people.values()].filter(({ organisation }) => organisation !== null),
            organisations,
          ),
        chosen: parties.caseCoordinator.person,
      },
      {
        is: 'select',
        name: 'gemeente',
        label: say('Gemeente', 'Municipality'),
        prompt: say('Kies een gemeente', 'Choose a municipality'),
        options: () => organisationOptions(organisations, ['municipality']),
        missing: say('Kies de gemeente', 'Choose the municipality'),
        chosen: parties.municipality,
      },
      {
        is: 'select',
        name: 'aanbieder',
        label: say('Aanbieder', 'Provider'),
        prompt: say('Geen aanbieder, of nog niet bekend', 'No provider, or not known yet'),
        options: () => organisationOptions(organisations, ['provider']),
        chosen: parties.provider,
      },
      {
        is: 'select',
        name: 'inkoop',
        label: say('Inkooporganisatie', 'Procurement organisation'),
        prompt: say('Niet van toepassing', 'Does not apply'),
        options: () => organisationOptions(organisations, ['procurementOrganisation']),
        chosen: parties.procurementOrganisation,
      },
      why(
        say('Waarom wijzigt u dit?', 'Why do you change this?'),
        say('Schrijf kort waarom u dit wijzigt', 'Please write briefly why you change this'),
      ),
    ],
    hidden: { nu: partyKeys.map((key) => organisationOf(parties, key) ?? '-').join(' ') },
    command: ({ text }) => ({
      type: 'changeParties',
      change: changeOf(text),
      reason: text('reden'),
    }),
  };
}

function changeOf(text: (name: string) => string): PartiesChange {
  const person = text('regisseur');
  return {
    caseCoordinator: { organisation: text('regie'), ...(person === '' ? {} : { person }) },
    municipality: text('gemeente'),
    provider: text('aanbieder') === '' ? null : text('aanbieder'),
    procurementOrganisation: text('inkoop') === '' ? null : text('inkoop'),
  };
}

/** What replacing each party would do to the ladders that are in gang, as the rules themselves decide it. */
function effects(facts: CaseOutline, now: Instant): readonly string[] {
  const { advice } = facts;
  const running = advice.climbs.filter(({ stand }) => stand.at !== 'settled');
  return partyKeys.flatMap((key) => {
    if (organisationOf(advice.parties, key) === undefined) return [];
    const context = contextOf(facts, now);
    const after = { context, advice: { parties: asIfReplaced(advice.parties, key) } };
    const again = running.flatMap((climb) => {
      const effect = effectOf(after, climb, advice.parties, [key]);
      const ladder = `‘${ladderName(facts, climb.ladder)}’`;
      if (effect.is === 'goesOn') return [];
      return effect.is === 'ends'
        ? say(`stopt de ladder ${ladder}`, `the ladder ${ladder} stops`)
        : say(
            `begint de ladder ${ladder} opnieuw bij trede ${effect.rung}`,
            `the ladder ${ladder} begins anew at rung ${effect.rung}`,
          );
    });
    if (again.length === 0) return [];
    const [party, then] = [partyWords[key], listed(again)];
    return [
      say(
        `Wijzigt u ${party}? Dan ${then}. Wie daar nu is gevraagd en niet meer nodig is, krijgt daar bericht van.`,
        `If you change ${party}, ${then}. Whoever has been asked there and is no longer needed is told so.`,
      ),
    ];
  });
}

/** Some other organisation, whichever it will be. */
function asIfReplaced(parties: Parties, key: PartyKey): Parties {
  const organisation = 'another';
  return key === 'caseCoordinator'
    ? { ...parties, caseCoordinator: { organisation } }
    : { ...parties, [key]: organisation };
}
