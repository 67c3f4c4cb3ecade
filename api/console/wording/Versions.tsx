// The versions in which a letter was worded, and the way back to our own words.
import type { JSX } from 'preact';
import { PostButton } from '../../design/actions/Button.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { Seat } from '../seat.ts';
import type { WordingVersion } from '../../../domain/letters/wording.ts';
import { shortMoment } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';

export type NamedVersion = WordingVersion & { readonly savedByName: string | null };

export interface VersionsProps {
  readonly seat: Seat;
  /** Of the page of this letter. */
  readonly action: string;
  /** Latest first. */
  readonly versions: readonly NamedVersion[];
}

export function Versions({ seat, action, versions }: VersionsProps): JSX.Element {
  const [current] = versions;
  if (!current) {
    return (
      <Paragraph>
        {say('Deze brief is nog niet veranderd.', 'This letter has not been changed yet.')}
      </Paragraph>
    );
  }
  const own = current.wording.nl !== null;
  return (
    <>
      <DataTable
        caption={say('Wat er is bewaard, het laatst eerst', 'What was saved, latest first')}
        rows={versions}
        columns={[
          {
            label: say('Versie', 'Version'),
            cell: ({ version }: NamedVersion) => (
              <Link href={`${action}?versie=${version}`}>
                {say(`Versie ${version}`, `Version ${version}`)}
              </Link>
            ),
          },
          {
            label: say('Wanneer', 'When'),
            cell: ({ savedAt }: NamedVersion) => shortMoment(savedAt, seat.now),
          },
          {
            label: say('Wie', 'Who'),
            cell: ({ savedByName }: NamedVersion) =>
              savedByName ?? say('iemand die hier niet meer werkt', 'somebody who no longer works here'),
          },
          {
            label: say('Onderwerp', 'Subject'),
            cell: ({ wording }: NamedVersion) =>
              wording.nl === null ? (
                say('terug naar de standaard', 'back to the default')
              ) : (
                <Typed>{wording.nl.subject}</Typed>
              ),
          },
        ]}
      />
      {own && seat.may('editLetters') && (
        <PostButton
          action={`${action}/standaard`}
          look="secondary"
          hidden={{ versie: String(current.version) }}
        >
          {say('Terug naar de standaard', 'Back to the default')}
        </PostButton>
      )}
    </>
  );
}
