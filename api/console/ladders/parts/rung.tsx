// The page of a rung: who gets its letter, how long they have, how it goes out, and what they read with it.
import { Choices } from '../../../design/forms/Choices.tsx';
import { CheckGroups, Checks } from '../../../design/forms/Checks.tsx';
import { noChildData } from '../../../design/forms/fieldTexts.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { TextArea } from '../../../design/forms/TextArea.tsx';
import { TextField } from '../../../design/forms/TextField.tsx';
import { Typed } from '../../../design/text/Typed.tsx';
import { readText } from '../../../forms/text.ts';
import { fieldError, messageFor, oneOf, typed, type FieldError, type Values } from '../../../forms/values.ts';
import {
  ladderOf,
  MOST_EXPLANATION,
  recipientParties,
  rolesAt,
  type Agreement,
  type Recipient,
  type RecipientParty,
  type Role,
  type Rung,
} from '../../../../domain/escalation/agreement.ts';
import { MOST_DAYS } from '../../../../domain/escalation/agreementFault.ts';
import type { Instant } from '../../../../domain/time.ts';
import { aspectsOf, isTyped } from '../../../../words/agreementAspects.ts';
import { ladderTitle } from '../../../../words/agreementFaults.ts';
import { modeWords } from '../../../../words/agreementTerms.ts';
import { capitalised } from '../../../../words/people.ts';
import { roleWords } from '../../../../words/roles.ts';
import { say, spoken } from '../../../../words/language.ts';
import { rungPath } from '../FaultList.tsx';
import { readNumber, type Part, type ReadPart } from './part.ts';

const parties: Readonly<Record<RecipientParty, string>> = spoken({
  caseCoordinator: ['Waar de casusregisseur werkt', 'Where the case coordinator works'],
  submitter: ['Waar de indiener werkt', 'Where the submitter works'],
  municipality: ['Bij de gemeente', 'At the municipality'],
  provider: ['Bij de aanbieder', 'At the provider'],
  procurementOrganisation: ['Bij de inkooporganisatie', 'At the procurement organisation'],
  region: ['In de regio', 'In the region'],
});

const modes = ['zoals-alle', 'automatic', 'approveFirst'] as const;

function boxName(of: RecipientParty, role: Role): string {
  return `aan-${of}-${role}`;
}

/** The rung of a draft that the address names. */
export function rungPart(agreement: Agreement, params: Values): Part | undefined {
  const id = params['ladder'] ?? '';
  const number = /^[1-9]\d?$/.test(params['trede'] ?? '') ? Number(params['trede']) : 0;
  const rung = ladderOf(agreement, id)?.rungs[number - 1];
  if (!rung) return undefined;
  return {
    path: rungPath(id, number),
    title: say(
      `Trede ${number} van de ladder ‘${ladderTitle(agreement, id)}’`,
      `Rung ${number} of the ladder ‘${ladderTitle(agreement, id)}’`,
    ),
    values: valuesOf(rung),
    fields: (values, errors) => <Fields agreement={agreement} values={values} errors={errors} />,
    read: (values, now) => readRung(values, now, id, number),
    remove: {
      label: say('Haal deze trede weg', 'Remove this rung'),
      edit: { wat: 'trede-weg', ladder: id, trede: String(number) },
    },
    standing: aspectsOf(agreement)
      .filter(({ key }) => key.startsWith(`ladders.${id}.${number}.`))
      .map(({ key, term, value }) => ({
        term: capitalised(term.replace(/^[^:]*: /, '')),
        value: isTyped(key) ? <Typed>{value}</Typed> : value,
      })),
  };
}

function valuesOf({ recipients, waitWorkingDays, mode, explanation = '' }: Rung): Values {
  return {
    ...Object.fromEntries(recipients.map(({ of, role }) => [boxName(of, role), 'ja'])),
    wachttijd: String(waitWorkingDays),
    wijze: mode ?? 'zoals-alle',
    toelichting: explanation,
  };
}

