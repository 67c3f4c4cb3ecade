// The tasks that something or someone waits for, in words.
import type { quietForms } from './quietTasks.ts';
import type { Around, TaskForms } from './taskForms.ts';
import type { TaskKind } from '../domain/advice/advice.ts';

type PressingKind = Exclude<TaskKind, keyof typeof quietForms>;

const stands = ({ side }: Around): string =>
  `Tot er een keuze is, staat ${side === '' ? 'deze ladder' : `de ladder ‘${side}’`} stil.`;

export const pressingForms: TaskForms<PressingKind> = {
  approve: ({ where, rungRoles }) => ({
    title: `Mag ${where.toLowerCase()} uitgaan?`,
    happened: `${where} is voor ${rungRoles}.`,
    ask: `Wilt u beslissen of ${where.toLowerCase()} mag uitgaan?`,
    waits: 'Tot er een keuze is, gaat er op deze trede geen bericht uit.',
    button: 'Bekijk en beslis',
  }),
  cannot: (around) => ({
    title: 'Het lukt niet, hoe gaat het verder?',
    happened: `${around.who} liet weten dat het niet lukt.`,
    ask: 'Wilt u kiezen hoe het verder gaat?',
    waits: stands(around),
    button: 'Bekijk en kies',
  }),
  causeChanged: ({ cause }) => ({
    title: 'De verwijzer noemt een andere oorzaak',
    happened: `De verwijzer noemt nu een andere oorzaak: “${cause}”.`,
    ask: 'Wilt u kiezen welke ladders hierbij horen?',
    waits: 'Tot er een keuze is, gaan er op de lopende ladders geen berichten uit.',
    button: 'Bekijk en kies',
  }),
  causeUnclear: ({ cause }) => ({
    title: 'Het loopt vast, welke ladder past?',
    happened: `De verwijzer meldt dat het vastloopt: “${cause}”. Daar hoort geen vaste ladder bij.`,
    ask: 'Wilt u het antwoord lezen en kiezen wie u om hulp vraagt?',
    waits: 'Tot er een keuze is, vragen wij niemand om hulp.',
    button: 'Bekijk en kies',
  }),
  crisis: () => ({
    title: 'Er is acuut gevaar gemeld',
    happened: 'De verwijzer meldde acuut gevaar.',
    ask: 'Wilt u de verwijzer bellen, en daarna deze taak afronden?',
    waits: 'Wij weten niet of er al hulp is.',
    button: 'Bekijk de casus',
  }),
  exhausted: ({ side, lastAsked }) => ({
    title: 'Alle treden zijn gevraagd',
    happened: `Op de ladder ‘${side}’ is iedereen om hulp gevraagd. Een oplossing is er nog niet.`,
    // The last letter said so: "Dan belt de voorzitter u".
    ask: `Wilt u ${lastAsked} bellen en kiezen hoe het verder gaat?`,
    waits: 'Op deze ladder gaat vanzelf niets meer uit.',
    button: 'Bekijk en kies',
  }),
  helpWanted: () => ({
    title: 'De verwijzer vraagt om hulp',
    happened: 'De verwijzer vraagt of het expertteam wil meedenken.',
    ask: 'Wilt u contact opnemen met de verwijzer?',
    waits: 'De verwijzer wacht op een reactie.',
    button: 'Bekijk het antwoord',
  }),
  realised: () => ({
    title: 'De zorg is er, kan de casus dicht?',
    happened: 'De verwijzer meldt dat de zorg er is.',
    ask: 'Wilt u dat bevestigen en de casus sluiten, of blijven volgen?',
    waits: 'Tot er een keuze is, stellen wij geen vragen. Ook hoort nog niemand hoe het afliep.',
    button: 'Bekijk en sluit af',
  }),
  referrerSilent: () => ({
    title: 'De verwijzer antwoordt niet, hoe verder?',
    happened: 'De verwijzer antwoordde niet op tijd op onze vraag. Daar hoort geen vaste ladder bij.',
    ask: 'Wilt u de verwijzer bellen, of kiezen wie u om hulp vraagt?',
    waits: 'Tot er een keuze is, vragen wij niemand om hulp. De verwijzer krijgt wel weer vragen.',
    button: 'Bekijk en kies',
  }),
  referrerUnreached: () => ({
    title: 'Onze vraag komt niet aan bij de verwijzer',
    happened: 'Onze mail aan de verwijzer kwam niet aan.',
    ask: 'Wilt u het adres verbeteren of een andere verwijzer kiezen?',
    waits: 'Tot dan weten wij niet hoe het staat.',
    button: 'Bekijk en kies',
  }),
  solvedUnconfirmed: (around) => ({
    title: 'Opgelost, maar nog niet bevestigd',
    happened: `${around.who} liet weten dat het is opgelost. De verwijzer heeft dat nog niet bevestigd.`,
    ask: 'Wilt u dit navragen en kiezen hoe het verder gaat?',
    waits: stands(around),
    button: 'Bekijk en kies',
  }),
  unreached: (around) => ({
    title: `${around.where} bereikt niemand`,
    happened: 'Op deze trede kwam geen bericht aan bij iemand die kan antwoorden.',
    ask: 'Wilt u kiezen wie het bericht krijgt?',
    waits: stands(around),
    button: 'Kies wie het krijgt',
  }),
  wrongReferrer: () => ({
    title: 'Wie is de juiste verwijzer?',
    happened: 'De ontvanger van onze vragen liet weten niet de juiste persoon te zijn.',
    ask: 'Wilt u kiezen aan wie wij de vragen stellen?',
    waits: 'Tot er een keuze is, stellen wij geen vragen.',
    button: 'Kies de verwijzer',
  }),
};
