// The notice to someone on a rung: what is asked and by when, on what it rests, and what follows (S0 §7).
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { notMeAside, section } from './parts.ts';
import { officeGreeting, receivedAs, type Received } from './received.ts';
import { rich, sentences, strong, type Block, type Words } from '../content.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { CaseFacts } from '../../domain/advice/facts.ts';
import { reachedPeople } from '../../domain/escalation/climbedRungs.ts';
import type { Instant } from '../../domain/time.ts';
import type { Ask } from '../../words/askForms.ts';
import { askOf, askSentence, askSubject } from '../../words/asks.ts';
import { afterRungSentences } from '../../words/consequences.ts';
import { longDate, longDay } from '../../words/dates.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { matterSentences } from '../../words/matter.ts';
import { replySentence } from '../../words/replies.ts';
import { alsoAskedSentence, stepsSoFar } from '../../words/steps.ts';
import { rungTerm } from '../../words/terms.ts';
import { mandateSentences, partSentences } from '../../words/whyYou.ts';

export const notice: LetterForm = { write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter {
  const { facts, letter, links, now } = writing;
  const received = receivedAs(writing);
  const { climb, record } = received;
  const ask = askOf(facts, climb.cause, received.notice.recipient, now);
  const given = facts.advice.facts.givenOn;
  const term = rungTerm(foresee(facts, now, letter), climb.id, record.rung);
  const matter = matterSentences(facts, climb, now, letter.to);
  const already = arrangedAlready(writing, received);
  return {
    ...(already === null
      ? {
          subject: askSubject(ask, term.before === null ? undefined : longDay(term.before, term.before)),
          preheader: matter[0] ?? `Wat wij vragen: ${ask.noun}.`,
          title: ask.title,
        }
      : { subject: 'ter informatie, er is al gereageerd', preheader: already, title: 'Er is al gereageerd' }),
    opening: [
      already ?? asking(ask, term.before, now),
      sentences(
        again(facts, received),
        `In casus ${facts.advice.reference} ligt sinds ${longDate(given, localDateOf(now))} een advies van het expertteam.`,
        ...matter,
      ),
    ],
    button: { label: 'Bekijk en reageer', href: needed(links, 'answer') },
    more: [
      {
        is: 'paragraph',
        words:
          already === null
            ? 'U kunt antwoorden dat u het regelt, dat het is opgelost, of dat het niet lukt.'
            : 'Hebt u iets toe te voegen? Dat kan via de knop.',
      },
      ...doneSoFar(writing, received),
      { is: 'section', title: 'Waarom u?', paragraphs: why(writing, received, already !== null) },
      ...section('Als wij niets horen', ...afterRungSentences(facts, term, now, letter.to)),
    ],
    asides: notMeAside(links),
    before: term.before,
  };
}

function asking(ask: Ask, before: Instant | null, now: Instant): Words {
  if (before === null) return askSentence(ask);
  const { lead, tail } = ask;
  const day = strong(longDay(before, now));
  return say(rich`${lead} vóór ${day} ${tail}`, rich`${lead} before ${day} ${tail}`);
}

/** While this letter was on its way, a colleague took it up: then nothing is asked of its receiver. */
function arrangedAlready({ facts, letter, now }: Writing, { climb }: Received): string | null {
  const { stand } = climb;
  const waitsForColleague =
    stand.at === 'committed' ||
    stand.at === 'saidSolved' ||
    (stand.at === 'asking' && (stand.then === 'afterCommitment' || stand.then === 'confirmSolved'));
  if (!waitsForColleague) return null;
  const colleague = climb.rungs
    .flatMap(({ notices }) => notices)
    .filter(({ reply }) => reply?.kind === 'arrange' || reply?.kind === 'solved')
    .toSorted((one, other) => (one.repliedAt ?? 0) - (other.repliedAt ?? 0))
    .at(-1);
  return colleague?.reply
    ? `${replySentence(facts, colleague, colleague.reply, now, letter.to)} U hoeft nu niets te doen.`
    : null;
}

/** Why it comes once more: it first reached nobody who could answer, or the care that was planned is not there. */
function again({ advice }: CaseFacts, { climb, record, notice }: Received): string | null {
  const rested = advice.climbs.findLast(
    ({ ladder, stand }) =>
      ladder === climb.ladder &&
      stand.at === 'settled' &&
      stand.because === 'askedAnew' &&
      stand.settledAt === climb.startedAt,
  );
  if (rested && record.rung === climb.entryRung && record.attempt === 1)
    return 'De zorg stond gepland, maar wij hoorden niet dat die er is. Daarom vragen wij nu opnieuw om hulp.';
  if (wasAskedOfOthers(advice, { climb, notice }))
    return 'Er is nu een andere organisatie bij de casus betrokken. Daarom vragen wij u nu opnieuw om hulp.';
  const earlier = climb.rungs
    .filter(({ rung, attempt }) => rung === record.rung && attempt < record.attempt)
    .flatMap(({ notices }) => notices);
  if (earlier.some(({ letter, reply }) => letter === 'arrived' && reply?.kind !== 'notMe')) return null;
  if (earlier.some(({ reply }) => reply?.kind === 'notMe')) {
    return 'Wij vroegen dit eerst aan iemand anders. Dat bleek niet de juiste persoon.';
  }
  return earlier.some(({ letter }) => letter === 'failed')
    ? 'Ons eerdere bericht kwam niet aan. Daarom sturen wij het nu aan u.'
    : null;
}

/** Another party took the place of one, so that the rung begins again; this reader stays, and was asked before. */
function wasAskedOfOthers(
  { climbs }: CaseFacts['advice'],
  { climb, notice }: Pick<Received, 'climb' | 'notice'>,
): boolean {
  const before = climbs.findLast(
    ({ ladder, stand }) =>
      ladder === climb.ladder &&
      stand.at === 'settled' &&
      stand.because === 'partiesChanged' &&
      stand.settledAt === climb.startedAt,
  );
  return before !== undefined && reachedPeople(before).some(({ person }) => person === notice.person);
}

function doneSoFar({ facts, letter, now }: Writing, { climb, record }: Received): readonly Block[] {
  const steps = stepsSoFar(facts, now, { climb: climb.id, rung: record.rung }, letter.to);
  return steps.length === 0
    ? []
    : [
        {
          is: 'steps',
          title: 'Wat er al is gedaan',
          steps: byDay(steps.map(({ at, words }) => ({ day: longDay(at, now), words }))),
        },
      ];
}

interface Done {
  readonly day: string;
  readonly words: string;
}

/** What was done on one day as one step. */
function byDay(steps: readonly Done[]): readonly Done[] {
  const days = [...new Set(steps.map(({ day }) => day))];
  return days.map((day) => ({
    day,
    words: sentences(...steps.filter((step) => step.day === day).map(({ words }) => words)),
  }));
}

/** Their part in it, on what it rests, and who else is asked. */
function why({ facts, letter, now }: Writing, received: Received, already: boolean): readonly string[] {
  const { climb, record, notice } = received;
  const { reference } = facts.advice;
  return [
    sentences(
      ...partSentences(facts, notice),
      byChair(facts.events, received),
      `Wilt u meer weten? De casusregisseur kent de casus onder nummer ${reference}.`,
    ),
    sentences(...mandateSentences(facts, notice.recipient, now)),
    (already ? null : alsoAskedSentence(facts, climb, record.rung, letter.to)) ?? '',
  ].filter((words) => words !== '');
}

/** Where the chair, and not the agreed order, brought it to this rung. */
function byChair(events: Writing['facts']['events'], { climb, record }: Received): string | null {
  const jumped = events.some(
    ({ event }) => event.type === 'RungJumpedTo' && event.climb === climb.id && event.rung === record.rung,
  );
  if (jumped) return 'De voorzitter van het expertteam legt de vraag nu meteen aan u voor.';
  const started = events.some(
    ({ event }) => event.type === 'ClimbStarted' && event.climb === climb.id && event.approved,
  );
  return started && record.rung === climb.entryRung
    ? 'De voorzitter van het expertteam heeft besloten u om hulp te vragen.'
    : null;
}
