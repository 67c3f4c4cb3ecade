// The page of the terms: how a rung goes out, how long questions and tasks wait.
import { Choices } from '../../../design/forms/Choices.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { TextField } from '../../../design/forms/TextField.tsx';
import { Heading } from '../../../design/text/Heading.tsx';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../../forms/values.ts';
import type { Agreement, CheckTiming, Timings } from '../../../../domain/escalation/agreement.ts';
import { MOST_DAYS } from '../../../../domain/escalation/agreementFault.ts';
import { commitmentReminderDays } from '../../../../domain/escalation/commitments.ts';
import { agreementFaults } from '../../../../domain/escalation/agreementFaults.ts';
import { timingAspects } from '../../../../words/agreementAspects.ts';
import { agreementFaultWords } from '../../../../words/agreementFaults.ts';
import { modeWords, timingWords } from '../../../../words/agreementTerms.ts';
import { capitalised } from '../../../../words/people.ts';
import { say, spoken } from '../../../../words/language.ts';
import { readNumber, type Part, type ReadPart } from './part.ts';

const questions = ['weekly', 'threeMonthly', 'short'] as const;
const counts = [
  'newsIsFreshFor',
  'commitmentAtMost',
  'commitmentReminderBefore',
  'holdLasts',
  'taskReminderAfter',
  'taskOverdueAfter',
  'underwayAtMost',
] as const;

const hints: Readonly<Record<(typeof questions)[number] | (typeof counts)[number], string>> = spoken({
  weekly: [
    'Voor adviezen die elke week of om de paar weken worden gevolgd.',
    'For cases that are followed every week or every few weeks.',
  ],
  threeMonthly: [
    'Voor adviezen die na drie maanden worden gevolgd.',
    'For cases that are followed after three months.',
  ],
  short: [
    'Of iets nog zo is, of een toezegging is nagekomen, of het is opgelost.',
    'Whether something is still so, whether a promise was kept, whether it is solved.',
  ],
  newsIsFreshFor: [
    'Is het bericht ouder, dan vragen wij de verwijzer eerst of het nog zo is voor een trede uitgaat. In werkdagen',
    'If the message is older, we first ask the referrer whether it is still so before a rung goes out. In working days',
  ],
  commitmentAtMost: ['In werkdagen', 'In working days'],
  commitmentReminderBefore: [
    'Zo is er nog tijd om er iets aan te doen. In werkdagen; 0 is geen herinnering',
    'That leaves time to do something about it. In working days; 0 is no reminder',
  ],
  holdLasts: [
    'Als de voorzitter zelf geen dag kiest. In werkdagen',
    'If the chair does not choose a day. In working days',
  ],
  taskReminderAfter: [
    'Als een taak op de voorzitter wacht. In werkdagen',
    'If a task waits for the chair. In working days',
  ],
  taskOverdueAfter: [
    'Als de taak dan nog wacht. In werkdagen, niet minder dan bij de herinnering',
    'If the task is still waiting then. In working days, not fewer than for the reminder',
  ],
  underwayAtMost: ['Achter elkaar', 'In a row'],
});

/** All terms of a draft. */
export function timingsPart(agreement: Agreement): Part {
  return {
    path: '/termijnen',
    title: say('Termijnen', 'Terms'),
    lead: say(
      'Alles in werkdagen: maandag tot en met vrijdag, zonder feestdagen en vrije dagen.',
      'Everything in working days: Monday to Friday, without public holidays and days off.',
    ),
    values: valuesOf(agreement),
    fields: (values, errors) => <Fields values={values} errors={errors} />,
    read: (values) => readTimings(agreement, values),
    standing: timingAspects(agreement),
  };
}

function valuesOf({ mode, vetoWorkingDays, timings }: Agreement): Values {
  return {
    wijze: mode,
    vetoWorkingDays: String(vetoWorkingDays),
    ...Object.fromEntries(
      questions.flatMap((name) => [
        [`${name}-herinnering`, timings[name].remindAfter.join(', ')],
        [`${name}-antwoord`, String(timings[name].silentAfter)],
      ]),
    ),
    ...Object.fromEntries(counts.map((name) => [name, String(timings[name])])),
    commitmentReminderBefore: String(commitmentReminderDays(timings)),
  };
}

