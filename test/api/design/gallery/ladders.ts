// Ladders for the gallery: the three of the report, one of six rungs in every other state, one of a single rung.
import type { LadderClimb } from '../../../../api/design/shows/LadderPicture.tsx';
import type { TallLadder } from '../../../../api/design/shows/TallLadders.tsx';

export const threeLadders: readonly LadderClimb[] = [
  {
    id: 'gemeente',
    name: 'Gemeente',
    about: ['Maasveen', 'financiert niet, sinds 9 nov'],
    rungs: [
      {
        state: 'asked',
        role: 'Teammanager jeugd',
        who: 'P. Verhoeven',
        note: 'Gevraagd op wo 11 nov. Nog geen antwoord.',
      },
      {
        state: 'current',
        role: 'Sociaal domein',
        who: 'J. Bakker en S. Yilmaz',
        note: 'Gevraagd op do 19 nov. Antwoord vóór vr 27 nov.',
      },
      { state: 'next', role: 'Wethouder', who: 'C. Jansen', note: 'Vr 27 nov, als er geen antwoord is.' },
    ],
  },
  {
    id: 'inkoop',
    name: 'Inkoop',
    about: ['Inkoopbureau Delta', 'opgelost op 12 nov'],
    rungs: [
      { state: 'settled', role: 'Inkoper', who: 'R. Smit', note: 'Opgelost op do 12 nov, na één dag.' },
      { state: 'idle', role: 'Hoofd inkoop', who: 'E. Vermeer', note: 'Niet nodig' },
      { state: 'idle', role: 'Directeur inkoop', who: 'H. Mulder', note: 'Niet nodig' },
    ],
  },
  {
    id: 'aanbieder',
    name: 'Aanbieder',
    about: ['De Linde', 'niet in gang'],
    rungs: [
      { state: 'idle', role: 'Manager van de indiener', who: 'T. Hendriks', note: 'Niet gevraagd' },
      { state: 'idle', role: 'Directeur jeugd', who: 'F. de Groot', note: 'Niet gevraagd' },
      { state: 'idle', role: 'Bestuurder', who: 'M. Okafor', note: 'Niet gevraagd' },
    ],
  },
];

export const sixRungs: readonly LadderClimb[] = [
  {
    id: 'zes',
    name: 'Stuurgroep',
    about: ['Regio Rijnmond', 'wacht op een vervanger'],
    rungs: [
      {
        state: 'asked',
        role: 'Leidinggevende van de casusregisseur',
        who: 'P. Verhoeven',
        note: 'Gevraagd op wo 11 nov.',
      },
      { state: 'skipped', role: 'Beleidsmedewerker', note: 'Niemand heeft deze rol sinds 1 okt.' },
      {
        state: 'undelivered',
        role: 'Hoofd inkoop sociaal domein',
        who: 'O. Meijer',
        note: 'De mail van ma 16 nov kwam terug.',
      },
      {
        state: 'held',
        role: 'Directeur jeugd',
        who: 'F. de Groot',
        note: 'Tegengehouden door Marja van Dijk op di 17 nov.',
      },
      {
        state: 'next',
        role: 'Procesversnellingsoverleg',
        who: 'N. Timmer',
        note: 'Do 3 dec, als er geen antwoord is.',
      },
      { state: 'idle', role: 'Stuurgroepvoorzitter', who: 'B. Haddad', note: 'Niet gevraagd' },
    ],
  },
  {
    id: 'een',
    name: 'Crisisoverleg',
    about: ['Regio Rijnmond', 'op pauze tot do 3 dec'],
    rungs: [
      {
        state: 'paused',
        role: 'Voorzitter crisisoverleg',
        who: 'A. Brouwer',
        note: 'Op pauze tot do 3 dec. Gevraagd op ma 16 nov.',
      },
    ],
  },
];

const tallRung = (role: string, top: boolean) => ({
  roles: [role, 'Beleidsmedewerker'],
  wait: top ? 'na 10 werkdagen naar de voorzitter' : 'na 5 werkdagen verder',
  top,
  notes: top ? ['Pas als de voorzitter ja zegt'] : [],
});

/** What was agreed on: one ladder of three rungs, one of six. */
export const tallLadders: readonly TallLadder[] = [
  {
    id: 'hoog-gemeente',
    name: 'Gemeente',
    about: 'Bij: niet gefinancierd',
    rungs: ['Teammanager', 'Manager sociaal domein', 'Wethouder'].map((role, index) =>
      tallRung(role, index === 2),
    ),
  },
  {
    id: 'hoog-aanbieder',
    name: 'Aanbieder',
    about: 'Bij: te weinig plek',
    rungs: Array.from({ length: 6 }, (_, index) => tallRung(`Functie ${index + 1}`, index === 5)),
  },
];
