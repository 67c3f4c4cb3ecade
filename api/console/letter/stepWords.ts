// Each step of a letter in plain words, and why it was withdrawn.
import type { LogEntry } from '../../../store/letterLog.ts';
import type { LetterPage } from '../../../store/pages/letter.ts';
import type { Instant } from '../../../domain/time.ts';
import { atMoment } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';

/** A step as the page tells it. */
export interface ToldStep {
  readonly at: Instant;
  readonly words: string;
  /** What the mail server said. */
  readonly said?: string | undefined;
  /** It changed what became of the letter. */
  readonly key?: boolean;
}

/** Every step, in order. That it was taken up and begun goes without saying where its outcome follows. */
export function toldSteps(letter: LetterPage, now: Instant): readonly ToldStep[] {
  const { steps } = letter;
  const told = steps.filter(
    ({ what }, at) => (what !== 'claimed' && what !== 'sent') || (what === 'sent' && at === steps.length - 1),
  );
  return [
    { at: letter.requestedAt, words: say('De brief is klaargezet', 'The letter was made ready') },
    ...told.map((step) => ({ at: step.at, ...stepWords(step, now), said: saidBy(step) })),
    // Of before there was a log, only how it ended is known.
    ...(steps.length === 0 ? ending(letter) : []),
  ];
}

function saidBy({ code, status, words }: LogEntry): string | undefined {
  const said = [code ?? undefined, words?.includes(status ?? ' ') ? undefined : status, words].filter(
    (part) => part !== undefined,
  );
  return said.length === 0 ? undefined : said.join(' ');
}

function stepWords(step: LogEntry, now: Instant): Pick<ToldStep, 'words' | 'key'> {
  switch (step.what) {
    case 'claimed':
    case 'sent':
      return { words: say('De brief wordt nu verstuurd', 'The letter is being sent now') };
    case 'accepted':
      return {
        words: say(
          'De mailserver van de ontvanger nam de brief aan',
          'The receiver’s mail server took the letter',
        ),
        key: true,
      };
    case 'later': {
      const when = step.nextTryAt === undefined ? undefined : atMoment(step.nextTryAt, now);
      return {
        words:
          when === undefined
            ? say('Het lukte nog niet', 'It did not work yet')
            : say(
                `Het lukte nog niet. Wij proberen het ${when} weer`,
                `It did not work yet. We try again ${when}`,
              ),
      };
    }
    case 'refused':
      return {
        words: say('De mailserver weigerde de brief', 'The mail server refused the letter'),
        key: true,
      };
    case 'unknown':
      return {
        words: say(
          'De verbinding viel weg. Het is onzeker of de brief is aangekomen',
          'The connection was lost. It is uncertain whether the letter arrived',
        ),
        key: true,
      };
    case 'sentAgain':
      return { words: say('Wij sturen de brief nog één keer', 'We send the letter once more') };
    case 'withdrawn':
      return { words: withdrawnWords(step.because), key: true };
    case 'givenUp':
      return {
        words: say(
          'Het lukte te lang niet. De brief heeft geen zin meer en gaat niet uit',
          'It did not work for too long. The letter makes no sense any more and does not go out',
        ),
        key: true,
      };
    case 'bounced':
      return {
        words: say('De brief kwam terug: hij is niet aangekomen', 'The letter came back: it did not arrive'),
        key: true,
      };
    case 'delayed':
      return {
        words: say(
          'De mailserver meldt vertraging en probeert het nog',
          'The mail server reports a delay and is still trying',
        ),
      };
    case 'autoReplied':
      return { words: say('Er kwam een automatisch antwoord', 'An automatic answer came in') };
    case 'replied':
      return { words: say('Iemand mailde terug', 'Somebody emailed back'), key: true };
  }
}

const reasons = spoken({
  adviceClosed: ['de casus is gesloten', 'the case is closed'],
  adviceReopened: ['de casus is heropend', 'the case was reopened'],
  answered: ['er kwam al een antwoord', 'an answer had come already'],
  overtaken: ['er is iets nieuws gebeurd', 'something newer happened'],
  paused: ['u zette dit op pauze', 'you paused this'],
  taskDone: ['de taak is al gedaan', 'the task is done already'],
  left: ['de ontvanger heeft die plek niet meer', 'the receiver does not have that place any more'],
});

/** "Ingetrokken: er kwam al een antwoord". */
function withdrawnWords(because: string | undefined): string {
  const reason = Object.entries(reasons).find(([code]) => code === because)?.[1];
  return reason === undefined
    ? say('Ingetrokken: de brief was niet meer nodig', 'Withdrawn: the letter was no longer needed')
    : say(`Ingetrokken: ${reason}`, `Withdrawn: ${reason}`);
}

function ending({ state, settledAt, because }: LetterPage): readonly ToldStep[] {
  if (settledAt === null) return [];
  const what =
    state === 'failed'
      ? because === 'bounced'
        ? 'bounced'
        : because === 'tooLate'
          ? 'givenUp'
          : 'refused'
      : state === 'accepted' || state === 'withdrawn' || state === 'unknown'
        ? state
        : undefined;
  if (what === undefined) return [];
  const step: LogEntry = { what, at: settledAt, ...(because === null ? {} : { because }) };
  return [{ at: settledAt, ...stepWords(step, settledAt) }];
}
