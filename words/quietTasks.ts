// The tasks that nothing waits for, in words: to be known, and put away when seen.
import type { TaskForms } from './taskForms.ts';

type QuietKind =
  'furtherReply' | 'letterFailed' | 'noticeFailed' | 'underwayLong' | 'vacancy' | 'wrongRecipient';

export const quietForms: TaskForms<QuietKind> = {
  furtherReply: ({ who }) => ({
    title: 'Er kwam nog een antwoord',
    happened: `${who} gaf ook nog een antwoord. Het verandert niets vanzelf.`,
    ask: 'Wilt u het antwoord lezen?',
    waits: null,
    button: 'Lees het antwoord',
  }),
  letterFailed: () => ({
    title: 'Een bericht kwam niet aan',
    happened: 'Een bericht in deze casus kwam niet aan.',
    ask: 'Wilt u het adres nakijken?',
    waits: null,
    button: 'Bekijk het adres',
  }),
  noticeFailed: ({ whom, because }) =>
    because === 'unknown'
      ? {
          title: 'Is dit bericht aangekomen?',
          happened: `Het is niet zeker of het bericht aan ${whom} is aangekomen.`,
          ask: 'Wilt u navragen of het bericht er is?',
          waits: null,
          button: 'Bekijk het bericht',
        }
      : {
          title: 'Een bericht kwam niet aan',
          happened: `Het bericht aan ${whom} kwam niet aan.`,
          ask: 'Wilt u het adres nakijken?',
          waits: null,
          button: 'Bekijk het adres',
        },
  underwayLong: () => ({
    title: 'Al een tijd onderweg',
    happened: 'De verwijzer antwoordt al een tijd dat de zorg onderweg is.',
    ask: 'Wilt u kijken of dat nog klopt?',
    waits: null,
    button: 'Bekijk de antwoorden',
  }),
  vacancy: ({ where }) => ({
    title: `${where} is niet ingevuld`,
    happened: 'Niemand vult deze trede in. Wij sloegen die over.',
    ask: 'Wilt u iemand voor deze rol kiezen?',
    waits: null,
    button: 'Vul de rol in',
  }),
  wrongRecipient: ({ who }) => ({
    title: 'Niet de juiste persoon',
    happened: `${who} liet weten niet de juiste persoon te zijn.`,
    ask: 'Wilt u nagaan wie deze rol nu heeft?',
    waits: null,
    button: 'Bekijk de rol',
  }),
};
