// A draft being made: what is still to be done, its ladders rung by rung, and the ways to its other parts.
import type { JSX, VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { ladderSides } from '../../../domain/escalation/agreement.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { causes } from '../../../domain/monitoring/answer.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { calendarAspects, entryWords, timingAspects } from '../../../words/agreementAspects.ts';
import { reasonWords } from '../../../words/agreementFaults.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { ladderWords } from '../../../words/roles.ts';
import { EditButton } from './EditButton.tsx';
import { causePath, FaultList } from './FaultList.tsx';
import { versionHref } from './find.ts';
import { LadderEditor } from './LadderEditor.tsx';
import { TryOut } from './TryOut.tsx';
import { basedOnWords, versionName } from './versionWords.ts';
import { Above } from './Above.tsx';

/** What is said above a draft. */
export interface DraftMessages {
  readonly done?: string | undefined;
  /** Why something could not be done, each in a sentence. */
  readonly problem?: readonly string[] | undefined;
}

interface Props {
  readonly seat: Seat;
  readonly draft: AgreementVersion;
}

/** The page of a draft, for who may change it. */
export function draftPage(seat: Seat, draft: AgreementVersion, { done, problem }: DraftMessages): VNode {
  const { version, agreement } = draft;
  const ready = agreementFaults(agreement).length === 0;
  const free = ladderSides.filter((side) => !agreement.ladders.some((ladder) => ladder.side === side));
  return (
    <DeskPage seat={seat} title={versionName(draft)} at="ladders" below done={done}>
      {problem && (
        <Notice kind="plain">
          {problem.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <PageTitle
        above={<Above seat={seat} />}
        lead={[
          say(
            'Er verandert niets tot u dit concept vastlegt.',
            'Nothing changes until you agree on this draft.',
          ),
          basedOnWords(draft.basedOn),
        ].join(' ')}
      >
        {versionName(draft)}
      </PageTitle>
      <FaultList seat={seat} version={draft} />
      <ButtonRow>
        {ready && (
          <LinkButton href={versionHref(seat, version, '/vastleggen')}>
            {say('Leg vast', 'Agree on it')}
          </LinkButton>
        )}
        <LinkButton href={versionHref(seat, version, '/bekijk')} look="secondary">
          {say('Bekijk het geheel', 'Look at the whole')}
        </LinkButton>
        <LinkButton href={versionHref(seat, version, '/weggooien')} look="subtle">
          {say('Gooi dit concept weg', 'Throw this draft away')}
        </LinkButton>
      </ButtonRow>
      {ready && <TryOut seat={seat} version={version} current={seat.desk.agreement} />}
      {agreement.ladders.map((ladder) => (
        <LadderEditor seat={seat} draft={draft} ladder={ladder} />
      ))}
      <Section id="nieuwe-ladder" title={say('Nog een ladder', 'Another ladder')}>
        {free.length === 0 ? (
          <EmptyState title={say('Elke plek heeft een ladder', 'Every place has a ladder')} />
        ) : (
          <ButtonRow>
            {free.map((side) => (
              <EditButton seat={seat} draft={draft} edit={{ wat: 'ladder-erbij', plek: side }}>
                {say(`Voeg de ladder ‘${ladderWords[side]}’ toe`, `Add the ladder ‘${ladderWords[side]}’`)}
              </EditButton>
            ))}
          </ButtonRow>
        )}
      </Section>
      <Reasons seat={seat} draft={draft} />
      <Section id="termijnen" title={say('Termijnen', 'Terms')}>
        <Disclosure summary={say('Bekijk alle termijnen', 'Look at all terms')}>
          <DefinitionRows rows={timingAspects(agreement)} />
        </Disclosure>
        <LinkButton href={versionHref(seat, version, '/termijnen')} look="secondary">
          {say('Wijzig de termijnen', 'Change the terms')}
        </LinkButton>
      </Section>
      <Section id="verzendtijden" title={say('Verzendtijden en vrije dagen', 'Sending times and days off')}>
        <DefinitionRows rows={calendarAspects(agreement)} />
        <ButtonRow>
          <LinkButton href={versionHref(seat, version, '/verzendtijden')} look="secondary">
            {say('Wijzig de verzendtijden', 'Change the sending times')}
          </LinkButton>
          <LinkButton href={versionHref(seat, version, '/vrije-dagen')} look="secondary">
            {say('Wijzig de vrije dagen', 'Change the days off')}
          </LinkButton>
        </ButtonRow>
      </Section>
    </DeskPage>
  );
}

function Reasons({ seat, draft }: Props): JSX.Element {
  const title = say('Welke ladder bij welke reden', 'Which ladder for which reason');
  return (
    <Section id="redenen" title={title}>
      <DataTable
        caption={title}
        captionSpoken
        columns={[
          {
            label: say('Wijzig bij', 'Change for'),
            cell: (cause) => (
              <Link href={versionHref(seat, draft.version, causePath(cause))}>{reasonWords(cause)}</Link>
            ),
          },
          {
            label: say('Ladder', 'Ladder'),
            cell: (cause) => capitalised(entryWords(draft.agreement, cause)),
          },
        ]}
        rows={causes}
      />
      <SmallPrint>
        {say(
          'Waar geen ladder bij hoort, krijgt de voorzitter een taak om er een te kiezen.',
          'Where no ladder belongs to a reason, the chair gets a task to choose one.',
        )}
      </SmallPrint>
    </Section>
  );
}
