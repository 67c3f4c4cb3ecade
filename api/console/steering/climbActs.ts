// What the chair can do about a climb as a whole: pause, resume and settle it, or start one.
import type { Act } from './act.ts';
import { ladderName } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { isRunning, type Climb } from '../../../domain/escalation/climb.ts';
import { causes, type Cause, type StatedCause } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import { causeChoices, causeWords, ladderWords, listed } from '../../../words/roles.ts';

/** Nothing of the climb happens until a day. */
export function pause(facts: CaseOutline, climb: Climb): Act | undefined {
  if (!isRunning(climb) || climb.paused) return undefined;
  const ladder = ladderName(facts, climb.ladder);
  return {
    path: 'pauzeer',
    subject: climb.id,
    title: `Zet de ladder ‘${ladder}’ op pauze`,
    button: 'Zet op pauze',
    lead: 'Tot die dag gaat er op deze ladder niets uit en loopt er geen wachttijd. Antwoorden komen wel binnen.',
    fields: [
      { is: 'date', name: 'tot', legend: 'Tot welke dag?', missing: 'Vul in tot welke dag' },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom zet u dit op pauze?',
        missing: 'Schrijf kort waarom u dit op pauze zet',
      },
    ],
    command: ({ text, date }) => ({
      type: 'pause',
      climb: climb.id,
      until: date('tot') ?? '',
      reason: text('reden'),
    }),
  };
}

export function resume(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  if (!climb.paused) return undefined;
  return {
    path: 'hervat',
    subject: climb.id,
    title: `Hervat de ladder ‘${ladderName(facts, climb.ladder)}’`,
    button: 'Hervat',
    lead: `De pauze duurt tot ${longDay(climb.paused.until, now)}. Als u nu hervat, gaat de ladder verder waar hij was.`,
    fields: [],
    command: () => ({ type: 'resume', climb: climb.id }),
  };
}

export function settle(facts: CaseOutline, climb: Climb): Act | undefined {
  if (climb.stand.at === 'settled') return undefined;
  return {
    path: 'rond-af',
    subject: climb.id,
    title: `Rond de ladder ‘${ladderName(facts, climb.ladder)}’ af`,
    button: 'Rond de ladder af',
    lead: 'Op deze ladder gaat dan niets meer uit. Wie nog een antwoord zou geven, hoort dat het niet meer nodig is.',
    fields: [
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom rondt u deze ladder af?',
        missing: 'Schrijf kort waarom u deze ladder afrondt',
      },
    ],
    command: ({ text }) => ({ type: 'settle', climb: climb.id, reason: text('reden') }),
  };
}

/** Sets a ladder in motion by hand. */
export function startClimb({ advice, agreement }: CaseOutline): Act | undefined {
  const taken = new Set(
    advice.climbs.filter(({ stand }) => stand.at !== 'settled').map(({ ladder }) => ladder),
  );
  const free = agreement.ladders.filter(({ id }) => !taken.has(id));
  if (advice.status === 'closed' || free.length === 0) return undefined;
  return {
    path: 'start-ladder',
    title: 'Zet een ladder in gang',
    button: 'Zet in gang',
    lead: 'De eerste trede krijgt een bericht zodra er berichten uit mogen. Daar hoeft u dan niet meer apart ja op te zeggen.',
    fields: [
      {
        is: 'choice',
        name: 'ladder',
        title: 'Welke ladder?',
        missing: 'Kies een ladder',
        choices: free.map(({ id, side }) => ({ value: id, label: ladderWords[side] })),
        ...(free.length === 1 && free[0] && { chosen: free[0].id }),
      },
      {
        is: 'choice',
        name: 'oorzaak',
        title: 'Waar zit het vast?',
        missing: 'Kies waar het vastzit',
        choices: causes.map((value) => ({
          value,
          label: value === 'silence' ? 'Wij horen niets van de verwijzer' : causeChoices[value],
        })),
      },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom zet u deze ladder in gang?',
        missing: 'Schrijf kort waarom u deze ladder in gang zet',
      },
    ],
    hidden: { lopend: [...taken].join(' ') },
    command: ({ text }) => ({
      type: 'startClimb',
      ladder: text('ladder'),
      cause: text('oorzaak') as Cause,
      reason: text('reden'),
    }),
  };
}

/** The referrer names another cause than the one that is being climbed for. */
export function chooseLadders(facts: CaseOutline): Act | undefined {
  const { advice, agreement } = facts;
  const task = advice.tasks.find(({ kind }) => kind === 'causeChanged');
  if (!task) return undefined;
  const cause = (task.about.cause ?? 'other') as StatedCause;
  const running = listed([
    ...new Set(advice.climbs.filter(isRunning).map(({ ladder }) => `‘${ladderName(facts, ladder)}’`)),
  ]);
  const fitting = listed(agreement.entries[cause].map(({ ladder }) => `‘${ladderName(facts, ladder)}’`));
  return {
    path: 'kies-ladders',
    title: 'Kies welke ladders hierbij passen',
    button: 'Ga verder',
    lead: `De verwijzer noemt nu een andere oorzaak: ${causeWords[cause]}. Tot u kiest, gaan er op de lopende ladders geen berichten uit.`,
    fields: [
      {
        is: 'choice',
        name: 'keuze',
        title: 'Hoe gaat het verder?',
        missing: 'Kies hoe het verder gaat',
        choices: [
          { value: 'keep', label: `Ga door zoals het was, met ${running}` },
          ...(fitting === ''
            ? []
            : [
                { value: 'add', label: `Ga door, en zet ook in gang: ${fitting}` },
                {
                  value: 'move',
                  label: `Stap over naar: ${fitting}`,
                  hint: 'Andere ladders worden afgerond',
                },
              ]),
        ],
      },
      { is: 'text', name: 'reden', label: 'Waarom kiest u dit?', missing: 'Schrijf kort waarom u dit kiest' },
    ],
    // Another cause than the one that the chair had before their eyes is another choice.
    hidden: { oorzaak: cause },
    command: ({ text }) => ({
      type: 'chooseLadders',
      choice: text('keuze') as 'keep' | 'add' | 'move',
      reason: text('reden'),
    }),
  };
}
