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
import { FaultList } from './FaultList.tsx';
import { versionHref } from './find.ts';

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
  return (
    <DeskPage seat={seat} title={`Leg concept ${version} vast`} at="ladders" below errors={errors}>
      {meanwhile.length > 0 && (
        <Notice kind="plain">
          <p>Er is nog niets vastgelegd: het concept is veranderd terwijl u bezig was. Kijk het eerst na.</p>
          {meanwhile.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/ladders`}>Ladders</Link> / <Link href={back}>Concept {version}</Link>
          </>
        }
        lead="Daarna verandert deze versie niet meer. Nieuwe adviezen volgen haar vanaf de dag waarop ze ingaat. Lopende adviezen houden hun eigen versie, tot u ze overzet."
      >
        Leg concept {version} vast
      </PageTitle>
      <FaultList seat={seat} version={draft} />
      {gaps && <GapsWarning seat={seat} gaps={gaps} />}
      {faulty ? (
        <Paragraph>Dit concept kan nog niet worden vastgelegd. Los eerst op wat hierboven staat.</Paragraph>
      ) : (
        <Form action={versionHref(seat, version, '/vastleggen')} hidden={{ revisie: String(revision) }}>
          <DateFields
            {...dateProps(values, errors, 'vastgesteld')}
            legend="Op welke dag is dit afgesproken?"
            hint="Bijvoorbeeld 7 12 2026"
          />
          <TextField
            name="vastgesteld-door"
            label="Wie hebben dit afgesproken?"
            hint="Bijvoorbeeld: het bestuurlijk overleg jeugd"
            value={values['vastgesteld-door']}
            error={messageFor(errors, 'vastgesteld-door')}
          />
          <TextField
            name="document"
            label="In welk document staat het?"
            hint="De titel, bijvoorbeeld: Convenant Jeugdhulp Rijnmond"
            value={values['document']}
            error={messageFor(errors, 'document')}
          />
          <DateFields
            {...dateProps(values, errors, 'ingang')}
            legend="Vanaf welke dag geldt het?"
            hint="Vandaag of later"
          />
          <ButtonRow>
            <Button>Leg vast</Button>
            <Link href={back}>Toch niet</Link>
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
  const agreedOn = readDate(values, 'vastgesteld', 'Vul in op welke dag dit is afgesproken');
  const agreedBy = readTitle(values, 'vastgesteld-door', now, 'Vul in wie dit hebben afgesproken');
  const document = readTitle(values, 'document', now, 'Vul de titel van het document in');
  const inForceFrom = readDate(values, 'ingang', 'Vul in vanaf welke dag het geldt');
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
  return text.length > MOST_TITLE
    ? { error: fieldError(field, `Dit is ${text.length} tekens. Maak het hoogstens ${MOST_TITLE}`) }
    : { text };
}

/** What keeps it from being agreed on so, at the field that it is about. */
export function refusedDay(refusal: AgreeingRefusal): FieldError {
  switch (refusal) {
    case 'agreedInFuture':
      return dateError('vastgesteld', 'Deze dag ligt in de toekomst. Kies vandaag of een eerdere dag');
    case 'inForceInPast':
      return dateError('ingang', 'Deze dag is voorbij. Kies vandaag of een latere dag');
    case 'beginsTogether':
      return dateError('ingang', 'Op deze dag gaat al een nieuwere versie in. Kies een andere dag');
  }
}
