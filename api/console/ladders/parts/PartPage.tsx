// The page of a part of a draft; and what is said when somebody else was first.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../../design/actions/Button.tsx';
import { Form } from '../../../design/forms/Form.tsx';
import { Columns, Section } from '../../../design/layout/Section.tsx';
import { DefinitionRows, type DefinitionRow } from '../../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import type { FieldError, Values } from '../../../forms/values.ts';
import { DeskPage } from '../../frame.tsx';
import type { Seat } from '../../seat.ts';
import type { AgreementVersion } from '../../../../store/agreements/versions.ts';
import type { AgreementChange } from '../../../../store/agreements/changes.ts';
import { changeSentence } from '../changeWords.ts';
import { EditButton } from '../EditButton.tsx';
import { versionHref } from '../find.ts';
import { versionName } from '../versionWords.ts';
import { say } from '../../../../words/language.ts';
import { ClosedDays } from './ClosedDays.tsx';
import type { Part } from './part.ts';
import { Above } from '../Above.tsx';

export interface PartShown {
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** What others changed in the draft while this form was open, the latest first. */
  readonly meanwhile?: readonly AgreementChange[];
  readonly done?: string | undefined;
}

/** The form of a part. Saving says which revision was seen, so that nobody's change is lost unseen. */
export function partPage(seat: Seat, draft: AgreementVersion, part: Part, shown: PartShown): VNode {
  const { version, revision } = draft;
  const { values, errors, meanwhile = [], done } = shown;
  const back = versionHref(seat, version);
  const form = (
    <Form action={versionHref(seat, version, part.path)} hidden={{ revisie: String(revision) }}>
      {part.fields(values, errors)}
      <ButtonRow>
        <Button>
          {meanwhile.length > 0
            ? say('Bewaar toch wat ik invulde', 'Save what I filled in after all')
            : (part.button ?? say('Bewaar', 'Save'))}
        </Button>
        <Link href={back}>
          {part.stays ? say('Terug naar het concept', 'Back to the draft') : say('Toch niet', 'Cancel')}
        </Link>
      </ButtonRow>
    </Form>
  );
  return (
    <DeskPage seat={seat} title={part.title} at="ladders" below errors={errors} done={done}>
      {meanwhile.length > 0 && <Meanwhile seat={seat} changes={meanwhile} />}
      <PageTitle above={<Above seat={seat} of={{ version, name: versionName(draft) }} />} lead={part.lead}>
        {part.title}
      </PageTitle>
      {meanwhile.length === 0 ? (
        form
      ) : (
        <Columns>
          <Section id="ingevuld" title={say('Wat u invulde', 'What you filled in')}>
            {form}
          </Section>
          <Section id="staat-nu" title={say('Wat er nu staat', 'What is there now')}>
            <DefinitionRows rows={part.standing} />
          </Section>
        </Columns>
      )}
      {part.remove && meanwhile.length === 0 && (
        <Section id="weg" title={say('Niet meer nodig?', 'Not needed any more?')}>
          <EditButton seat={seat} draft={draft} edit={part.remove.edit}>
            {part.remove.label}
          </EditButton>
        </Section>
      )}
      {part.path === '/vrije-dagen' && <ClosedDays seat={seat} draft={draft} />}
    </DeskPage>
  );
}

function Meanwhile({
  seat,
  changes,
}: {
  readonly seat: Seat;
  readonly changes: readonly AgreementChange[];
}): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        {say(
          'Dit concept is veranderd terwijl u bezig was. Wat u invulde is nog niet bewaard, en staat er nog.',
          'This draft was changed while you were busy. What you filled in is not saved yet, and is still here.',
        )}
      </p>
      {changes.map((change) => (
        <p>{changeSentence(change, seat.now)}</p>
      ))}
    </Notice>
  );
}

/** What somebody typed for a draft, or a part of it, that is not there any more: shown, so that it is not lost. */
export function lostPage(seat: Seat, title: string, because: string, typed: readonly DefinitionRow[]): VNode {
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <Notice kind="plain">
        <p>{say(`Er is niets bewaard. ${because}`, `Nothing was saved. ${because}`)}</p>
      </Notice>
      <PageTitle above={<Above seat={seat} />}>{title}</PageTitle>
      {typed.length > 0 && (
        <Section id="ingevuld" title={say('Wat u invulde', 'What you filled in')}>
          <DefinitionRows rows={typed} />
        </Section>
      )}
      <Paragraph>
        <Link href={`${seat.home}/ladders`}>{say('Naar alle versies', 'To all versions')}</Link>
      </Paragraph>
    </DeskPage>
  );
}
