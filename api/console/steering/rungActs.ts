// What the chair can do about the next rung of a climb: let it go, hold it, go there at once, or send it again.
import type { Act } from './act.ts';
import { ladderName, namesOf, peopleOptions } from './whoIsWho.ts';
import type { CaseOutline } from '../../../domain/advice/facts.ts';
import { noticeTerm } from '../../../domain/calendar/terms.ts';
import { ladderOf } from '../../../domain/escalation/agreement.ts';
import type { Climb } from '../../../domain/escalation/climb.ts';
import { isUnderWay, reachedOn, rungRecord, rungToHold } from '../../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../../domain/time.ts';
import { longDay, atMoment } from '../../../words/dates.ts';
import { timesWords } from '../../../words/numbers.ts';
import { rungReceivers, rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';

/** Lets a rung go that waits for a yes, is announced, or is held. */
export function letGo(facts: CaseOutline, climb: Climb, now: Instant): Act | undefined {
  const { stand } = climb;
  const waits = stand.at === 'proposed' || stand.at === 'announced' || stand.at === 'held';
  if (!waits || climb.paused) return undefined;
  const name = rungName(facts, climb, stand.rung);
  const who = rungWords(facts, climb.ladder, stand.rung, now);
  const when = stand.goesAt > now ? atMoment(stand.goesAt, now) : 'zodra er berichten uit mogen';
  return {
    path: 'laat-gaan',
    subject: climb.id,
    title: `Laat ${name.toLowerCase()} gaan`,
    button: 'Laat gaan',
    lead: `Het bericht aan ${who} gaat uit ${when}.`,
    fields: [],
    hidden: { trede: String(stand.rung) },
    command: () => ({ type: 'approve', climb: climb.id, rung: stand.rung }),
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
  const longer = climb.stand.at === 'held' ? 'langer ' : '';
  return {
    path: 'houd-tegen',
    subject: climb.id,
    title: `Houd ${rungName(facts, climb, rung).toLowerCase()} ${longer}tegen`,
    button: 'Houd tegen',
    lead: `Dan gaat er op de ladder ‘${ladderName(facts, climb.ladder)}’ niets uit. Op ${back}, of op de dag die u kiest, komt het voorstel opnieuw bij u.`,
    fields: [
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom houdt u dit tegen?',
        missing: 'Schrijf kort waarom u dit tegenhoudt',
      },
      { is: 'date', name: 'tot', legend: 'Tot welke dag? (mag leeg blijven)' },
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
  return {
    path: 'opschalen',
    subject: climb.id,
    title: `Schaal nu op (${ladderName(facts, climb.ladder)})`,
    button: 'Schaal nu op',
    lead: 'Het bericht gaat meteen uit, of zodra er weer berichten uit mogen. De wachttijd van eerdere treden vervalt.',
    fields: [
      {
        is: 'choice',
        name: 'trede',
        title: 'Naar welke trede?',
        missing: 'Kies een trede',
        choices: above.map((rung) => ({
          value: String(rung),
          label: `Trede ${rung}: ${rungWords(facts, climb.ladder, rung, now)}`,
          hint: namesOf(facts, rungReceivers(facts, climb.ladder, rung, now)),
        })),
        ...(above.length === 1 && { chosen: String(above[0]) }),
      },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom schaalt u nu op?',
        missing: 'Schrijf kort waarom u nu opschaalt',
      },
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
  const name = rungName(facts, climb, stand.rung);
  return {
    path: 'opnieuw-sturen',
    subject: climb.id,
    title:
      stand.at === 'unreached'
        ? `Kies wie ${name.toLowerCase()} krijgt`
        : `Stuur ${name.toLowerCase()} ook aan iemand anders`,
    button: 'Stuur het bericht',
    lead:
      stand.at === 'unreached'
        ? `Het bericht bereikte niemand die kan antwoorden. Wij stuurden het ${timesWords(rungRecord(climb, stand.rung)?.attempt ?? 1)}.`
        : 'Wie het bericht al heeft, houdt het. De wachttijd begint opnieuw als het bericht aankomt.',
    fields: [
      {
        is: 'select',
        name: 'persoon',
        label: 'Wie krijgt het bericht?',
        prompt: 'Kies een persoon',
        options: [
          ...(byRole ? [{ value: 'rol', label: `Wie de rol nu heeft: ${namesOf(facts, holders)}` }] : []),
          ...peopleOptions(facts.people.values(), facts.organisations, reached),
        ],
        missing: 'Kies wie het bericht krijgt',
      },
      {
        is: 'text',
        name: 'reden',
        label: 'Waarom krijgt deze persoon het?',
        missing: 'Schrijf kort waarom deze persoon het krijgt',
      },
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