interface FieldsProps {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

function Fields({ values, errors }: FieldsProps) {
  const field = (name: string, label: string, hint: string | undefined) => (
    <TextField
      name={name}
      label={label}
      hint={hint}
      kind={name.endsWith('herinnering') ? 'text' : 'number'}
      width="short"
      value={values[name]}
      error={messageFor(errors, name)}
    />
  );
  return (
    <>
      <Question
        name="wijze"
        title={timingWords('mode')}
        level={2}
        look={3}
        error={messageFor(errors, 'wijze')}
      >
        <Choices
          name="wijze"
          value={values['wijze']}
          choices={(['automatic', 'approveFirst'] as const).map((mode) => ({
            value: mode,
            label: capitalised(modeWords[mode]),
          }))}
        />
      </Question>
      {field(
        'vetoWorkingDays',
        timingWords('vetoWorkingDays'),
        say('In werkdagen; 0 is meteen', 'In working days; 0 is at once'),
      )}
      {questions.map((name) => (
        <Question name={name} title={timingWords(name)} level={2} look={3} hint={hints[name]}>
          {field(
            `${name}-herinnering`,
            say('Herinnering na hoeveel werkdagen?', 'A reminder after how many working days?'),
            say(
              'Meer dan één? Zet er een komma tussen. Leeg is geen herinnering',
              'More than one? Put a comma between them. Empty is no reminder',
            ),
          )}
          {field(
            `${name}-antwoord`,
            say('Antwoord binnen hoeveel werkdagen?', 'An answer within how many working days?'),
            undefined,
          )}
        </Question>
      ))}
      <Heading level={2} look={3}>
        {say('Andere termijnen', 'Other terms')}
      </Heading>
      {counts.map((name) => field(name, timingWords(name), hints[name]))}
    </>
  );
}

/** The answer to a question as a thing to mend: reminders have sentences of their own. */
function answerWithin(question: string): string {
  return say(`${timingWords(question)}, antwoord`, `${timingWords(question)}, answer`);
}

function readTimings(agreement: Agreement, values: Values): ReadPart {
  const errors: FieldError[] = [];
  const number = (name: string, least: number) => {
    const read = readNumber(typed(values, name), least, MOST_DAYS);
    if ('number' in read) return read.number;
    const [part = '', of] = name.split('-');
    const label = of === undefined ? timingWords(part) : answerWithin(part);
    errors.push(
      fieldError(name, `${label}: ${read.message.charAt(0).toLowerCase()}${read.message.slice(1)}`),
    );
    return 0;
  };
  const mode = oneOf(values, 'wijze', ['automatic', 'approveFirst']);
  if (!mode)
    errors.push(fieldError('wijze', say('Kies hoe een trede uitgaat', 'Choose how a rung goes out')));
  const vetoWorkingDays = number('vetoWorkingDays', 0);
  const check = (name: (typeof questions)[number]): CheckTiming => {
    const text = typed(values, `${name}-herinnering`);
    const days = text === '' ? [] : text.split(/[\s,;]+|\b(?:en|and)\b/).filter((day) => day !== '');
    if (days.some((day) => !/^\d{1,3}$/.test(day))) {
      errors.push(
        fieldError(
          `${name}-herinnering`,
          say(
            `${timingWords(name)}, herinnering: vul getallen in met een komma ertussen, bijvoorbeeld 5, 8`,
            `${timingWords(name)}, reminder: fill in numbers with a comma between them, for example 5, 8`,
          ),
        ),
      );
    }
    return { remindAfter: days.map(Number), silentAfter: number(`${name}-antwoord`, 1) };
  };
  const timings: Timings = {
    weekly: check('weekly'),
    threeMonthly: check('threeMonthly'),
    short: check('short'),
    newsIsFreshFor: number('newsIsFreshFor', 0),
    commitmentAtMost: number('commitmentAtMost', 1),
    commitmentReminderBefore: number('commitmentReminderBefore', 0),
    holdLasts: number('holdLasts', 1),
    taskReminderAfter: number('taskReminderAfter', 1),
    taskOverdueAfter: number('taskOverdueAfter', 1),
    underwayAtMost: number('underwayAtMost', 1),
  };
  if (errors.length > 0 || !mode) return { errors };
  const faults = faultsOf({ ...agreement, mode, vetoWorkingDays, timings });
  return faults.length > 0
    ? { errors: faults }
    : { edit: { type: 'setTimings', mode, vetoWorkingDays, timings } };
}

/** What the terms, each a number that may be, say together. */
function faultsOf(agreement: Agreement): readonly FieldError[] {
  return agreementFaults(agreement)
    .filter(({ where }) => where.startsWith('timings.'))
    .map((fault) => {
      const name = fault.where.replace('timings.', '');
      const isQuestion = questions.some((question) => question === name);
      return fieldError(isQuestion ? `${name}-herinnering` : name, agreementFaultWords(agreement, fault));
    });
}
