// The questions of a check and the answers to them, in the words of the page on which they are given.
import { longDate } from './dates.ts';
import { joined, say, spoken } from './language.ts';
import { causeChoices } from './roles.ts';
import type { Answer } from '../domain/monitoring/answer.ts';
import type { LocalDate } from '../domain/time.ts';

export const followedWords = spoken<Answer['followed']>({
  yes: ['Ja', 'Yes'],
  partly: ['Voor een deel', 'In part'],
  no: ['Nee', 'No'],
});

export const realisedWords = spoken<Answer['realised']>({
  yes: ['Ja', 'Yes'],
  planned: ['Gepland', 'Planned'],
  no: ['Nee', 'No'],
});

export const stuckWords: Readonly<Record<NonNullable<Answer['stuck']>['where'], string>> = joined(
  causeChoices,
  spoken({
    nowhere: [
      'Het zit niet vast: het loopt, maar kost nog tijd',
      'It is not stuck: it is going ahead, but needs more time',
    ],
  }),
);

export const bridgingWords = spoken<NonNullable<Answer['bridging']>>({
  yes: ['Ja', 'Yes'],
  no: ['Nee', 'No'],
  notNeeded: ['Niet nodig', 'Not needed'],
});

/** The questions, by the name that each has in the address of its page. */
export const questionWords = spoken({
  opgevolgd: ['Wordt het advies opgevolgd?', 'Is the advice being followed?'],
  zorg: ['Is de zorg er?', 'Is the care there?'],
  waar: ['Waar zit het vast?', 'Where is it stuck?'],
  overbrugging: ['Is er hulp in de tussentijd?', 'Is there help in the meantime?'],
  leren: ['Wat kunnen we hiervan leren?', 'What can we learn from this?'],
  meedenken: ['Wilt u dat wij meedenken?', 'Would you like us to think with you?'],
});

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
  const from = plannedFrom === undefined ? undefined : longDate(plannedFrom, today);
  const care = realisedWords[realised];
  return [
    { question: 'opgevolgd', words: followedWords[followed] },
    {
      question: 'zorg',
      words: from === undefined ? care : say(`${care}, vanaf ${from}`, `${care}, from ${from}`),
    },
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
    ...(realised === 'yes'
      ? []
      : [{ question: 'meedenken' as const, words: helpWanted ? say('Ja', 'Yes') : say('Nee', 'No') }]),
  ];
}
