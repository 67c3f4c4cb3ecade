// The questions of a check and the answers to them, in the words of the page on which they are given.
import { longDate } from './dates.ts';
import { causeChoices } from './roles.ts';
import type { Answer } from '../domain/monitoring/answer.ts';
import type { LocalDate } from '../domain/time.ts';

export const followedWords: Readonly<Record<Answer['followed'], string>> = {
  yes: 'Ja',
  partly: 'Voor een deel',
  no: 'Nee',
};

export const realisedWords: Readonly<Record<Answer['realised'], string>> = {
  yes: 'Ja',
  planned: 'Gepland',
  no: 'Nee',
};

export const stuckWords: Readonly<Record<NonNullable<Answer['stuck']>['where'], string>> = {
  ...causeChoices,
  nowhere: 'Het zit niet vast: het loopt, maar kost nog tijd',
};

export const bridgingWords: Readonly<Record<NonNullable<Answer['bridging']>, string>> = {
  yes: 'Ja',
  no: 'Nee',
  notNeeded: 'Niet nodig',
};

/** The questions, by the name that each has in the address of its page. */
export const questionWords = {
  opgevolgd: 'Wordt het advies opgevolgd?',
  zorg: 'Is de zorg er?',
  waar: 'Waar zit het vast?',
  overbrugging: 'Is er hulp in de tussentijd?',
  leren: 'Wat kunnen we hiervan leren?',
  meedenken: 'Wilt u dat wij meedenken?',
} as const;

export type QuestionName = keyof typeof questionWords;

/** One question with its answer in words; none for one that was skipped. */
export interface AnswerInWords {
  readonly question: QuestionName;
  readonly words?: string;
  /** What was written with it. */
  readonly said?: string;
}

/** An answer, question by question: only those that mattered. */
export function answerInWords(answer: Answer, today?: LocalDate): readonly AnswerInWords[] {
  const { followed, realised, plannedFrom, stuck, bridging, lesson, helpWanted } = answer;
  const from = plannedFrom === undefined ? '' : `, vanaf ${longDate(plannedFrom, today)}`;
  return [
    { question: 'opgevolgd', words: followedWords[followed] },
    { question: 'zorg', words: realisedWords[realised] + from },
    ...(stuck
      ? [
          {
            question: 'waar' as const,
            words: stuckWords[stuck.where],
            ...(stuck.why === undefined ? {} : { said: stuck.why }),
          },
        ]
      : []),
    ...(bridging ? [{ question: 'overbrugging' as const, words: bridgingWords[bridging] }] : []),
    { question: 'leren', ...(lesson === undefined ? {} : { said: lesson }) },
    ...(realised === 'yes' ? [] : [{ question: 'meedenken' as const, words: helpWanted ? 'Ja' : 'Nee' }]),
  ];
}
