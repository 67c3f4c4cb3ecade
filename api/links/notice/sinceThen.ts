/** What happened since a notice was sent that its reader should know first: a colleague answered, others are asked. */
import { type Visit } from '../visit.ts';
import { othersReply, rungNowAsked, type Asked } from './standing.ts';
import { longDay } from '../../../words/dates.ts';
import { rungWords } from '../../../words/receivers.ts';
import { replySentence } from '../../../words/replies.ts';

/** Empty while it is simply this person's turn. */
export function sinceThenSentences(visit: Visit, asked: Asked): readonly string[] {
  const { facts, now, letter } = visit;
  const { climb } = asked;
  const other = othersReply(visit, asked);
  if (other?.reply && other.repliedAt !== undefined) {
    return [
      `Op ${longDay(other.repliedAt, now)} kwam er al een antwoord. ${replySentence(facts, other, other.reply, now, letter.to)}`,
      'U hoeft nu niets te doen. Wilt u toch iets laten weten? Dat kan onderaan deze pagina.',
    ];
  }
  if (climb.paused) {
    return [
      `De voorzitter heeft dit op pauze gezet tot ${longDay(climb.paused.until, now)}. Tot die dag verwachten wij geen antwoord. Het mag wel.`,
    ];
  }
  const above = rungNowAsked(asked);
  if (above !== undefined) {
    const who = rungWords(facts, climb.ladder, above, now, letter.to);
    return [`De vraag ligt nu ook bij ${who}. Kunt u helpen? Dan horen wij dat nog steeds graag.`];
  }
  switch (climb.stand.at) {
    case 'atChair':
      return [
        'De voorzitter kiest nu hoe het verder gaat. Kunt u helpen? Dan horen wij dat nog steeds graag.',
      ];
    case 'exhausted':
      return [
        'Iedereen op deze ladder is gevraagd. De voorzitter kiest nu hoe het verder gaat. Kunt u helpen? Dan horen wij dat nog steeds graag.',
      ];
    default:
      return [];
  }
}
