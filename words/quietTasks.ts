// The tasks that nothing waits for, in words: to be known, and put away when seen.
import { say } from './language.ts';
import type { TaskForms } from './taskForms.ts';

type QuietKind =
  | 'awaySuggested'
  | 'furtherReply'
  | 'letterFailed'
  | 'noticeFailed'
  | 'underwayLong'
  | 'vacancy'
  | 'wrongRecipient';

const notArrived = (): string => say('Een bericht kwam niet aan', 'A message did not arrive');
const checkAddress = (): string => say('Wilt u het adres nakijken?', 'Could you check the address?');
const viewAddress = (): string => say('Bekijk het adres', 'View the address');

export const quietForms: TaskForms<QuietKind> = {
  awaySuggested: ({ until }) => ({
    title: say('Is deze ontvanger afwezig?', 'Is this receiver away?'),
    happened: say(
      `Een automatisch antwoord zegt dat de ontvanger afwezig is tot en met ${until}.`,
      `An automatic answer says that the receiver is away up to and including ${until}.`,
    ),
    ask: say('Wilt u de afwezigheid vastleggen?', 'Could you record the absence?'),
    waits: null,
    button: say('Bekijk de afwezigheid', 'View the absence'),
  }),
  furtherReply: ({ who }) => ({
    title: say('Er kwam nog een antwoord', 'Another answer came in'),
    happened: say(
      `${who} gaf ook nog een antwoord. Het verandert niets vanzelf.`,
      `${who} gave an answer as well. It changes nothing by itself.`,
    ),
    ask: say('Wilt u het antwoord lezen?', 'Could you read the answer?'),
    waits: null,
    button: say('Lees het antwoord', 'Read the answer'),
  }),
  letterFailed: () => ({
    title: notArrived(),
    happened: say('Een bericht in deze casus kwam niet aan.', 'A message in this case did not arrive.'),
    ask: checkAddress(),
    waits: null,
    button: viewAddress(),
  }),
  noticeFailed: ({ whom, because }) =>
    because === 'unknown'
      ? {
          title: say('Is dit bericht aangekomen?', 'Did this message arrive?'),
          happened: say(
            `Het is niet zeker of het bericht aan ${whom} is aangekomen.`,
            `It is not certain whether the message to ${whom} arrived.`,
          ),
          ask: say('Wilt u navragen of het bericht er is?', 'Could you ask whether the message is there?'),
          waits: null,
          button: say('Bekijk het bericht', 'View the message'),
        }
      : {
          title: notArrived(),
          happened: say(`Het bericht aan ${whom} kwam niet aan.`, `The message to ${whom} did not arrive.`),
          ask: checkAddress(),
          waits: null,
          button: viewAddress(),
        },
  underwayLong: () => ({
    title: say('Al een tijd onderweg', 'Under way for some time'),
    happened: say(
      'De verwijzer antwoordt al een tijd dat de zorg onderweg is.',
      'The referrer has been answering for some time that the care is under way.',
    ),
    ask: say('Wilt u kijken of dat nog klopt?', 'Could you see whether that is still right?'),
    waits: null,
    button: say('Bekijk de antwoorden', 'View the answers'),
  }),
  vacancy: ({ where }) => ({
    title: say(`${where} is niet ingevuld`, `${where} is vacant`),
    happened: say(
      'Niemand vult deze trede in. Wij sloegen die over.',
      'Nobody is on this rung. We skipped it.',
    ),
    ask: say('Wilt u iemand voor deze rol kiezen?', 'Could you choose someone for this role?'),
    waits: null,
    button: say('Vul de rol in', 'Fill the role'),
  }),
  wrongRecipient: ({ who }) => ({
    title: say('Niet de juiste persoon', 'Not the right person'),
    happened: say(
      `${who} liet weten niet de juiste persoon te zijn.`,
      `${who} let us know that they are not the right person.`,
    ),
    ask: say('Wilt u nagaan wie deze rol nu heeft?', 'Could you find out who has this role now?'),
    waits: null,
    button: say('Bekijk de rol', 'View the role'),
  }),
};
