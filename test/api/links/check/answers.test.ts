// Every answer to a check: what is written down of it, what follows, and what its sender reads of that.
import { describe, expect, it } from 'vitest';
import type { AdviceEvent } from '../../../../domain/advice/events.ts';
import type { Answer } from '../../../../domain/monitoring/answer.ts';
import { historyOf, eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { answerByPost, stuck, type Fields } from '../../support/posting.ts';
import { askedCase } from '../../support/referrer.ts';

interface Case {
  readonly fields: Fields;
  readonly answer: Partial<Answer>;
  /** The ladders that are climbed, and the tasks of the chair. */
  readonly leadsTo: readonly string[];
  readonly reads: string;
}

const chair = 'vandaag Marja van Dijk, voorzitter van het expertteam,';
const nextWeek = 'maandag 30 november Wij vragen u weer hoe het ervoor staat.';
const read = `${chair} kan uw antwoorden lezen.`;
const helps = (who: string) => `${read} woensdag 25 november Wij vragen ${who} om hulp. ${nextWeek}`;

const cases: Readonly<Record<string, Case>> = {
  'the care is there': {
    fields: { ...stuck, zorg: 'yes' },
    answer: { followed: 'yes', realised: 'yes', helpWanted: false },
    leadsTo: ['task realised'],
    reads: `${chair} kijkt of het advies afgesloten kan worden.`,
  },
  'the care is planned': {
    fields: { ...stuck, zorg: 'planned', 'vanaf-dag': '7', 'vanaf-maand': '12', 'vanaf-jaar': '2026' },
    answer: { realised: 'planned', plannedFrom: '2026-12-07', bridging: 'no' },
    leadsTo: [],
    reads: `${read} dinsdag 8 december Wij vragen u of de zorg is gestart.`,
  },
  'something is planned, but not what was advised': {
    fields: {
      ...stuck,
      opgevolgd: 'no',
      zorg: 'planned',
      'vanaf-dag': '07',
      'vanaf-maand': '12',
      'vanaf-jaar': '26',
      waar: 'findsUnfitting',
    },
    answer: { followed: 'no', plannedFrom: '2026-12-07', stuck: { where: 'findsUnfitting' } },
    leadsTo: ['climb provider'],
    reads: helps('de teammanager van de indiener'),
  },
  'it is under way': {
    fields: { ...stuck, opgevolgd: 'partly', waar: 'nowhere' },
    answer: { followed: 'partly', stuck: { where: 'nowhere' } },
    leadsTo: [],
    reads: `${read} ${nextWeek}`,
  },
  'the advice is laid aside': {
    fields: { ...stuck, opgevolgd: 'no', waar: 'laidAside' },
    answer: { followed: 'no', stuck: { where: 'laidAside' } },
    leadsTo: ['climb municipal'],
    reads: helps('uw teammanager'),
  },
  'the municipality does not pay': {
    fields: { ...stuck, waar: 'notFinanced', waarom: ' Er is overleg.\r\nNog geen besluit. ' },
    answer: { stuck: { where: 'notFinanced', why: 'Er is overleg.\nNog geen besluit.' } },
    leadsTo: ['climb municipal', 'climb procurement'],
    reads: helps('uw teammanager en de inkoper'),
  },
  'the provider cannot cooperate': {
    fields: { ...stuck, waar: 'cannotCooperate' },
    answer: { stuck: { where: 'cannotCooperate' } },
    leadsTo: ['climb provider'],
    reads: helps('de teammanager van de indiener'),
  },
  'there is too little capacity': {
    fields: { ...stuck, waar: 'noCapacity' },
    answer: { stuck: { where: 'noCapacity' } },
    leadsTo: ['climb provider', 'climb procurement'],
    reads: helps('de teammanager van de indiener en de inkoper'),
  },
  'the provider finds the advice unfitting': {
    fields: { ...stuck, waar: 'findsUnfitting' },
    answer: { stuck: { where: 'findsUnfitting' } },
    leadsTo: ['climb provider'],
    reads: helps('de teammanager van de indiener'),
  },
  'it is something else': {
    fields: { ...stuck, waar: 'other', waarom: 'Het gezin verhuist.' },
    answer: { stuck: { where: 'other', why: 'Het gezin verhuist.' } },
    leadsTo: ['task causeUnclear'],
    reads: `${chair} leest uw antwoorden en kiest wie wij om hulp vragen. ${nextWeek}`,
  },
  'the team should think along': {
    fields: { ...stuck, waar: 'nowhere', meedenken: 'yes' },
    answer: { helpWanted: true },
    leadsTo: ['task helpWanted'],
    reads: `${read} vandaag U vroeg ons om mee te denken. Wij nemen contact met u op. ${nextWeek}`,
  },
  'there is help in the meantime, and something to learn': {
    fields: { ...stuck, waar: 'nowhere', overbrugging: 'yes', leren: 'Eerder bellen met de inkoper.' },
    answer: { bridging: 'yes', lesson: 'Eerder bellen met de inkoper.' },
    leadsTo: [],
    reads: `${read} ${nextWeek}`,
  },
  'no help is needed in the meantime': {
    fields: { ...stuck, waar: 'nowhere', overbrugging: 'notNeeded' },
    answer: { bridging: 'notNeeded' },
    leadsTo: [],
    reads: `${read} ${nextWeek}`,
  },
};

describe('a referrer answers', () => {
  const open = useOffice();

  it.each(Object.entries(cases))('%s', async (_, { fields, answer, leadsTo, reads }) => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    const thanks = await answerByPost(link, fields);
    const answered = await eventsOf(office, id, 'CheckAnswered');
    expect(answered).toMatchObject([{ check: 1, amends: false, answer }]);
    expect((await historyOf(office, id)).flatMap(({ event }) => consequence(event))).toEqual(leadsTo);
    expect(thanks.title).toContain('Dank u wel, uw antwoorden zijn binnen');
    const happens = /Wat er nu gebeurt (.*?) Is er iets veranderd/.exec(thanks.text)?.[1];
    expect(happens?.replaceAll('\u00a0', ' ')).toBe(reads);
  });

  it('and what was typed on a page that no longer matters is not sent along', async () => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    await answerByPost(link, { ...stuck, waarom: 'De inkoper wacht.', meedenken: 'yes' });
    const { link: other, id: otherId } = await askedCase(office);
    await answerByPost(other, { ...stuck, waarom: 'De inkoper wacht.', zorg: 'yes', meedenken: 'yes' });
    expect(await eventsOf(office, id, 'CheckAnswered')).toMatchObject([{ answer: { helpWanted: true } }]);
    const [answered] = await eventsOf(office, otherId, 'CheckAnswered');
    expect(answered?.answer).toEqual({ followed: 'yes', realised: 'yes', helpWanted: false });
  });

  it('and is told who was asked for help and will hear that it is solved', async () => {
    const { office } = open;
    const { id, link } = await askedCase(office);
    await answerByPost(link);
    await office.passUntil('2026-11-30 10:00');
    const thanks = await answerByPost(link, { ...stuck, zorg: 'yes' });
    expect(await eventsOf(office, id, 'ClimbSettled')).toMatchObject([
      { climb: 'municipal-1', because: 'realised' },
      { climb: 'procurement-1', because: 'realised' },
    ]);
    expect(thanks.text).toContain('Wie wij om hulp vroegen, hoort dan dat het is opgelost.');
  });
});

function consequence(event: AdviceEvent): readonly string[] {
  if (event.type === 'ClimbStarted') return [`climb ${event.ladder}`];
  return event.type === 'TaskRaised' ? [`task ${event.kind}`] : [];
}
