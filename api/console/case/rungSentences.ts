// How a ladder goes on of which a rung is to be asked, or is being asked, in sentences.
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Climb, Stand } from '../../../domain/escalation/climb.ts';
import type { Instant } from '../../../domain/time.ts';
import { atMoment, longDay } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';
import { rungWords } from '../../../words/receivers.ts';
import { rungName } from '../../../words/tasks.ts';
import { withinSentence } from './happened.ts';

type OnRung = Extract<
  Stand,
  { at: 'toAnnounce' | 'announced' | 'proposed' | 'approved' | 'held' | 'notified' | 'unreached' }
>;

/** Of a rung that is to be asked, or whose messages are under way. */
export function rungSentences(
  facts: CaseFacts,
  climb: Climb,
  stand: OnRung,
  now: Instant,
): readonly string[] {
  const name = rungName(facts, climb, stand.rung);
  const who = rungWords(facts, climb.ladder, stand.rung, now);
  switch (stand.at) {
    case 'toAnnounce':
      return [say(`${name} wordt voorbereid: ${who}.`, `${name} is being prepared: ${who}.`)];
    case 'announced': {
      const goes = atMoment(stand.goesAt, now);
      return [
        say(`${name} gaat ${goes} uit, naar ${who}.`, `${name} goes out ${goes}, to ${who}.`),
        say(
          'Doet u niets, dan gaat het bericht vanzelf uit.',
          'If you do nothing, the message goes out by itself.',
        ),
      ];
    }
    case 'proposed':
      return [
        say(`${name} wacht op uw ja: ${who}.`, `${name} waits for your yes: ${who}.`),
        say('Tot die tijd gaat er niets uit.', 'Until then nothing goes out.'),
      ];
    case 'approved': {
      const goes = atMoment(stand.goesAt, now);
      return [say(`${name} gaat uit ${goes}, naar ${who}.`, `${name} goes out ${goes}, to ${who}.`)];
    }
    case 'held': {
      const [rung, until] = [withinSentence(name), longDay(stand.until, now)];
      return [
        say(`U houdt ${rung} tegen tot ${until}.`, `You are holding ${rung} back until ${until}.`),
        say('Dan komt het voorstel opnieuw bij u.', 'Then the proposal comes to you again.'),
      ];
    }
    case 'notified': {
      const rung = withinSentence(name);
      return [
        say(
          `De berichten voor ${rung} zijn onderweg, naar ${who}.`,
          `The messages for ${rung} are on their way, to ${who}.`,
        ),
      ];
    }
    case 'unreached':
      return [
        say(`${name} bereikt niemand.`, `${name} reaches nobody.`),
        say(
          'Deze ladder staat stil tot u kiest wie het bericht krijgt.',
          'This ladder stands still until you choose who gets the message.',
        ),
      ];
  }
}

/** Of a ladder that waits for the referrer's answer. */
export function askingSentences(
  facts: CaseFacts,
  climb: Climb,
  stand: Stand & { at: 'asking' },
  now: Instant,
): readonly string[] {
  const isNext = stand.then === 'announce' || stand.then === 'notify';
  const name = withinSentence(rungName(facts, climb, stand.rung));
  const who = rungWords(facts, climb.ladder, stand.rung, now);
  return [
    askedWords[stand.then],
    isNext
      ? say(`Daarna gaat het verder met ${name}: ${who}.`, `Then it goes on with ${name}: ${who}.`)
      : say('Daarna gaat het verder.', 'Then it goes on.'),
  ];
}

const askedWords = spoken<(Stand & { at: 'asking' })['then']>({
  announce: ['Wij vragen de verwijzer of het nog zo is.', 'We ask the referrer whether it is still so.'],
  notify: ['Wij vragen de verwijzer of het nog zo is.', 'We ask the referrer whether it is still so.'],
  afterCommitment: [
    'Wij vragen de verwijzer of het is gelukt.',
    'We ask the referrer whether it worked out.',
  ],
  confirmSolved: ['Wij vragen de verwijzer of het is opgelost.', 'We ask the referrer whether it is solved.'],
});
