// What happened since a notice was sent that its reader should know first: a colleague answered, others are asked.
import type { Visit } from '../visit.ts';
import { othersReply, rungNowAsked, type Asked } from './standing.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { rungWords } from '../../../words/receivers.ts';
import { replySentence } from '../../../words/replies.ts';

/** A colleague answered, so that nothing is asked for now; undefined while nobody did. */
export function colleagueSentences(visit: Visit, asked: Asked): readonly string[] | undefined {
  const { facts, now, letter } = visit;
  const other = othersReply(visit, asked);
  if (!other?.reply || other.repliedAt === undefined) return undefined;
  const day = longDay(other.repliedAt, now);
  return [
    say(`Op ${day} kwam er een antwoord.`, `On ${day} an answer came in.`),
    replySentence(facts, other, other.reply, now, letter.to),
    say('U hoeft nu niets te doen.', 'You do not need to do anything now.'),
  ];
}

/** What else its reader should know first; undefined while it is simply their turn. */
export function sinceThenSentence({ facts, now, letter }: Visit, asked: Asked): string | undefined {
  const { climb } = asked;
  if (climb.paused) {
    const until = longDay(climb.paused.until, now);
    return say(
      `De voorzitter heeft dit op pauze gezet tot ${until}. Tot die dag verwachten wij geen antwoord. Het mag wel.`,
      `The chair has paused this until ${until}. Until that day we expect no answer. You may still give one.`,
    );
  }
  const above = rungNowAsked(asked);
  if (above !== undefined) {
    const who = rungWords(facts, climb.ladder, above, now, letter.to);
    return `${say(`De vraag ligt nu ook bij ${who}.`, `The question now also lies with ${who}.`)} ${stillWelcome()}`;
  }
  const chooses = say('De voorzitter kiest nu hoe het verder gaat.', 'The chair now chooses how to go on.');
  if (climb.stand.at === 'atChair') return `${chooses} ${stillWelcome()}`;
  return climb.stand.at === 'exhausted'
    ? `${say('Wij hebben nu iedereen gevraagd.', 'We have now asked everyone.')} ${chooses} ${stillWelcome()}`
    : undefined;
}

function stillWelcome(): string {
  return say(
    'Kunt u helpen? Dan horen wij dat nog steeds graag.',
    'Can you help? Then we would still like to hear that.',
  );
}
