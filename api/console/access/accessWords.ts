// What somebody did with a case, in words, from the address of the page that they opened or sent.
import type { Access } from '../../../store/accessLog.ts';
import type { ActPath } from '../steering/act.ts';

/** The forms of a case, by the last part of their address. */
const forms: Readonly<Record<ActPath, string>> = {
  'andere-partijen': 'wijzigen wie erbij horen',
  'andere-verwijzer': 'een andere verwijzer',
  'blijf-volgen': 'blijven volgen',
  'haal-weg': 'weghalen wat was vastgelegd',
  heropen: 'heropenen',
  hervat: 'een ladder hervatten',
  'hervat-vragen': 'de vragen hervatten',
  'houd-tegen': 'een bericht tegenhouden',
  'kies-ladders': 'ladders kiezen',
  'laat-gaan': 'een bericht laten gaan',
  'leg-vast': 'procesversnelling vastleggen',
  'nieuwe-afspraken': 'overzetten naar de nieuwe versie',
  'opnieuw-sturen': 'een bericht opnieuw sturen',
  opschalen: 'opschalen',
  pauzeer: 'een ladder op pauze zetten',
  'pauzeer-vragen': 'de vragen op pauze zetten',
  'rond-af': 'een ladder afronden',
  ritme: 'het ritme wijzigen',
  'ritme-terug': 'het ritme terugzetten',
  sluit: 'afsluiten',
  'start-ladder': 'een ladder in gang zetten',
  'taak-klaar': 'een taak afronden',
  'taak-terug': 'een taak terugzetten',
  terugkoppeling: 'terugkoppeling vastleggen',
  'vraag-verwijzer': 'de verwijzer vragen',
};

const pages: Readonly<Record<string, string>> = {
  '': 'Bekeek de casus',
  geregistreerd: 'Bekeek de bevestiging van het registreren',
  inzage: 'Bekeek wie de casus zag en wijzigde',
  wissen: 'Opende de bladzijde om de casus te wissen',
  vandaag: 'Zag op ‘Vandaag’ wat de casus vraagt',
  taken: 'Zag bij de taken wat de casus vraagt',
  'brieven/:letter': 'Las een brief',
  'brieven/:letter/opgemaakt': 'Las een brief, zoals de ontvanger hem ziet',
};

/** "Bekeek de casus", "Verstuurde: afsluiten". A form that was sent may have been refused: the timeline tells what came of it. */
export function accessWords({ page, changed }: Pick<Access, 'page' | 'changed'>): string {
  const seen = Object.hasOwn(pages, page) ? pages[page] : undefined;
  if (seen !== undefined) return seen;
  const form = Object.hasOwn(forms, page) ? forms[page as ActPath] : undefined;
  if (form === undefined) return changed ? 'Verstuurde een ander formulier' : 'Bekeek een andere bladzijde';
  return `${changed ? 'Verstuurde' : 'Opende'} het formulier: ${form}`;
}
