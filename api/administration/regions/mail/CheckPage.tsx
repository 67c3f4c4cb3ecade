// Whether receivers can trust a region's sender: what DNS says, in plain words, with the record to add.
import type { JSX, VNode } from 'preact';
import { BackLink } from '../../../design/actions/BackLink.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { DefinitionRows, type DefinitionRow } from '../../../design/shows/DefinitionRows.tsx';
import { State, type StateTone } from '../../../design/shows/State.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import type { IconName } from '../../../design/text/Icon.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { faultWords } from '../../../mail/words.ts';
import type { SecretFault } from '../../../../mail/ownRelay.ts';
import type { SenderChecked } from '../../../../mail/records/checkSender.ts';
import type { RegionProfile } from '../../../../domain/advice/facts.ts';
import { say } from '../../../../words/language.ts';
import { AdministrationPage } from '../../frame.tsx';
import type { RegionView } from '../pages.tsx';
import { dkimWords, dmarcWords, mxWords, spfWords, type Finding } from './findings.ts';

/** Props of {@link checkPage}, besides who looks. */
export interface CheckPageProps {
  readonly region: RegionProfile;
  /** Of the page about the region's mail. */
  readonly path: string;
  readonly checked: SenderChecked;
  /** Of the key to sign with: then it cannot be compared. */
  readonly keyFault: SecretFault | undefined;
}

export function checkPage(view: RegionView, { region, path, checked, keyFault }: CheckPageProps): VNode {
  const title = say(`Controle van de afzender van ${region.name}`, `Check of the sender of ${region.name}`);
  const { domain, relay, dkim, dmarc, mx } = checked;
  return (
    <AdministrationPage {...view} title={title} at="regions" below>
      <BackLink href={path}>{say(`Mail van ${region.name}`, `Mail of ${region.name}`)}</BackLink>
      <PageTitle
        lead={say(
          'Ontvangers kijken in DNS of een mail echt van de afzender komt. Klopt dat niet, dan belandt een brief bij de ongewenste mail.',
          'Receivers look in DNS whether an email really comes from its sender. If that is not right, a letter ends up among the junk mail.',
        )}
      >
        {title}
      </PageTitle>
      <DefinitionRows
        rows={[
          { term: say('Afzender', 'Sender'), value: region.senderAddress },
          {
            term: say('Mailserver', 'Mail server'),
            value: `${relay.host} (${addressesWords(checked)})`,
          },
        ]}
      />
      <Topic
        id="spf"
        title={say('SPF: wie mag er mailen?', 'SPF: who may send mail?')}
        {...spfWords(checked)}
      />
      {keyFault ? (
        <Topic
          id="dkim"
          title={say('DKIM: de handtekening', 'DKIM: the signature')}
          tone="act"
          stands={faultWords(keyFault)}
        />
      ) : (
        <Topic id="dkim" title={say('DKIM: de handtekening', 'DKIM: the signature')} {...dkimWords(dkim)} />
      )}
      <Topic
        id="dmarc"
        title={say('DMARC: wat te doen met valse mail', 'DMARC: what to do with false mail')}
        {...dmarcWords(dmarc, domain)}
      >
        <Paragraph>
          {say(
            `De afzender en het adres waar een brief naar terugkomt, zijn allebei van ${domain}, net als een handtekening van Doorzet. Daarmee passen SPF en DKIM bij DMARC, ook als dat streng staat.`,
            `The sender and the address that a letter comes back to are both of ${domain}, as is a signature of Doorzet. With that SPF and DKIM fit DMARC, also when it is strict.`,
          )}
        </Paragraph>
      </Topic>
      <Topic id="mx" title={say('Komt er mail terug?', 'Does mail come back?')} {...mxWords(mx, domain)} />
      <Paragraph>
        {say(
          'Een record zet u neer bij wie de domeinnaam beheert. Het duurt soms een dag voor iedereen het ziet.',
          'You have a record put there by whoever runs the domain name. It sometimes takes a day before everybody sees it.',
        )}
      </Paragraph>
    </AdministrationPage>
  );
}

function addressesWords({ relay: { addresses } }: SenderChecked): string {
  switch (addresses.is) {
    case 'found':
      return addresses.values.join(', ');
    case 'none':
      return say('niet te vinden in DNS', 'not to be found in DNS');
    case 'unknown':
      return say('adres niet nagekeken', 'address not looked at');
  }
}

const icons: Readonly<Record<StateTone, IconName>> = {
  ok: 'arrived',
  open: 'information',
  act: 'undelivered',
};

function Topic({
  id,
  title,
  tone,
  stands,
  advice,
  there,
  wanted,
  children,
}: Finding & { readonly id: string; readonly title: string; readonly children?: JSX.Element }): JSX.Element {
  const rows: DefinitionRow[] = [];
  if (there !== undefined)
    rows.push({ term: say('Staat er nu', 'Is there now'), value: <code>{there}</code> });
  if (wanted) {
    rows.push(
      { term: say('Naam van het record', 'Name of the record'), value: <code>{wanted.name}</code> },
      { term: say('Soort', 'Type'), value: 'TXT' },
      { term: say('Zet er neer', 'Put there'), value: <code>{wanted.value}</code> },
    );
  }
  return (
    <Section id={id} title={title}>
      <State tone={tone} icon={icons[tone]}>
        {stands}
      </State>
      {advice !== undefined && <Paragraph>{advice}</Paragraph>}
      {rows.length > 0 && <DefinitionRows rows={rows} />}
      {children}
    </Section>
  );
}
