// The page of one question of a check.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Choices, type Choice } from '../../design/forms/Choices.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { dateProps, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { statedCauses } from '../../../domain/monitoring/answer.ts';
import {
  bridgingWords,
  followedWords,
  questionWords,
  realisedWords,
  stuckWords,
  type QuestionName,
} from '../../../words/answers.ts';
import { longDate } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';
import { CheckPage } from './frame.tsx';
import { purposeWords } from './purposeWords.ts';
import { firstUnanswered, progressOf, questionBefore } from './questions.ts';
import type { Answerable } from './standing.ts';

export interface QuestionPageProps {
  readonly visit: Visit;
  readonly standing: Answerable;
  readonly question: QuestionName;
  /** As typed on this page, or as kept. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** Asked for from the summary, which the reader goes back to. */
  readonly fromSummary: boolean;
  /** How often the question had been answered when its writer began. */
  readonly answeredTimes: number;
}

/** One question. Nothing is changed by looking at it; what is chosen is kept when it is sent. */
export function questionPage(props: QuestionPageProps): VNode {
  const { visit, standing, question, values, errors, fromSummary, answeredTimes } = props;
  const { purpose, number } = standing.check;
  return (
    <CheckPage
      visit={visit}
      title={titleOf(props)}
      progress={fromSummary ? undefined : progressOf(question, purpose, values)}
      back={`${visit.base}${backOf(props)}`}
      errors={errors}
    >
      <Form
        action={`${visit.base}/${question}`}
        hidden={{
          vraag: String(number),
          keren: String(answeredTimes),
          ...(fromSummary && { van: 'controleren' }),
        }}
      >
        {question === 'leren' ? <Lesson {...props} /> : <Choosing {...props} />}
        {question === 'waar' && <Why {...props} />}
        <Button>{say('Verder', 'Continue')}</Button>
      </Form>
    </CheckPage>
  );
}

/** To the summary, where that was left; but a question that it still lacks comes after the one that led to it. */
function backOf({ standing, question, values, fromSummary }: QuestionPageProps): string {
  const { purpose } = standing.check;
  const complete = firstUnanswered(purpose, values) === undefined;
  if (fromSummary && complete) return '/controleren';
  const before = questionBefore(question, purpose, values);
  return before === undefined ? '' : `/${before}${fromSummary ? '?van=controleren' : ''}`;
}

function titleOf({ visit, standing, question }: QuestionPageProps): string {
  return question === 'zorg'
    ? purposeWords(visit.facts, standing.check, visit.now).careQuestion
    : questionWords[question];
}

function Choosing(props: QuestionPageProps): JSX.Element {
  const { question, values, errors } = props;
  const error = messageFor(errors, question);
  return (
    <Question name={question} title={titleOf(props)} hint={hintOf(props)} error={error}>
      <Choices
        name={question}
        value={values[question]}
        choices={choicesOf(props)}
        invalid={error !== undefined}
      />
    </Question>
  );
}

function hintOf({ visit, standing, question }: QuestionPageProps): string | undefined {
  const { facts, now } = visit;
  switch (question) {
    case 'opgevolgd': {
      const given = longDate(facts.advice.facts.givenOn, localDateOf(now));
      return say(
        `Het gaat om het advies van het expertteam van ${given}.`,
        `This is about the advice that the expert team gave on ${given}.`,
      );
    }
    case 'zorg':
      return purposeWords(facts, standing.check, now).careHint;
    case 'waar':
      return say('Kies wat nu het meest in de weg zit.', 'Choose what is most in the way now.');
    default:
      return undefined;
  }
}

function choicesOf({ question, values, errors }: QuestionPageProps): readonly Choice[] {
  switch (question) {
    case 'opgevolgd':
      return choices(followedWords);
    case 'zorg':
      return [
        {
          value: 'yes',
          label: realisedWords.yes,
          hint: say('De zorg uit het advies is gestart', 'The care in the advice has started'),
        },
        {
          value: 'planned',
          label: realisedWords.planned,
          hint: say('Er is een datum', 'There is a date'),
          reveal: (
            <DateFields
              {...dateProps(values, errors, 'vanaf')}
              legend={say('Vanaf welke datum?', 'From which date?')}
              hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
            />
          ),
        },
        { value: 'no', label: realisedWords.no, hint: say('Er is nog geen datum', 'There is no date yet') },
      ];
    case 'waar':
      return [...statedCauses, ...(values['opgevolgd'] === 'no' ? [] : ['nowhere' as const])].map(
        (value) => ({
          value,
          label: stuckWords[value],
        }),
      );
    case 'overbrugging':
      return choices(bridgingWords);
    case 'meedenken':
      return [
        {
          value: 'yes',
          label: say('Ja', 'Yes'),
          hint: say('Wij nemen contact met u op', 'We will contact you'),
        },
        { value: 'no', label: say('Nee', 'No') },
      ];
    case 'leren':
      return [];
  }
}

function choices(words: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}

function Why({ values, errors }: QuestionPageProps): JSX.Element {
  return (
    <TextArea
      name="waarom"
      label={say('Wilt u dit toelichten?', 'Would you like to explain this?')}
      value={values['waarom']}
      error={messageFor(errors, 'waarom')}
      hint={say(
        `Geen namen of gegevens van het kind. Kiest u ‘${stuckWords.other}’? Schrijf dan kort wat er speelt.`,
        `No names or details of the child. Do you choose ‘${stuckWords.other}’? Then write briefly what is going on.`,
      )}
      rows={3}
      optional
    />
  );
}

function Lesson({ values, errors }: QuestionPageProps): JSX.Element {
  return (
    <TextArea
      name="leren"
      label={questionWords.leren}
      asTitle
      optional
      value={values['leren']}
      error={messageFor(errors, 'leren')}
      hint={say(
        'Wat stond in de weg? Wat kan beter? Geen namen of gegevens van het kind.',
        'What was in the way? What could be better? No names or details of the child.',
      )}
    />
  );
}
