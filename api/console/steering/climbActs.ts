// What the chair can do about a climb as a whole: pause, resume and settle it, or start one.
import { why, type Act } from './act.ts';
import { ladderName } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { isRunning, type Climb } from '../../../domain/escalation/climb.ts';
import { causes, type Cause, type StatedCause } from '../../../domain/monitoring/answer.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { causeChoices, causeWords, ladderWords, listed } from '../../../words/roles.ts';

/** Nothing of the climb happens until a day. */
export function pause(facts: CaseOutline, climb: Climb): Act | undefined {
  if (!isRunning(climb) || climb.paused) return undefined;
  const ladder = ladderName(facts, climb.ladder);
  return {
    path: 'pauzeer',
    subject: climb.id,
    title: say(`Zet de ladder ‘${ladder}’ op pauze`, `Pause the ladder ‘${ladder}’`),
    button: say('Zet op pauze', 'Pause'),
    lead: say(
      'Tot die dag gaat er op deze ladder niets uit en loopt er geen wachttijd. Antwoorden komen wel binnen.',
      'Until that day nothing goes out on this ladder and no waiting time runs. Answers do come in.',
    ),
    fields: [
      {
        is: 'date',
        name: 'tot',
        legend: say('Tot welke dag?', 'Until which day?'),
        missing: say('Vul in tot welke dag', 'Please fill in until which day'),
      },
      why(
        say('Waarom zet u dit op pauze?', 'Why do you pause this?'),
        say('Schrijf kort waarom u dit op pauze zet', 'Please write briefly why you pause this'),
      ),
    ],
    command: ({ text, date }) => ({
      type: 'pause',
      climb: climb.id,
      until: date('tot') ?? '',
      reason: text('reden'),
    }),
  };
}

/** Ends a pause before its day. */
export function resume(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  if (!climb.paused) return undefined;
  const [ladder, until] = [ladderName(facts, climb.ladder), longDay(climb.paused.until, now)];
  return {
    path: 'hervat',
    subject: climb.id,
    title: say(`Hervat de ladder ‘${ladder}’`, `Resume the ladder ‘${ladder}’`),
    button: say('Hervat', 'Resume'),
    lead: say(
      `De pauze duurt tot ${until}. Als u nu hervat, gaat de ladder verder waar hij was.`,
      `The pause lasts until ${until}. If you resume now, the ladder goes on where it was.`,
    ),
    fields: [
      why(
        say('Waarom hervat u deze ladder nu?', 'Why do you resume this ladder now?'),
        say(
          'Schrijf kort waarom u deze ladder nu hervat',
          'Please write briefly why you resume this ladder now',
        ),
      ),
    ],
    command: ({ text }) => ({ type: 'resume', climb: climb.id, reason: text('reden') }),
  };
}

/** Ends a climb, whatever it waits for. */
export function settle(facts: CaseOutline, climb: Climb): Act | undefined {
  if (climb.stand.at === 'settled') return undefined;
  const ladder = ladderName(facts, climb.ladder);
  return {
    path: 'rond-af',
    subject: climb.id,
    title: say(`Rond de ladder ‘${ladder}’ af`, `End the ladder ‘${ladder}’`),
    button: say('Rond de ladder af', 'End the ladder'),
    lead: say(
      'Op deze ladder gaat dan niets meer uit. Wie nog een antwoord zou geven, hoort dat het niet meer nodig is.',
      'Nothing more goes out on this ladder then. Whoever was still to answer hears that it is no longer needed.',
    ),
    fields: [
      why(
        say('Waarom rondt u deze ladder af?', 'Why do you end this ladder?'),
        say('Schrijf kort waarom u deze ladder afrondt', 'Please write briefly why you end this ladder'),
      ),
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
    title: say('Zet een ladder in gang', 'Set a ladder in motion'),
    button: say('Zet in gang', 'Set in motion'),
    lead: say(
      'De eerste trede krijgt een bericht zodra er berichten uit mogen. Daar hoeft u dan niet meer apart ja op te zeggen.',
      'The first rung gets a message as soon as messages may go out. You need not say yes to that again.',
    ),
    fields: [
      {
        is: 'choice',
        name: 'ladder',
        title: say('Welke ladder?', 'Which ladder?'),
        missing: say('Kies een ladder', 'Choose a ladder'),
        choices: free.map(({ id, side }) => ({ value: id, label: ladderWords[side] })),
        ...(free.length === 1 && free[0] && { chosen: free[0].id }),
      },
      {
        is: 'choice',
        name: 'oorzaak',
        title: say('Waar zit het vast?', 'Where is it stuck?'),
        missing: say('Kies waar het vastzit', 'Choose where it is stuck'),
        choices: causes.map((value) => ({
          value,
          label:
            value === 'silence'
              ? say('Wij horen niets van de verwijzer', 'We hear nothing from the referrer')
              : causeChoices[value],
        })),
      },
      why(
        say('Waarom zet u deze ladder in gang?', 'Why do you set this ladder in motion?'),
        say(
          'Schrijf kort waarom u deze ladder in gang zet',
          'Please write briefly why you set this ladder in motion',
        ),
      ),
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
    title: say('Kies welke ladders hierbij passen', 'Choose which ladders fit this'),
    button: say('Ga verder', 'Go on'),
    lead: say(
      `De verwijzer noemt nu een andere oorzaak: ${causeWords[cause]}. Tot u kiest, gaan er op de lopende ladders geen berichten uit.`,
      `The referrer now names another cause: ${causeWords[cause]}. Until you choose, no messages go out on the ladders in motion.`,
    ),
    fields: [
      {
        is: 'choice',
        name: 'keuze',
        title: say('Hoe gaat het verder?', 'How does it go on?'),
        missing: say('Kies hoe het verder gaat', 'Choose how it goes on'),
        choices: [
          {
            value: 'keep',
            label: say(`Ga door zoals het was, met ${running}`, `Go on as it was, with ${running}`),
          },
          ...(fitting === ''
            ? []
            : [
                {
                  value: 'add',
                  label: say(
                    `Ga door, en zet ook in gang: ${fitting}`,
                    `Go on, and also set in motion: ${fitting}`,
                  ),
                },
                {
                  value: 'move',
                  label: say(`Stap over naar: ${fitting}`, `Change over to: ${fitting}`),
                  hint: say('Andere ladders worden afgerond', 'Other ladders end'),
                },
              ]),
        ],
      },
      why(
        say('Waarom kiest u dit?', 'Why do you choose this?'),
        say('Schrijf kort waarom u dit kiest', 'Please write briefly why you choose this'),
      ),
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
