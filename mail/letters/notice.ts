// The notice to someone on a rung: what is asked and by when, on what it rests, and what follows (S0 §7).
import { needed, type CaseLetter, type LetterForm, type Writing } from './caseLetter.ts';
import { button, paragraphs, type PartNeeds } from './letterParts.ts';
import { whyAgain } from './noticeAgain.ts';
import { notMeAside, section, somethingToAdd } from './parts.ts';
import { officeGreeting, receivedAs, type Received } from './received.ts';
import { rich, sentences, strong, type Block, type Words } from '../content.ts';
import { localDateOf } from '../../domain/calendar/amsterdam.ts';
import type { Instant } from '../../domain/time.ts';
import type { Ask } from '../../words/askForms.ts';
import { afterDate, askOf, askSentence, askSubject } from '../../words/asks.ts';
import { afterRungSentences } from '../../words/consequences.ts';
import { longDate, longDay } from '../../words/dates.ts';
import { foresee } from '../../words/foresight.ts';
import { say } from '../../words/language.ts';
import { matterSentences } from '../../words/matter.ts';
import { replySentence } from '../../words/replies.ts';
import { alsoAskedSentence, stepsSoFar } from '../../words/steps.ts';
import { rungTerm } from '../../words/terms.ts';
import { mandateSentences, partSentences } from '../../words/whyYou.ts';

const parts = {
  ask: 'required',
  facts: 'required',
  button: 'required',
  howToAnswer: 'optional',
  doneSoFar: 'optional',
  whyYou: 'required',
  ifNothing: 'required',
} as const satisfies PartNeeds;

export const notice: LetterForm = { parts, write, signedBy: 'chair', greeting: officeGreeting };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, letter, links, now } = writing;
  const received = receivedAs(writing);
  const { climb, record } = received;
  const ask = askOf(facts, climb.cause, received.notice.recipient, now);
  const { reference } = facts.advice;
  const given = longDate(facts.advice.facts.givenOn, localDateOf(now));
  const term = rungTerm(foresee(facts, now, letter), climb.id, record.rung);
  const matter = matterSentences(facts, climb, now, letter.to);
  const already = arrangedAlready(writing, received);
  return {
    ...(already === null
      ? {
          subject: askSubject(ask, term.before === null ? undefined : longDay(term.before, term.before)),
          preheader: matter[0] ?? say(`Wat wij vragen: ${ask.noun}.`, `What we ask: ${ask.noun}.`),
          title: ask.title,
        }
      : {
          subject: say(
            'ter informatie, er is al gereageerd',
            'for your information, there is a reply already',
          ),
          preheader: already,
          title: say('Er is al gereageerd', 'There is a reply already'),
        }),
    unusual: already !== null,
    parts: {
      ask: paragraphs(already ?? asking(ask, term.before, now)),
      facts: paragraphs(
        sentences(
          whyAgain(facts, received),
          say(
            `In casus ${reference} ligt sinds ${given} een advies van het expertteam.`,
            `The expert team gave its advice in case ${reference} on ${given}.`,
          ),
          ...matter,
        ),
      ),
      button: button(say('Bekijk en reageer', 'View and reply'), needed(links, 'answer')),
      howToAnswer: paragraphs(
        already === null
          ? say(
              'U kunt antwoorden dat u het regelt, dat het is opgelost, of dat het niet lukt.',
              'You can answer that you will arrange it, that it is solved, or that it cannot be done.',
            )
          : somethingToAdd(),
      ),
      doneSoFar: doneSoFar(writing, received),
      whyYou: [
        {
          is: 'section',
          title: say('Waarom u?', 'Why you?'),
          paragraphs: why(writing, received, already !== null),
        },
      ],
      ifNothing: section(
        say('Als wij niets horen', 'If we hear nothing'),
        ...afterRungSentences(facts, term, now, letter.to),
      ),
    },
    asides: notMeAside(links),
    before: term.before,
  };
}

function asking(ask: Ask, before: Instant | null, now: Instant): Words {
  if (before === null) return askSentence(ask);
  const { lead } = ask;
  const [day, rest] = [strong(longDay(before, now)), afterDate(ask)];
  return say(rich`${lead} vóór ${day}${rest}`, rich`${lead} before ${day}${rest}`);
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
    ? sentences(
        replySentence(facts, colleague, colleague.reply, now, letter.to),
        say('U hoeft nu niets te doen.', 'You do not need to do anything now.'),
      )
    : null;
}

function doneSoFar({ facts, letter, now }: Writing, { climb, record }: Received): readonly Block[] {
  const steps = stepsSoFar(facts, now, { climb: climb.id, rung: record.rung }, letter.to);
  return steps.length === 0
    ? []
    : [
        {
          is: 'steps',
          title: say('Wat er al is gedaan', 'What has been done so far'),
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
      say(
        `Wilt u meer weten? De casusregisseur kent de casus onder nummer ${reference}.`,
        `Would you like to know more? The case coordinator knows the case by number ${reference}.`,
      ),
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
  if (jumped) {
    return say(
      'De voorzitter van het expertteam legt de vraag nu meteen aan u voor.',
      'The chair of the expert team now puts the question straight to you.',
    );
  }
  const started = events.some(
    ({ event }) => event.type === 'ClimbStarted' && event.climb === climb.id && event.approved,
  );
  return started && record.rung === climb.entryRung
    ? say(
        'De voorzitter van het expertteam heeft besloten u om hulp te vragen.',
        'The chair of the expert team decided to ask you for help.',
      )
    : null;
}
