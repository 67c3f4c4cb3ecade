// Why somebody is not let in, in words.
import { say } from '../../words/language.ts';

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

/** What a page says. */
export interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What to do about it. */
export const askAdministrator = (): string =>
  say(
    'Klopt dat niet? Vraag de voorzitter van uw expertteam, of uw beheerder.',
    'Is that not right? Ask the chair of your expert team, or your administrator.',
  );

/** @param named the organisation that it is about */
export function turnedAwayWords(because: TurnedAway, named: string | undefined): Words {
  const organisation = named ?? say('uw organisatie', 'your organisation');
  switch (because) {
    case 'unknown':
      return {
        title: say('U heeft hier geen toegang', 'You have no access here'),
        lines: [
          say(
            'Uw mailadres hoort bij niemand die met Doorzet werkt.',
            'Your email address belongs to nobody who works with Doorzet.',
          ),
          askAdministrator(),
        ],
      };
    case 'disabled':
      return {
        title: say('Uw toegang is uitgezet', 'Your access is turned off'),
        lines: [
          say('Een beheerder heeft uw toegang uitgezet.', 'An administrator has turned your access off.'),
          askAdministrator(),
        ],
      };
    case 'otherSubject':
      return {
        title: say(
          'Dit mailadres is al van een ander account',
          'This email address already belongs to another account',
        ),
        lines: [
          say(
            `Met dit mailadres heeft eerder iemand met een ander account van ${organisation} ingelogd. Daarom laten wij u nog niet binnen.`,
            `Somebody with another account of ${organisation} has signed in with this email address before. That is why we do not let you in yet.`,
          ),
          say(
            'Vraag uw beheerder om de koppeling met het oude account weg te halen. Daarna kunt u inloggen.',
            'Ask your administrator to remove the connection with the old account. After that you can sign in.',
          ),
        ],
      };
    case 'addressTaken':
      return {
        title: say(
          'Dit mailadres is al van een ander account',
          'This email address already belongs to another account',
        ),
        lines: [
          say(
            `${organisation} gaf een nieuw mailadres voor u door. Iemand anders logt al met dat adres in.`,
            `${organisation} gave us a new email address for you. Somebody else already signs in with that address.`,
          ),
          say(
            'Vraag uw beheerder om dit uit te zoeken.',
            'Ask your administrator to find out what happened.',
          ),
        ],
      };
    case 'foreignDomain':
      return {
        title: say(
          'Dit mailadres hoort niet bij deze organisatie',
          'This email address does not belong to this organisation',
        ),
        lines: [
          say(
            `${organisation} gaf een mailadres door dat niet van die organisatie is. Daarom laten wij u niet binnen.`,
            `${organisation} gave us an email address that is not of that organisation. That is why we do not let you in.`,
          ),
          say(
            'Kies bij het inloggen de organisatie van uw mailadres, of vraag een code per mail aan.',
            'Choose the organisation of your email address when you sign in, or ask for a code by email.',
          ),
        ],
      };
    case 'noAddress':
      return {
        title: say('Wij kregen geen mailadres', 'We got no email address'),
        lines: [
          say(
            `${organisation} gaf geen mailadres door waarvan vaststaat dat het van u is.`,
            `${organisation} gave us no email address that is certain to be yours.`,
          ),
          say(
            'Vraag de helpdesk van uw organisatie om Doorzet uw mailadres te laten zien.',
            'Ask the help desk of your organisation to let Doorzet see your email address.',
          ),
        ],
      };
    case 'cancelled':
      return {
        title: say('U bent niet ingelogd', 'You are not signed in'),
        lines: [
          say(
            `U bent gestopt bij ${organisation}. Er is niets veranderd.`,
            `You stopped at ${organisation}. Nothing has changed.`,
          ),
        ],
      };
    case 'down':
      return {
        title: say(`${organisation} antwoordt niet`, `${organisation} does not answer`),
        lines: [
          say(
            `Het inloggen bij ${organisation} werkt nu niet. Dat ligt niet aan u.`,
            `Signing in at ${organisation} does not work now. It is not your fault.`,
          ),
          say(
            'Probeer het over een paar minuten nog een keer. Blijft het zo? Bel de helpdesk van uw organisatie.',
            'Try again in a few minutes. Does it stay like this? Call the help desk of your organisation.',
          ),
        ],
      };
    case 'notRight':
      return {
        title: say('Het inloggen is niet gelukt', 'Signing in did not work'),
        lines: [
          say(
            `Het antwoord van ${organisation} klopte niet. Daarom laten wij u niet binnen.`,
            `The answer from ${organisation} was not right. That is why we do not let you in.`,
          ),
          say(
            'Probeer het nog een keer. Lukt het weer niet? Vraag de helpdesk van uw organisatie.',
            'Try again. Does it still not work? Ask the help desk of your organisation.',
          ),
        ],
      };
    case 'tooLate':
      return {
        title: say('Het inloggen duurde te lang', 'Signing in took too long'),
        lines: [
          say(
            'Of u begon met inloggen in een andere browser. Begin opnieuw.',
            'Or you began to sign in in another browser. Start again.',
          ),
        ],
      };
  }
}
