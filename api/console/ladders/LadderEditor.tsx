// A ladder of a draft, rung by rung, with a button for each change that takes one press.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import type { Seat } from '../seat.ts';
import type { Ladder } from '../../../domain/escalation/agreement.ts';
import { MOST_RUNGS } from '../../../domain/escalation/ladderFaults.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { ladderTitle } from '../../../words/agreementFaults.ts';
import { modeWords, workingDaysWords } from '../../../words/agreementTerms.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
import { recipientRole } from '../../../words/receivers.ts';
import { EditButton } from './EditButton.tsx';
import { rungPath } from './FaultList.tsx';
import { versionHref } from './find.ts';
import { Explanation } from './picture.tsx';

interface LadderEditorProps {
  readonly seat: Seat;
  readonly draft: AgreementVersion;
  readonly ladder: Ladder;
}

/** The highest rung first. */
export function LadderEditor({ seat, draft, ladder }: LadderEditorProps): JSX.Element {
  const { agreement, version } = draft;
  const name = ladderTitle(agreement, ladder.id);
  const { length } = ladder.rungs;
  // From the top down, as the ladder stands.
  const rows = ladder.rungs.map((rung, index) => ({ ...rung, number: index + 1 })).toReversed();
  const ofRung = (number: number) => say(`trede ${number} van ${name}`, `rung ${number} of ${name}`);
  return (
    <Section id={`ladder-${ladder.id}`} title={say(`Ladder ${name}`, `Ladder: ${name}`)}>
      <ButtonRow>
        {length < MOST_RUNGS && (
          <EditButton
            seat={seat}
            draft={draft}
            edit={{ wat: 'trede-erbij', ladder: ladder.id }}
            spoken={name}
          >
            {say('Voeg bovenaan een trede toe', 'Add a rung at the top')}
          </EditButton>
        )}
        <LinkButton
          href={versionHref(seat, version, `/ladder/${encodeURIComponent(ladder.id)}/weg`)}
          look="subtle"
          spoken={name}
        >
          {say('Haal deze ladder weg', 'Remove this ladder')}
        </LinkButton>
      </ButtonRow>
      {length > 0 && (
        <DataTable
          caption={say(
            `De treden van de ladder ${name}, de hoogste eerst`,
            `The rungs of the ladder ${name}, the highest first`,
          )}
          captionSpoken
          columns={[
            {
              label: say('Trede', 'Rung'),
              cell: ({ number }) => (
                <Link href={versionHref(seat, version, rungPath(ladder.id, number))} spoken={name}>
                  {say(`Wijzig trede ${number}`, `Change rung ${number}`)}
                </Link>
              ),
            },
            {
              label: say('Wie', 'Who'),
              cell: ({ recipients }) =>
                recipients.length === 0 ? (
                  say('Nog niemand', 'Nobody yet')
                ) : (
                  <List items={recipients.map((recipient) => capitalised(recipientRole(recipient)))} />
                ),
            },
            {
              label: say('Hoe', 'How'),
              cell: ({ waitWorkingDays, mode, explanation }) => (
                <>
                  <p>
                    {say(
                      `Krijgt ${workingDaysWords(waitWorkingDays)}`,
                      `Has ${workingDaysWords(waitWorkingDays)}`,
                    )}
                  </p>
                  {mode !== undefined && mode !== agreement.mode && <p>{capitalised(modeWords[mode])}</p>}
                  {explanation !== undefined && (
                    <p class="dz-small">
                      <Explanation text={explanation} />
                    </p>
                  )}
                </>
              ),
            },
            {
              label: say('Verplaats', 'Move'),
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
                        {say('Hoger', 'Higher')}
                      </EditButton>
                    )}
                    {number > 1 && (
                      <EditButton
                        seat={seat}
                        draft={draft}
                        edit={{ wat: 'trede-omlaag', ladder: ladder.id, trede: String(number) }}
                        spoken={ofRung(number)}
                      >
                        {say('Lager', 'Lower')}
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
