// What somebody did with a case, in words, from the address of the page that they opened or sent.
import type { Access } from '../../../store/accessLog.ts';
import type { ActPath } from '../steering/act.ts';
import { say, spoken } from '../../../words/language.ts';

/** The forms of a case, by the last part of their address. */
const forms = spoken<ActPath>({
  'andere-partijen': ['wijzigen wie erbij horen', 'change who is involved'],
  'andere-verwijzer': ['een andere verwijzer', 'another referrer'],
  aangekomen: ['zeggen dat een bericht is aangekomen', 'say that a message arrived'],
  'blijf-volgen': ['blijven volgen', 'keep following'],
  'haal-weg': ['weghalen wat was vastgelegd', 'remove what was recorded'],
  heropen: ['heropenen', 'reopen'],
  hervat: ['een ladder hervatten', 'resume a ladder'],
  'hervat-vragen': ['de vragen hervatten', 'resume the questions'],
  'houd-tegen': ['een bericht tegenhouden', 'hold back a message'],
  'kies-ladders': ['ladders kiezen', 'choose ladders'],
  'laat-gaan': ['een bericht laten gaan', 'let a message go ahead'],
  'leg-vast': ['procesversnelling vastleggen', 'record speeding up the process'],
  'nieuwe-afspraken': ['overzetten naar de nieuwe versie', 'move to the new version'],
  'opnieuw-sturen': ['een bericht opnieuw sturen', 'send a message again'],
  opschalen: ['opschalen', 'escalate'],
  pauzeer: ['een ladder op pauze zetten', 'pause a ladder'],
  'pauzeer-vragen': ['de vragen op pauze zetten', 'pause the questions'],
  'rond-af': ['een ladder afronden', 'finish a ladder'],
  ritme: ['het ritme wijzigen', 'change the rhythm'],
  'ritme-terug': ['het ritme terugzetten', 'restore the rhythm'],
  sluit: ['afsluiten', 'close'],
  'start-ladder': ['een ladder in gang zetten', 'start a ladder'],
  'taak-klaar': ['een taak afronden', 'finish a task'],
  'taak-terug': ['een taak terugzetten', 'put a task back'],
  terugkoppeling: ['terugkoppeling vastleggen', 'record feedback'],
  'vraag-verwijzer': ['de verwijzer vragen', 'ask the referrer'],
});

const pages = spoken<string>({
  '': ['Bekeek de casus', 'Viewed the case'],
  geregistreerd: ['Bekeek de bevestiging van het registreren', 'Viewed the confirmation of registering'],
  inzage: ['Bekeek wie de casus zag en wijzigde', 'Viewed who saw and changed the case'],
  wissen: ['Opende de bladzijde om de casus te wissen', 'Opened the page to erase the case'],
  vandaag: ['Zag op ‘Vandaag’ wat de casus vraagt', 'Saw on ‘Today’ what the case asks'],
  taken: ['Zag bij de taken wat de casus vraagt', 'Saw among the tasks what the case asks'],
  voorbeeldbrief: ['Bekeek brieven met de casus als voorbeeld', 'Viewed letters with the case as an example'],
  'brieven/:letter': ['Las een brief', 'Read a letter'],
  'brieven/:letter/opgemaakt': [
    'Las een brief, zoals de ontvanger hem ziet',
    'Read a letter as its receiver sees it',
  ],
});

/** "Bekeek de casus", "Verstuurde: afsluiten". A form that was sent may have been refused: the timeline tells what came of it. */
export function accessWords({ page, changed }: Pick<Access, 'page' | 'changed'>): string {
  const seen = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (seen !== undefined) return seen;
  const form = Object.hasOwn(forms, page) ? forms[page as ActPath] : undefined;
  if (form === undefined) {
    return changed
      ? say('Verstuurde een ander formulier', 'Sent another form')
      : say('Bekeek een andere bladzijde', 'Viewed another page');
  }
  return changed
    ? say(`Verstuurde het formulier: ${form}`, `Sent the form: ${form}`)
    : say(`Opende het formulier: ${form}`, `Opened the form: ${form}`);
}
