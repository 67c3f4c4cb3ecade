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
import { List } from '../../design/text/List.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { ladderSides, type Ladder } from '../../../domain/escalation/agreement.ts';
import { agreementFaults } from '../../../domain/escalation/agreementFaults.ts';
import { MOST_RUNGS } from '../../../domain/escalation/ladderFaults.ts';
import { causes } from '../../../domain/monitoring/answer.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { calendarAspects, entryWords, timingAspects } from '../../../words/agreementAspects.ts';
import { ladderTitle, reasonWords } from '../../../words/agreementFaults.ts';
import { modeWords, workingDaysWords } from '../../../words/agreementTerms.ts';
import { capitalised } from '../../../words/people.ts';
import { recipientRole } from '../../../words/receivers.ts';
import { ladderWords } from '../../../words/roles.ts';
import { EditButton } from './EditButton.tsx';
import { causePath, FaultList, rungPath } from './FaultList.tsx';
import { versionHref } from './find.ts';
import { TryOut } from './TryOut.tsx';
import { basedOnWords } from './versionWords.ts';

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
    <DeskPage seat={seat} title={`Concept ${version}`} at="ladders" below done={done}>
      {problem && (
        <Notice kind="plain">
          {problem.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      <PageTitle
        above={<Link href={`${seat.home}/ladders`}>Ladders</Link>}
        lead={`Er verandert niets tot u dit concept vastlegt. ${basedOnWords(draft.basedOn)}`}
      >
        Concept {version}
      </PageTitle>
      <FaultList seat={seat} version={draft} />
      <ButtonRow>
        {ready && <LinkButton href={versionHref(seat, version, '/vastleggen')}>Leg vast</LinkButton>}
        <LinkButton href={versionHref(seat, version, '/bekijk')} look="secondary">
          Bekijk het geheel
        </LinkButton>
        <LinkButton href={versionHref(seat, version, '/weggooien')} look="subtle">
          Gooi dit concept weg
        </LinkButton>
      </ButtonRow>
      {ready && <TryOut seat={seat} version={version} current={seat.desk.agreement} />}
      {agreement.ladders.map((ladder) => (
        <LadderEditor seat={seat} draft={draft} ladder={ladder} />
      ))}
      <Section id="nieuwe-ladder" title="Nog een ladder">
        {free.length === 0 ? (
          <EmptyState title="Elke plek heeft een ladder" />
        ) : (
          <ButtonRow>
            {free.map((side) => (
              <EditButton seat={seat} draft={draft} edit={{ wat: 'ladder-erbij', plek: side }}>
                {`Voeg de ladder ‘${ladderWords[side]}’ toe`}
              </EditButton>
            ))}
          </ButtonRow>
        )}
      </Section>
      <Reasons seat={seat} draft={draft} />
      <Section id="termijnen" title="Termijnen">
        <Disclosure summary="Bekijk alle termijnen">
          <DefinitionRows rows={timingAspects(agreement)} />
        </Disclosure>
        <LinkButton href={versionHref(seat, version, '/termijnen')} look="secondary">
          Wijzig de termijnen
        </LinkButton>
      </Section>
      <Section id="verzendtijden" title="Verzendtijden en vrije dagen">
        <DefinitionRows rows={calendarAspects(agreement)} />
        <ButtonRow>
          <LinkButton href={versionHref(seat, version, '/verzendtijden')} look="secondary">
            Wijzig de verzendtijden
          </LinkButton>
          <LinkButton href={versionHref(seat, version, '/vrije-dagen')} look="secondary">
            Wijzig de vrije dagen
          </LinkButton>
        </ButtonRow>
      </Section>
    </DeskPage>
  );
}

function LadderEditor({ seat, draft, ladder }: Props & { readonly ladder: Ladder }): JSX.Element {
  const { agreement, version } = draft;
  const name = ladderTitle(agreement, ladder.id);
  const { length } = ladder.rungs;
  // From the top down, as the ladder stands.
  const rows = ladder.rungs.map((rung, index) => ({ ...rung, number: index + 1 })).toReversed();
  const ofRung = (number: number) => `trede ${number} van ${name}`;
  return (
    <Section id={`ladder-${ladder.id}`} title={`Ladder ${name}`}>
      <ButtonRow>
        {length < MOST_RUNGS && (
          <EditButton
            seat={seat}
            draft={draft}
            edit={{ wat: 'trede-erbij', ladder: ladder.id }}
            spoken={name}
          >
            Voeg bovenaan een trede toe
          </EditButton>
        )}
        <LinkButton
          href={versionHref(seat, version, `/ladder/${encodeURIComponent(ladder.id)}/weg`)}
          look="subtle"
          spoken={name}
        >
          Haal deze ladder weg
        </LinkButton>
      </ButtonRow>
      {length > 0 && (
        <DataTable
          caption={`De treden van de ladder ${name}, de hoogste eerst`}
          captionSpoken
          columns={[
            {
              label: 'Trede',
              cell: ({ number }) => (
                <Link href={versionHref(seat, version, rungPath(ladder.id, number))} spoken={name}>
                  Wijzig trede {number}
                </Link>
              ),
            },
            {
              label: 'Wie',
              cell: ({ recipients }) =>
                recipients.length === 0 ? (
                  'Nog niemand'
                ) : (
                  <List items={recipients.map((recipient) => capitalised(recipientRole(recipient)))} />
                ),
            },
            {
              label: 'Hoe',
              cell: ({ waitWorkingDays, mode, explanation }) => (
                <>
                  <p>Krijgt {workingDaysWords(waitWorkingDays)}</p>
                  {mode !== undefined && mode !== agreement.mode && <p>{capitalised(modeWords[mode])}</p>}
                  {explanation !== undefined && <p class="dz-small">Toelichting: {explanation}</p>}
                </>
              ),
            },
            {
              label: 'Verplaats',
              cell: ({ number }) =>
                length === 1 ? null : (
                  <ButtonRow>
                    {number < length && (
                      <EditButton
                        seat={seat}
                        draft={draft}
                        edit={{ wat: 'trede-omhoog', ladder: ladder.id, trede: String(number) }}
                        spoken={ofRung(number)}
                      >
                        Hoger
                      </EditButton>
                    )}
                    {number > 1 && (
                      <EditButton
                        seat={seat}
                        draft={draft}
                        edit={{ wat: 'trede-omlaag', ladder: ladder.id, trede: String(number) }}
                        spoken={ofRung(number)}
                      >
                        Lager
                      </EditButton>
                    )}
                  </ButtonRow>
                ),
            },
          ]}
          rows={rows}
        />
      )}
    </Section>
  );
}

function Reasons({ seat, draft }: Props): JSX.Element {
  return (
    <Section id="redenen" title="Welke ladder bij welke reden">
      <DataTable
        caption="Welke ladder bij welke reden"
        captionSpoken
        columns={[
          {
            label: 'Wijzig bij',
            cell: (cause) => (
              <Link href={versionHref(seat, draft.version, causePath(cause))}>{reasonWords(cause)}</Link>
            ),
          },
          { label: 'Ladder', cell: (cause) => capitalised(entryWords(draft.agreement, cause)) },
        ]}
        rows={causes}
      />
      <SmallPrint>Waar geen ladder bij hoort, krijgt de voorzitter een taak om er een te kiezen.</SmallPrint>
    </Section>
  );
}
