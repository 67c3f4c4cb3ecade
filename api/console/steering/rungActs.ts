// What the chair can do about the next rung of a climb: let it go, hold it, go there at once, or send it again.
import { why, type Act } from './act.ts';
import { insteadFirst, insteadOnRung } from './instead.ts';
import { ladderName, namesOf, peopleOptions } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { noticeTerm } from '../../../domain/calendar/terms.ts';
import { ladderOf } from '../../../domain/escalation/agreement.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import {
  isUnderWay,
  reachedOn,
  rungRecord,
  rungToHold,
  unknownOn,
} from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay, atMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { timesWords } from '../../../words/numbers.ts';
import { rungReceivers, rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';

/** Lets a rung go that waits for a yes or is announced: the plain answer to what the chair is asked. What is held goes for a reason. */
export function letGo(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  const { stand } = climb;
  const waits = stand.at === 'proposed' || stand.at === 'announced' || stand.at === 'held';
  if (!waits || climb.paused) return undefined;
  const name = rungName(facts, climb, stand.rung);
  const who = rungWords(facts, climb.ladder, stand.rung, now);
  const when =
    stand.goesAt > now
      ? atMoment(stand.goesAt, now)
      : say('zodra er berichten uit mogen', 'as soon as messages may go out');
  return {
    path: 'laat-gaan',
    subject: climb.id,
    title: say(`Laat ${name.toLowerCase()} gaan`, `Let ${name.toLowerCase()} go ahead`),
    button: say('Laat gaan', 'Let it go ahead'),
    lead: say(`Het bericht aan ${who} gaat uit ${when}.`, `The message to ${who} goes out ${when}.`),
    fields:
      stand.at === 'held'
        ? [
            why(
              say('Waarom laat u dit nu gaan?', 'Why do you let this go ahead now?'),
              say(
                'Schrijf kort waarom u dit nu laat gaan',
                'Please write briefly why you let this go ahead now',
              ),
            ),
          ]
        : [],
    hidden: { trede: String(stand.rung) },
    command: ({ text }) => ({
      type: 'approve',
      climb: climb.id,
      rung: stand.rung,
      ...(text('reden') === '' ? {} : { reason: text('reden') }),
    }),
  };
}

/** Holds the next rung back. */
export function hold(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  const rungs = ladderOf(facts.agreement, climb.ladder)?.rungs.length ?? 0;
  const rung = rungToHold(climb, rungs);
  // A colleague's letter is still on its way: that rung's wait comes first, whatever one of them answered.
  if (rung === undefined || climb.paused || isUnderWay(climb)) return undefined;
  const { calendar, timings } = facts.agreement;
  const back = longDay(noticeTerm(calendar, now, timings.holdLasts), now);
  const [ladder, name] = [ladderName(facts, climb.ladder), rungName(facts, climb, rung).toLowerCase()];
  return {
    path: 'houd-tegen',
    subject: climb.id,
    title:
      climb.stand.at === 'held'
        ? say(`Houd ${name} langer tegen`, `Hold ${name} back longer`)
        : say(`Houd ${name} tegen`, `Hold ${name} back`),
    button: say('Houd tegen', 'Hold back'),
    lead: say(
      `Dan gaat er op de ladder ‘${ladder}’ niets uit. Op ${back}, of op de dag die u kiest, komt het voorstel opnieuw bij u.`,
      `Then nothing goes out on the ladder ‘${ladder}’. On ${back}, or on the day that you choose, the proposal comes to you again.`,
    ),
    fields: [
      why(
        say('Waarom houdt u dit tegen?', 'Why do you hold this back?'),
        say('Schrijf kort waarom u dit tegenhoudt', 'Please write briefly why you hold this back'),
      ),
      {
        is: 'date',
        name: 'tot',
        legend: say('Tot welke dag? (mag leeg blijven)', 'Until which day? (may be left empty)'),
      },
    ],
    // A button that is pressed twice holds once: holding on is another act.
    hidden: {
      trede: String(rung),
      ...(climb.stand.at === 'held' && { tegengehouden: String(climb.stand.until) }),
    },
    command: ({ text, date }) => {
      const until = date('tot');
      return {
        type: 'hold',
        climb: climb.id,
        rung,
        reason: text('reden'),
        ...(until === undefined ? {} : { until }),
      };
    },
  };
}

/** Goes to a rung at once, past waits and rungs between. */
export function jump(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  const rungs = ladderOf(facts.agreement, climb.ladder)?.rungs ?? [];
  // Above those whose letters are out, whether or not one arrived.
  const from = Math.max(climb.entryRung, ...climb.rungs.map(({ rung }) => rung + 1));
  const above = rungs.flatMap((_, index) => {
    const rung = index + 1;
    const someone = rungReceivers(facts, climb.ladder, rung, now).length > 0;
    return rung >= from && someone ? [rung] : [];
  });
  if (above.length === 0 || climb.paused) return undefined;
  const ladder = ladderName(facts, climb.ladder);
  return {
    path: 'opschalen',
    subject: climb.id,
    title: say(`Schaal nu op (${ladder})`, `Jump to a rung now (${ladder})`),
    button: say('Schaal nu op', 'Jump to a rung now'),
    lead: say(
      'Het bericht gaat meteen uit, of zodra er weer berichten uit mogen. De wachttijd van eerdere treden vervalt.',
      'The message goes out at once, or as soon as messages may go out again. The waiting time of earlier rungs lapses.',
    ),
    fields: [
      {
        is: 'choice',
        name: 'trede',
        title: say('Naar welke trede?', 'To which rung?'),
        missing: say('Kies een trede', 'Choose a rung'),
        choices: above.map((rung) => {
          const who = rungWords(facts, climb.ladder, rung, now);
          return {
            value: String(rung),
            label: say(`Trede ${rung}: ${who}`, `Rung ${rung}: ${who}`),
            hint: namesOf(facts, rungReceivers(facts, climb.ladder, rung, now)),
          };
        }),
        ...(above.length === 1 && { chosen: String(above[0]) }),
      },
      why(
        say('Waarom schaalt u nu op?', 'Why do you jump now?'),
        say('Schrijf kort waarom u nu opschaalt', 'Please write briefly why you jump now'),
      ),
    ],
    hidden: { stand: `${climb.stand.at}-${String(above[0])}` },
    command: ({ text }) => ({
      type: 'jump',
      climb: climb.id,
      rung: Number(text('trede')),
      reason: text('reden'),
    }),
  };
}

/** Sends a rung's notice once more: to who holds its roles now, or to a person of the chair's choice. */
export function renotify(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  const { stand } = climb;
  if ((stand.at !== 'unreached' && stand.at !== 'waiting') || climb.paused) return undefined;
  const reached = new Set(reachedOn(climb, stand.rung).map(({ person }) => person));
  const holders = rungReceivers(facts, climb.ladder, stand.rung, now).filter(
    ({ person }) => !reached.has(person),
  );
  const byRole = stand.at === 'unreached' && holders.length > 0;
  const instead = insteadOnRung(facts, climb, stand.rung, now);
  const name = rungName(facts, climb, stand.rung).toLowerCase();
  const times = timesWords(rungRecord(climb, stand.rung)?.attempt ?? 1);
  const held = namesOf(facts, holders);
  return {
    path: 'opnieuw-sturen',
    subject: climb.id,
    title:
      stand.at === 'unreached'
        ? say(`Kies wie ${name} krijgt`, `Choose who gets ${name}`)
        : say(`Stuur ${name} ook aan iemand anders`, `Send ${name} to somebody else as well`),
    button: say('Stuur het bericht', 'Send the message'),
    lead:
      stand.at === 'unreached'
        ? unknownOn(climb, stand.rung).length > 0
          ? say(
              `Niemand weet of het bericht is aangekomen. Wij stuurden het ${times}. Wie het al heeft, kan het zo twee keer krijgen.`,
              `Nobody knows whether the message arrived. We sent it ${times}. Whoever has it already may get it twice this way.`,
            )
          : say(
              `Het bericht bereikte niemand die kan antwoorden. Wij stuurden het ${times}.`,
              `The message reached nobody who can answer. We sent it ${times}.`,
            )
        : say(
            'Wie het bericht al heeft, houdt het. De wachttijd begint opnieuw als het bericht aankomt.',
            'Whoever has the message already keeps it. The waiting time begins anew when the message arrives.',
          ),
    fields: [
      {
        is: 'select',
        name: 'persoon',
        label: say('Wie krijgt het bericht?', 'Who gets the message?'),
        prompt: say('Kies een persoon', 'Choose a person'),
        options: () => [
          ...(byRole
            ? [
                {
                  value: 'rol',
                  label: say(`Wie de rol nu heeft: ${held}`, `Whoever has the role now: ${held}`),
                },
              ]
            : []),
          ...insteadFirst(instead, peopleOptions(facts.people.values(), facts.organisations, reached)),
        ],
        chosen: instead[0]?.person,
        missing: say('Kies wie het bericht krijgt', 'Choose who gets the message'),
      },
      why(
        say('Waarom krijgt deze persoon het?', 'Why does this person get it?'),
        say('Schrijf kort waarom deze persoon het krijgt', 'Please write briefly why this person gets it'),
      ),
    ],
    hidden: { trede: String(stand.rung) },
    command: ({ text }) => ({
      type: 'renotify',
      climb: climb.id,
      reason: text('reden'),
      ...(text('persoon') === 'rol' ? {} : { person: text('persoon') }),
    }),
  };
}
