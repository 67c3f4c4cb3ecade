// What happened since a notice was sent that its reader should know first: a colleague answered, others are asked.
import type { Visit } from '../visit.ts';
import { othersReply, rungNowAsked, type Asked } from './standing.ts';
import { longDay } from '../../../words/dates.ts';
import { rungWords } from '../../../words/receivers.ts';
import { replySentence } from '../../../words/replies.ts';

/** A colleague answered, so that nothing is asked for now; undefined while nobody did. */
export function colleagueSentences(visit: Visit, asked: Asked): readonly string[] | undefined {
  const { facts, now, letter } = visit;
  const other = othersReply(visit, asked);
  if (!other?.reply || other.repliedAt === undefined) return undefined;
  return [
    `Op ${longDay(other.repliedAt, now)} kwam er een antwoord.`,
    replySentence(facts, other, other.reply, now, letter.to),
    'U hoeft nu niets te doen.',
  ];
}

/** What else its reader should know first; undefined while it is simply their turn. */
export function sinceThenSentence({ facts, now, letter }: Visit, asked: Asked): string | undefined {
  const { climb } = asked;
  if (climb.paused) {
    const until = longDay(climb.paused.until, now);
    return `De voorzitter heeft dit op pauze gezet tot ${until}. Tot die dag verwachten wij geen antwoord. Het mag wel.`;
  }
  const above = rungNowAsked(asked);
  if (above !== undefined) {
    const who = rungWords(facts, climb.ladder, above, now, letter.to);
    return `De vraag ligt nu ook bij ${who}. ${stillWelcome}`;
  }
  if (climb.stand.at === 'atChair') return `De voorzitter kiest nu hoe het verder gaat. ${stillWelcome}`;
  return climb.stand.at === 'exhausted'
    ? `Wij hebben nu iedereen gevraagd. De voorzitter kiest nu hoe het verder gaat. ${stillWelcome}`
    : undefined;
}

const stillWelcome = 'Kunt u helpen? Dan horen wij dat nog steeds graag.';
