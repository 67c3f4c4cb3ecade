// The pages of the sending times and of the region's own days off.
import { DateFields } from '../../../design/forms/DateFields.tsx';
import { TextField } from '../../../design/forms/TextField.tsx';
import { readDate, dateError } from '../../../forms/dates.ts';
import {
  dateProps,
  fieldError,
  messageFor,
  typed,
  type FieldError,
  type Values,
} from '../../../forms/values.ts';
import type { Agreement } from '../../../../domain/escalation/agreement.ts';
import { agreementFaults } from '../../../../domain/escalation/agreementFaults.ts';
import { calendarAspects } from '../../../../words/agreementAspects.ts';
import { agreementFaultWords } from '../../../../words/agreementFaults.ts';
import { timingWords } from '../../../../words/agreementTerms.ts';
import { say } from '../../../../words/language.ts';
import type { Part, ReadPart } from './part.ts';

const times = ['sendFrom', 'sendUntil', 'roundAt'] as const;

/** When letters may leave, and when what is due on a day happens. */
export function hoursPart(agreement: Agreement): Part {
  const { calendar } = agreement;
  return {
    path: '/verzendtijden',
    title: say('Verzendtijden', 'Sending times'),
    lead: say(
      'Brieven gaan alleen uit op werkdagen, binnen deze tijden. Wat op een dag aan de beurt is, gebeurt in de ochtendronde.',
      'Letters only go out on working days, within these hours. What is due on a day happens in the morning round.',
    ),
    values: Object.fromEntries(times.map((name) => [name, calendar[name]])),
    fields: (values, errors) =>
      times.map((name) => (
        <TextField
          name={name}
          label={timingWords(name)}
          hint={say('Bijvoorbeeld 08:30', 'For example 08:30')}
          width="short"
          value={values[name]}
          error={messageFor(errors, name)}
        />
      )),
    read: (values) => readHours(agreement, values),
    standing: calendarAspects(agreement).filter(({ key }) => key !== 'calendar.closedDays'),
  };
}

/** "8.30" and "8:30" are both half past eight. */
function clock(text: string): string {
  return text
    .replace(/\s*uur$/i, '')
    .replace('.', ':')
    .replace(/^\d:/, '0$&')
    .replace(/^(\d{1,2})$/, (hour) => `${hour.padStart(2, '0')}:00`);
}

function readHours(agreement: Agreement, values: Values): ReadPart {
  const of = (name: (typeof times)[number]) => clock(typed(values, name));
  const hours = { sendFrom: of('sendFrom'), sendUntil: of('sendUntil'), roundAt: of('roundAt') };
  const edited = { ...agreement, calendar: { ...agreement.calendar, ...hours } };
  const errors = agreementFaults(edited)
    .filter(({ where }) => times.some((name) => where === `calendar.${name}`))
    .map((fault): FieldError => {
      const name = fault.code === 'sendingHoursWrong' ? 'sendUntil' : fault.where.replace('calendar.', '');
      return fieldError(name, agreementFaultWords(edited, fault));
    });
  return errors.length > 0 ? { errors } : { edit: { type: 'setSendingHours', hours } };
}

/** The days on which the region is closed besides weekends and holidays: one is added at a time. */
export function closedDaysPart(agreement: Agreement): Part {
  const { closedDays } = agreement.calendar;
  return {
    path: '/vrije-dagen',
    title: say('Vrije dagen van de regio', 'Days off in the region'),
    lead: say(
      'Op deze dagen gaat er niets uit en loopt er geen wachttijd. Weekenden en feestdagen tellen al mee.',
      'On these days nothing goes out and no waiting time runs. Weekends and public holidays are counted already.',
    ),
    button: say('Voeg deze dag toe', 'Add this day'),
    values: {},
    fields: (values, errors) => (
      <DateFields
        {...dateProps(values, errors, 'dag')}
        legend={say('Welke dag?', 'Which day?')}
        hint={say('Bijvoorbeeld 7 5 2027', 'For example 7 5 2027')}
      />
    ),
    read: (values) => {
      const read = readDate(values, 'dag', say('Vul een dag in', 'Fill in a day'));
      if ('error' in read) return { errors: [read.error] };
      return closedDays.includes(read.date)
        ? { errors: [dateError('dag', say('Deze dag staat er al', 'This day is already there'))] }
        : { edit: { type: 'addClosedDay', day: read.date } };
    },
    standing: calendarAspects(agreement).filter(({ key }) => key === 'calendar.closedDays'),
    stays: true,
  };
}
