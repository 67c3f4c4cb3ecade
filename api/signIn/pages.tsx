// Why somebody is not let in, and what they can do about it.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../design/actions/Button.tsx';
import { EntryPage } from '../design/layout/EntryPage.tsx';
import { Link } from '../design/text/Link.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { demoStrip } from './frame.tsx';
import type { SignInParts } from './parts.ts';

/** Why somebody who showed who they are is not signed in, or could not show it. */
export type TurnedAway =
  /** Neither an account nor a role. */
  | 'unknown'
  | 'disabled'
  /** The address belongs to an account that is bound to somebody else. */
  | 'otherSubject'
  /** The organisation gave somebody an address that another account has. */
  | 'addressTaken'
  /** The organisation speaks for an address that is not its own. */
  | 'foreignDomain'
  /** The organisation gave no address, or one that it does not vouch for. */
  | 'noAddress'
  /** They stopped at the organisation's page. */
  | 'cancelled'
  /** The organisation's sign-in does not answer. */
  | 'down'
  /** Its answer was not right. */
  | 'notRight'
  /** It took too long, or it was begun in another browser. */
  | 'tooLate';

interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

const askAdministrator = 'Vraag de voorzitter van uw expertteam, of uw beheerder.';

function wordsFor(because: TurnedAway, organisation: string): Words {
  switch (because) {
    case 'unknown':
      return {
        title: 'U heeft hier geen toegang',
        lines: [
          'Uw mailadres hoort bij niemand die met Doorzet werkt.',
          `Klopt dat niet? ${askAdministrator}`,
        ],
      };
    case 'disabled':
      return {
        title: 'Uw toegang is uitgezet',
        lines: ['Een beheerder heeft uw toegang uitgezet.', `Klopt dat niet? ${askAdministrator}`],
      };
    case 'otherSubject':
      return {
        title: 'Dit mailadres is al van een ander account',
        lines: [
          `Met dit mailadres heeft eerder iemand met een ander account van ${organisation} ingelogd. Daarom laten wij u nog niet binnen.`,
          'Vraag uw beheerder om de koppeling met het oude account weg te halen. Daarna kunt u inloggen.',
        ],
      };
    case 'addressTaken':
      return {
        title: 'Dit mailadres is al van een ander account',
        lines: [
          `${organisation} gaf een nieuw mailadres voor u door. Iemand anders logt al met dat adres in.`,
          'Vraag uw beheerder om dit uit te zoeken.',
        ],
      };
    case 'foreignDomain':
      return {
        title: 'Dit mailadres hoort niet bij deze organisatie',
        lines: [
          `${organisation} gaf een mailadres door dat niet van die organisatie is. Daarom laten wij u niet binnen.`,
          'Kies bij het inloggen de organisatie van uw mailadres, of vraag een code per mail aan.',
        ],
      };
    case 'noAddress':
      return {
        title: 'Wij kregen geen mailadres',
        lines: [
          `${organisation} gaf geen mailadres door waarvan vaststaat dat het van u is.`,
          'Vraag de helpdesk van uw organisatie om Doorzet uw mailadres te laten zien.',
        ],
      };
    case 'cancelled':
      return {
        title: 'U bent niet ingelogd',
        lines: [`U bent gestopt bij ${organisation}. Er is niets veranderd.`],
      };
    case 'down':
      return {
        title: `${organisation} antwoordt niet`,
        lines: [
          `Het inloggen bij ${organisation} werkt nu niet. Dat ligt niet aan u.`,
          'Probeer het over een paar minuten nog een keer. Blijft het zo? Bel de helpdesk van uw organisatie.',
        ],
      };
    case 'notRight':
      return {
        title: 'Het inloggen is niet gelukt',
        lines: [
          `Het antwoord van ${organisation} klopte niet. Daarom laten wij u niet binnen.`,
          'Probeer het nog een keer. Lukt het weer niet? Vraag de helpdesk van uw organisatie.',
        ],
      };
    case 'tooLate':
      return {
        title: 'Het inloggen duurde te lang',
        lines: ['Of u begon met inloggen in een andere browser. Begin opnieuw.'],
      };
  }
}

/** Says so, and leads back to where one signs in. */
export function turnedAwayPage(
  because: TurnedAway,
  parts: SignInParts,
  organisation = 'uw organisatie',
): VNode {
  const { title, lines } = wordsFor(because, organisation);
  return (
    <EntryPage title={title} {...demoStrip(parts)}>
      <div class="dz-flow">
        {lines.map((line) => (
          <Paragraph>{line}</Paragraph>
        ))}
      </div>
      <ButtonRow>
        <LinkButton href="/inloggen" look="secondary">
          Naar het inloggen
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** For who is signed in and has nothing to do here any more. */
export function noRolePage({ name }: { readonly name: string }, parts: SignInParts): VNode {
  return (
    <EntryPage title="U heeft op dit moment geen rol" {...demoStrip(parts)}>
      <div class="dz-flow">
        <Paragraph>
          U bent ingelogd als {name}. U heeft vandaag geen rol in een regio. Daarom ziet u hier niets.
        </Paragraph>
        <Paragraph>Klopt dat niet? {askAdministrator}</Paragraph>
        <Paragraph>
          Kreeg u een mail van een expertteam? Dan kunt u met de link in die mail antwoorden, zonder in te
          loggen. U kunt ook <Link href="/mijn/beveiliging">uw beveiliging bekijken</Link>.
        </Paragraph>
      </div>
      <ButtonRow>
        <PostButton action="/uitloggen" look="secondary">
          Log uit
        </PostButton>
      </ButtonRow>
    </EntryPage>
  );
}

/** For who is no administrator. */
export function notAdministratorPage(parts: SignInParts): VNode {
  return (
    <EntryPage title="Dit is voor beheerders" {...demoStrip(parts)}>
      <Paragraph>U bent geen beheerder. Daarom kunt u deze pagina niet openen.</Paragraph>
      <ButtonRow>
        <LinkButton href="/" look="secondary">
          Naar het begin
        </LinkButton>
      </ButtonRow>
    </EntryPage>
  );
}