interface FieldsProps {
  readonly agreement: Agreement;
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

function Fields({ agreement, values, errors }: FieldsProps) {
  const nobody = messageFor(errors, 'aan');
  return (
    <>
      <Question
        name="aan"
        title={say('Wie krijgt het bericht?', 'Who gets the message?')}
        level={2}
        look={3}
        error={nobody}
      >
        <CheckGroups>
          {recipientParties.map((of) => (
            <Checks
              legend={parties[of]}
              invalid={nobody !== undefined}
              checks={rolesAt[of].map((role) => ({
                name: boxName(of, role),
                label: capitalised(roleWords[role]),
                checked: values[boxName(of, role)] === 'ja',
              }))}
            />
          ))}
        </CheckGroups>
      </Question>
      <TextField
        name="wachttijd"
        label={say('Hoeveel werkdagen krijgt deze trede?', 'How many working days does this rung have?')}
        hint={say(
          'Daarna gaat het naar de volgende trede. Boven de laatste komt het bij de voorzitter',
          'After that it goes to the next rung. Above the last it comes to the chair',
        )}
        kind="number"
        width="short"
        value={values['wachttijd']}
        error={messageFor(errors, 'wachttijd')}
      />
      <Question
        name="wijze"
        title={say('Hoe gaat het uit?', 'How does it go out?')}
        level={2}
        look={3}
        error={messageFor(errors, 'wijze')}
      >
        <Choices
          name="wijze"
          value={values['wijze']}
          choices={[
            {
              value: 'zoals-alle',
              label: say('Zoals alle treden', 'Like all rungs'),
              hint: capitalised(modeWords[agreement.mode]),
            },
            { value: 'automatic', label: capitalised(modeWords.automatic) },
            { value: 'approveFirst', label: capitalised(modeWords.approveFirst) },
          ]}
        />
      </Question>
      <TextArea
        name="toelichting"
        label={say('Toelichting', 'Explanation')}
        hint={say(
          `Dit leest wie het bericht krijgt, op de pagina achter de link. Hoogstens ${MOST_EXPLANATION} tekens. ${noChildData()}`,
          `Whoever gets the message reads this, on the page behind the link. Write it in Dutch, as most of them read Dutch: it is not translated. At most ${MOST_EXPLANATION} characters. ${noChildData()}`,
        )}
        value={values['toelichting']}
        error={messageFor(errors, 'toelichting')}
        rows={3}
        optional
      />
    </>
  );
}

function readRung(values: Values, now: Instant, ladder: string, rung: number): ReadPart {
  const errors: FieldError[] = [];
  const recipients = recipientParties.flatMap((of): Recipient[] =>
    rolesAt[of].filter((role) => values[boxName(of, role)] === 'ja').map((role) => ({ of, role })),
  );
  if (recipients.length === 0) {
    const first = boxName('caseCoordinator', 'teamManager');
    errors.push({
      field: 'aan',
      fieldId: first,
      message: say(
        'Kies minstens één rol die het bericht krijgt',
        'Choose at least one role that gets the message',
      ),
    });
  }
  const wait = readNumber(typed(values, 'wachttijd'), 1, MOST_DAYS);
  if ('message' in wait) errors.push(fieldError('wachttijd', wait.message));
  const mode = oneOf(values, 'wijze', modes);
  if (mode === undefined)
    errors.push(fieldError('wijze', say('Kies hoe het uitgaat', 'Choose how it goes out')));
  const text = readText(values, 'toelichting', now);
  if ('error' in text) errors.push(text.error);
  const explanation = 'text' in text ? (text.text ?? '') : '';
  if (explanation.length > MOST_EXPLANATION) {
    const message = say(
      `De toelichting is ${explanation.length} tekens. Maak haar hoogstens ${MOST_EXPLANATION}`,
      `The explanation is ${explanation.length} characters. Make it ${MOST_EXPLANATION} at most`,
    );
    errors.push(fieldError('toelichting', message));
  }
  if (errors.length > 0 || 'message' in wait || mode === undefined) return { errors };
  const ownMode = mode === 'zoals-alle' ? null : mode;
  return {
    edit: {
      type: 'setRung',
      ladder,
      rung,
      recipients,
      waitWorkingDays: wait.number,
      mode: ownMode,
      explanation,
    },
  };
}
