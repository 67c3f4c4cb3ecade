// What the chair can do about who is behind a case: another coordinator, municipality, provider, procurement organisation.
import type { Act } from './act.ts';
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
import { listed, partyWords } from '../../../words/roles.ts';

/** Chooses who is behind the case from now on. */
export function changeParties(facts: CaseOutline, now: Instant): Act | undefined {
  const { advice, organisations, people } = facts;
  const { parties } = advice;
  if (advice.status === 'closed') return undefined;
  return {
    path: 'andere-partijen',
    title: 'Wijzig wie erbij horen',
    button: 'Wijzig',
    lead: 'Kies wie er anders wordt; de rest laat u staan. De vragen aan de verwijzer gaan gewoon door.',
    effects: effects(facts, now),
    fields: [
      {
        is: 'select',
        name: 'regie',
        label: 'Waar werkt de casusregisseur?',
        prompt: 'Kies een organisatie',
        options: organisationOptions(organisations, coordinatorKinds),
        missing: 'Kies waar de casusregisseur werkt',
        chosen: parties.caseCoordinator.organisation,
      },
      {
        is: 'select',
        name: 'regisseur',
        label: 'Wie is de casusregisseur?',
        prompt: 'Nog niet bekend',
        options: peopleOptions(
          [...people.values()].filter(({ organisation }) => organisation !== null),
          organisations,
        ),
        chosen: parties.caseCoordinator.person,
      },
      {
        is: 'select',
        name: 'gemeente',
        label: 'Gemeente',
        prompt: 'Kies een gemeente',
        options: organisationOptions(organisations, ['municipality']),
        missing: 'Kies de gemeente',
        chosen: parties.municipality,
      },
      {
        is: 'select',
        name: 'aanbieder',
        label: 'Aanbieder',
        prompt: 'Geen aanbieder, of nog niet bekend',
        options: organisationOptions(organisations, ['provider']),
        chosen: parties.provider,
      },
      {
        is: 'select',
        name: 'inkoop',
        label: 'Inkooporganisatie',
        prompt: 'Niet van toepassing',
        options: organisationOptions(organisations, ['procurementOrganisation']),
        chosen: parties.procurementOrganisation,
      },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom wijzigt u dit?',
        missing: 'Schrijf kort waarom u dit wijzigt',
      },
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
        ? `stopt de ladder ${ladder}`
        : `begint de ladder ${ladder} opnieuw bij trede ${effect.rung}`;
    });
    if (again.length === 0) return [];
    return [
      `Wijzigt u ${partyWords[key]}? Dan ${listed(again)}. Wie daar nu is gevraagd en niet meer nodig is, krijgt daar bericht van.`,
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
