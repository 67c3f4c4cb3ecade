// The page of the terms: how a rung goes out, how long questions and tasks wait.
import { Choices } from '../../../design/forms/Choices.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { TextField } from '../../../design/forms/TextField.tsx';
import { Heading } from '../../../design/text/Heading.tsx';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../../forms/values.ts';
import type { Agreement, CheckTiming, Timings } from '../../../../domain/escalation/agreement.ts';
import { MOST_DAYS } from '../../../../domain/escalation/agreementFault.ts';
import { agreementFaults } from '../../../../domain/escalation/agreementFaults.ts';
import { timingAspects } from '../../../../words/agreementAspects.ts';
import { agreementFaultWords } from '../../../../words/agreementFaults.ts';
import { modeWords, timingWords } from '../../../../words/agreementTerms.ts';
import { capitalised } from '../../../../words/people.ts';
import { readNumber, type Part, type ReadPart } from './part.ts';

const questions = ['weekly', 'threeMonthly', 'short'] as const;
const counts = [
  'newsIsFreshFor',
  'commitmentAtMost',
  'holdLasts',
  'taskReminderAfter',
  'taskOverdueAfter',
  'underwayAtMost',
] as const;

const hints: Readonly<Record<(typeof questions)[number] | (typeof counts)[number], string>> = {
  weekly: 'Voor adviezen die elke week of om de paar weken worden gevolgd.',
  threeMonthly: 'Voor adviezen die na drie maanden worden gevolgd.',
  short: 'Of iets nog zo is, of een toezegging is nagekomen, of het is opgelost.',
  newsIsFreshFor:
    'Is het bericht ouder, dan vragen wij de verwijzer eerst of het nog zo is voor een trede uitgaat. In werkdagen',
  commitmentAtMost: 'In werkdagen',
  holdLasts: 'Als de voorzitter zelf geen dag kiest. In werkdagen',
  taskReminderAfter: 'Als een taak op de voorzitter wacht. In werkdagen',
  taskOverdueAfter: 'Als de taak dan nog wacht. In werkdagen, niet minder dan bij de herinnering',
  underwayAtMost: 'Achter elkaar',
};

/** All terms of a draft. */
export function timingsPart(agreement: Agreement): Part {
  return {
    path: '/termijnen',
    title: 'Termijnen',
    lead: 'Alles in werkdagen: maandag tot en met vrijdag, zonder feestdagen en vrije dagen.',
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
      {field('vetoWorkingDays', timingWords('vetoWorkingDays'), 'In werkdagen; 0 is meteen')}
      {questions.map((name) => (
        <Question name={name} title={timingWords(name)} level={2} look={3} hint={hints[name]}>
          {field(
            `${name}-herinnering`,
            'Herinnering na hoeveel werkdagen?',
            'Meer dan één? Zet er een komma tussen. Leeg is geen herinnering',
          )}
          {field(`${name}-antwoord`, 'Antwoord binnen hoeveel werkdagen?', undefined)}
        </Question>
      ))}
      <Heading level={2} look={3}>
        Andere termijnen
      </Heading>
      {counts.map((name) => field(name, timingWords(name), hints[name]))}
    </>
  );
}

function readTimings(agreement: Agreement, values: Values): ReadPart {
  const errors: FieldError[] = [];
  const number = (name: string, least: number) => {
    const read = readNumber(typed(values, name), least, MOST_DAYS);
    if ('number' in read) return read.number;
    const [part = '', of] = name.split('-');
    const label = of === undefined ? timingWords(part) : `${timingWords(part)}, ${of}`;
    errors.push(
      fieldError(name, `${label}: ${read.message.charAt(0).toLowerCase()}${read.message.slice(1)}`),
    );
    return 0;
  };
  const mode = oneOf(values, 'wijze', ['automatic', 'approveFirst']);
  if (!mode) errors.push(fieldError('wijze', 'Kies hoe een trede uitgaat'));
  const vetoWorkingDays = number('vetoWorkingDays', 0);
  const check = (name: (typeof questions)[number]): CheckTiming => {
    const text = typed(values, `${name}-herinnering`);
    const days = text === '' ? [] : text.split(/[\s,;]+|\ben\b/).filter((day) => day !== '');
    if (days.some((day) => !/^\d{1,3}$/.test(day))) {
      errors.push(
        fieldError(
          `${name}-herinnering`,
          `${timingWords(name)}, herinnering: vul getallen in met een komma ertussen, bijvoorbeeld 5, 8`,
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
