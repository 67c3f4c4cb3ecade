// "Leg vast": when it was agreed on, by whom, in which document, and from when it is in force.
import type { VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { DateFields } from '../../design/forms/DateFields.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { dateError, readDate } from '../../forms/dates.ts';
import { readText } from '../../forms/text.ts';
import { dateProps, fieldError, messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { GapsWarning } from '../readiness/GapsWarning.tsx';
import type { Seat } from '../seat.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import type { Agreeing, AgreeingRefusal } from '../../../domain/escalation/agreeing.ts';
import type { Instant } from '../../../domain/time.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import type { VersionGaps } from '../../../store/pages/readiness.ts';
import { say } from '../../../words/language.ts';
import { FaultList } from './FaultList.tsx';
import { Above } from './Above.tsx';
import { versionHref } from './find.ts';
import { versionName } from './versionWords.ts';

/** The longest name of a body or a document. */
const MOST_TITLE = 200;

/** What is shown with the form. */
export interface AgreeShown {
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** What others changed since the form was opened, each in a sentence. */
  readonly meanwhile?: readonly string[];
  /** Which rungs would reach nobody on the day on which it begins; not looked at while the draft has faults. */
  readonly gaps: VersionGaps | undefined;
}

export function agreePage(seat: Seat, draft: AgreementVersion, shown: AgreeShown): VNode {
  const { values, errors, meanwhile = [], gaps } = shown;
  const { version, revision, agreement } = draft;
  const back = versionHref(seat, version);
  const faulty = agreementFaults(agreement).length > 0;
  const title = say(`Leg concept ${version} vast`, `Agree on draft ${version}`);
  return (
    <DeskPage seat={seat} title={title} at="ladders" below errors={errors}>
      {meanwhile.length > 0 && (
        <Notice kind="plain">
          <p>
            {say(
              'Er is nog niets vastgelegd: het concept is veranderd terwijl u bezig was. Kijk het eerst na.',
              'Nothing is agreed yet: the draft was changed while you were busy. Please look it over first.',
            )}
          </p>
          {meanwhile.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <PageTitle
        above={<Above seat={seat} of={{ version, name: versionName(draft) }} />}
        lead={say(
          'Daarna verandert deze versie niet meer. Nieuwe adviezen volgen haar vanaf de dag waarop ze ingaat. Lopende adviezen houden hun eigen versie, tot u ze overzet.',
          'After that this version does not change any more. New cases follow it from the day on which it comes into force. Open cases keep their own version, until you move them.',
        )}
      >
        {title}
      </PageTitle>
      <FaultList seat={seat} version={draft} />
      {gaps && <GapsWarning seat={seat} gaps={gaps} />}
      {faulty ? (
        <Paragraph>
          {say(
            'Dit concept kan nog niet worden vastgelegd. Los eerst op wat hierboven staat.',
            'This draft cannot be agreed on yet. Please mend what is listed above first.',
          )}
        </Paragraph>
      ) : (
        <Form action={versionHref(seat, version, '/vastleggen')} hidden={{ revisie: String(revision) }}>
          <DateFields
            {...dateProps(values, errors, 'vastgesteld')}
            legend={say('Op welke dag is dit afgesproken?', 'On which day was this agreed?')}
            hint={say('Bijvoorbeeld 7 12 2026', 'For example 7 12 2026')}
          />
          <TextField
            name="vastgesteld-door"
            label={say('Wie hebben dit afgesproken?', 'Who agreed on this?')}
            hint={say('Bijvoorbeeld: het bestuurlijk overleg jeugd', 'For example: the regional youth board')}
            value={values['vastgesteld-door']}
            error={messageFor(errors, 'vastgesteld-door')}
          />
          <TextField
            name="document"
            label={say('In welk document staat het?', 'In which document is it written?')}
            hint={say(
              'De titel, bijvoorbeeld: Convenant Jeugdhulp Rijnmond',
              'Its title, for example: Covenant on youth care Rijnmond',
            )}
            value={values['document']}
            error={messageFor(errors, 'document')}
          />
          <DateFields
            {...dateProps(values, errors, 'ingang')}
            legend={say('Vanaf welke dag geldt het?', 'From which day is it in force?')}
            hint={say('Vandaag of later', 'Today or later')}
          />
          <ButtonRow>
            <Button>{say('Leg vast', 'Agree')}</Button>
            <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
          </ButtonRow>
        </Form>
      )}
    </DeskPage>
  );
}

/** What was filled in, or all that has to be mended. */
export function readAgreeing(
  values: Values,
  now: Instant,
): { readonly agreeing: Agreeing } | { readonly errors: readonly FieldError[] } {
  const agreedOn = readDate(
    values,
    'vastgesteld',
    say('Vul in op welke dag dit is afgesproken', 'Fill in on which day this was agreed'),
  );
  const agreedBy = readTitle(
    values,
    'vastgesteld-door',
    now,
    say('Vul in wie dit hebben afgesproken', 'Fill in who agreed on this'),
  );
  const document = readTitle(
    values,
    'document',
    now,
    say('Vul de titel van het document in', 'Fill in the title of the document'),
  );
  const inForceFrom = readDate(
    values,
    'ingang',
    say('Vul in vanaf welke dag het geldt', 'Fill in from which day it is in force'),
  );
  const errors = [agreedOn, agreedBy, document, inForceFrom].flatMap((read) =>
    'error' in read ? [read.error] : [],
  );
  if ('error' in agreedOn || 'error' in agreedBy || 'error' in document || 'error' in inForceFrom) {
    return { errors };
  }
  return {
    agreeing: {
      agreedOn: agreedOn.date,
      agreedBy: agreedBy.text,
      document: document.text,
      inForceFrom: inForceFrom.date,
    },
  };
}

function readTitle(
  values: Values,
  field: string,
  now: Instant,
  missing: string,
): { readonly text: string } | { readonly error: FieldError } {
  const read = readText(values, field, now, missing);
  if ('error' in read) return read;
  const { text = '' } = read;
  if (text.length <= MOST_TITLE) return { text };
  const message = say(
    `Dit is ${text.length} tekens. Maak het hoogstens ${MOST_TITLE}`,
    `This is ${text.length} characters. Make it ${MOST_TITLE} at most`,
  );
  return { error: fieldError(field, message) };
}

/** What keeps it from being agreed on so, at the field that it is about. */
export function refusedDay(refusal: AgreeingRefusal): FieldError {
  switch (refusal) {
    case 'agreedInFuture':
      return dateError(
        'vastgesteld',
        say(
          'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag',
          'This day is in the future. Choose today or an earlier day',
        ),
      );
    case 'inForceInPast':
      return dateError(
        'ingang',
        say(
          'Deze dag is voorbij. Kies vandaag of een latere dag',
          'This day has passed. Choose today or a later day',
        ),
      );
    case 'beginsTogether':
      return dateError(
        'ingang',
        say(
          'Op deze dag gaat al een nieuwere versie in. Kies een andere dag',
          'A newer version already comes into force on this day. Choose another day',
        ),
      );
  }
}
