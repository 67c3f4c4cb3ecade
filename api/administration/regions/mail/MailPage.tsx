// The administrator's page about a region's mail: how it stands, the form, a test, and who changed what.
import type { JSX, VNode } from 'preact';
import { BackLink } from '../../../design/actions/BackLink.tsx';
import { PostButton } from '../../../design/actions/Button.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { DataTable } from '../../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { Faults } from '../../../mail/Faults.tsx';
import type { MailFault } from '../../../mail/testMail.ts';
import { securityWords, settingWords } from '../../../mail/words.ts';
import type { RegionProfile } from '../../../../domain/advice/facts.ts';
import type { Instant } from '../../../../domain/time.ts';
import type { MailChange, MailSetting } from '../../../../store/regions/mailChanges.ts';
import { shortMoment } from '../../../../words/dates.ts';
import { say } from '../../../../words/language.ts';
import { AdministrationPage } from '../../frame.tsx';
import type { RegionView } from '../pages.tsx';
import { MailForm } from './MailForm.tsx';
import type { Tried } from './tried.ts';
import { TriedWords } from './TriedWords.tsx';

/** Props of {@link mailPage}, besides who looks and what was typed. */
export interface MailPageProps {
  readonly region: RegionProfile;
  readonly path: string;
  /** The mail server of the environment. */
  readonly host: string;
  readonly faults: readonly MailFault[];
  readonly changes: readonly MailChange[];
  /** The name of an administrator by their account; undefined: no longer known. */
  readonly nameOf: (account: string) => string | undefined;
  /** The last test that was sent from this browser. */
  readonly tried: Tried | undefined;
  /** Where it goes. */
  readonly ownAddress: string;
  readonly inDemo: boolean;
  readonly now: Instant;
}

export function mailPage(view: RegionView, props: MailPageProps): VNode {
  const { region, path, host, faults, changes, nameOf, tried, ownAddress, inDemo, now } = props;
  const back = path.replace(/\/mail$/, '');
  const title = say(`Mail van ${region.name}`, `Mail of ${region.name}`);
  return (
    <AdministrationPage {...view} title={title} at="regions" below>
      <BackLink href={back}>{region.name}</BackLink>
      <PageTitle
        lead={say(
          'Hoe de brieven van deze regio vertrekken, en hoe antwoorden terugkomen.',
          'How the letters of this region leave, and how replies come back.',
        )}
      >
        {title}
      </PageTitle>
      <Faults faults={faults} />
      {inDemo && (
        <Notice kind="plain">
          <p>
            {say(
              'Dit is een demo: elke mail blijft in het postvak van de demo, wat u hier ook invult.',
              'This is a demo: every email stays in the demo’s mailbox, whatever you fill in here.',
            )}
          </p>
        </Notice>
      )}
      <DefinitionRows
        rows={[
          {
            term: say('Afzender', 'Sender'),
            value: (
              <>
                {region.senderAddress}{' '}
                <Link href={back}>{say('Wijzig de afzender', 'Change the sender')}</Link>
              </>
            ),
          },
          {
            term: say('Vertrouwen ontvangers die?', 'Do receivers trust it?'),
            value: (
              <Link href={`${path}/controle`}>
                {say('Controleer SPF, DKIM en DMARC', 'Check SPF, DKIM and DMARC')}
              </Link>
            ),
          },
        ]}
      />
      <MailForm path={path} back={back} host={host} values={view.values} errors={view.errors} />
      <Section id="proberen" title={say('Proberen', 'Trying')}>
        <Paragraph>
          {say(
            `De testmail gaat naar ${ownAddress}, zoals de brieven gaan: met wat hierboven bewaard is.`,
            `The test email goes to ${ownAddress}, as the letters go: with what was saved above.`,
          )}
        </Paragraph>
        {tried && <TriedWords tried={tried} now={now} />}
        <PostButton action={`${path}/test`} look="secondary">
          {say('Stuur een testmail naar mij', 'Send a test email to me')}
        </PostButton>
      </Section>
      {changes.length > 0 && (
        <Section id="wijzigingen" title={say('Wie wat wijzigde', 'Who changed what')}>
          <DataTable
            caption={say('Wijzigingen, de laatste eerst', 'Changes, latest first')}
            captionSpoken
            rows={changes}
            columns={[
              { label: say('Wanneer', 'When'), cell: ({ at }: MailChange) => shortMoment(at, now) },
              {
                label: say('Wie', 'Who'),
                cell: ({ account }: MailChange) =>
                  nameOf(account) ?? say('Een eerdere beheerder', 'A former administrator'),
              },
              { label: say('Wat', 'What'), cell: ({ what }: MailChange) => <Differences what={what} /> },
            ]}
          />
        </Section>
      )}
    </AdministrationPage>
  );
}

function Differences({ what }: Pick<MailChange, 'what'>): JSX.Element {
  const names = (Object.keys(settingWords) as MailSetting[]).filter((name) => what[name]);
  return (
    <ul>
      {names.map((name) => {
        const [from, to] = what[name] ?? [null, null];
        return (
          <li>
            {settingWords[name]}: <Value name={name} value={from} /> → <Value name={name} value={to} />
          </li>
        );
      })}
    </ul>
  );
}

function Value({
  name,
  value,
}: {
  readonly name: MailSetting;
  readonly value: string | number | null;
}): JSX.Element {
  if (value === null) return <>{say('leeg', 'open')}</>;
  const words = Object.entries(securityWords).find(([key]) => name.endsWith('_security') && key === value);
  return words ? <>{words[1]}</> : <>{String(value)}</>;
}
