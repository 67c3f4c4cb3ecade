// The tasks that something or someone waits for, in words.
import { say } from './language.ts';
import type { quietForms } from './quietTasks.ts';
import type { Around, TaskForms } from './taskForms.ts';
import type { TaskKind } from '../domain/advice/advice.ts';

type PressingKind = Exclude<TaskKind, keyof typeof quietForms>;

const stands = ({ side }: Around): string =>
  side === ''
    ? say('Tot er een keuze is, staat deze ladder stil.', 'Until a choice is made, this ladder stands still.')
    : say(
        `Tot er een keuze is, staat de ladder ‘${side}’ stil.`,
        `Until a choice is made, the ladder ‘${side}’ stands still.`,
      );

const viewAndChoose = (): string => say('Bekijk en kies', 'View and choose');

export const pressingForms: TaskForms<PressingKind> = {
  approve: ({ where, rungRoles }) => ({
    title: say(`Mag ${where.toLowerCase()} uitgaan?`, `May ${where.toLowerCase()} go out?`),
    happened: say(`${where} is voor ${rungRoles}.`, `${where} is for ${rungRoles}.`),
    ask: say(
      `Wilt u beslissen of ${where.toLowerCase()} mag uitgaan?`,
      `Could you decide whether ${where.toLowerCase()} may go out?`,
    ),
    waits: say(
      'Tot er een keuze is, gaat er op deze trede geen bericht uit.',
      'Until a choice is made, no message goes out on this rung.',
    ),
    button: say('Bekijk en beslis', 'View and decide'),
  }),
  cannot: (around) => ({
    title: say('Het lukt niet, hoe gaat het verder?', 'It cannot be done, what comes next?'),
    happened: say(
      `${around.who} liet weten dat het niet lukt.`,
      `${around.who} let us know that it cannot be done.`,
    ),
    ask: say('Wilt u kiezen hoe het verder gaat?', 'Could you choose what comes next?'),
    waits: stands(around),
    button: viewAndChoose(),
  }),
  causeChanged: ({ cause }) => ({
    title: say('De verwijzer noemt een andere oorzaak', 'The referrer names another cause'),
    happened: say(
      `De verwijzer noemt nu een andere oorzaak: “${cause}”.`,
      `The referrer now names another cause: “${cause}”.`,
    ),
    ask: say('Wilt u kiezen welke ladders hierbij horen?', 'Could you choose which ladders go with it?'),
    waits: say(
      'Tot er een keuze is, gaan er op de lopende ladders geen berichten uit.',
      'Until a choice is made, no messages go out on the ladders that are under way.',
    ),
    button: viewAndChoose(),
  }),
  causeUnclear: ({ cause }) => ({
    title: say('Het loopt vast, welke ladder past?', 'It is stuck, which ladder fits?'),
    happened: say(
      `De verwijzer meldt dat het vastloopt: “${cause}”. Daar hoort geen vaste ladder bij.`,
      `The referrer reports that it is stuck: “${cause}”. No ladder was agreed on for that.`,
    ),
    ask: say(
      'Wilt u het antwoord lezen en kiezen wie u om hulp vraagt?',
      'Could you read the answer and choose whom you ask for help?',
    ),
    waits: say(
      'Tot er een keuze is, vragen wij niemand om hulp.',
      'Until a choice is made, we ask nobody for help.',
    ),
    button: viewAndChoose(),
  }),
  crisis: () => ({
    title: say('Er is acuut gevaar gemeld', 'Immediate danger was reported'),
    happened: say('De verwijzer meldde acuut gevaar.', 'The referrer reported immediate danger.'),
    ask: say(
      'Wilt u de verwijzer bellen, en daarna deze taak afronden?',
      'Could you call the referrer, and complete this task after that?',
    ),
    waits: say('Wij weten niet of er al hulp is.', 'We do not know whether there is help yet.'),
    button: say('Bekijk de casus', 'View the case'),
  }),
  exhausted: ({ side, lastAsked }) => ({
    title: say('Alle treden zijn gevraagd', 'All rungs have been asked'),
    happened: say(
      `Op de ladder ‘${side}’ is iedereen om hulp gevraagd. Een oplossing is er nog niet.`,
      `Everyone on the ladder ‘${side}’ has been asked for help. There is no solution yet.`,
    ),
    // The last letter said so: "Dan belt de voorzitter u".
    ask: say(
      `Wilt u ${lastAsked} bellen en kiezen hoe het verder gaat?`,
      `Could you call ${lastAsked} and choose what comes next?`,
    ),
    waits: say(
      'Op deze ladder gaat vanzelf niets meer uit.',
      'Nothing more goes out on this ladder by itself.',
    ),
    button: viewAndChoose(),
  }),
  helpWanted: () => ({
    title: say('De verwijzer vraagt om hulp', 'The referrer asks for help'),
    happened: say(
      'De verwijzer vraagt of het expertteam wil meedenken.',
      'The referrer asks whether the expert team can help find a way.',
    ),
    ask: say('Wilt u contact opnemen met de verwijzer?', 'Could you contact the referrer?'),
    waits: say('De verwijzer wacht op een reactie.', 'The referrer is waiting for a reply.'),
    button: say('Bekijk het antwoord', 'View the answer'),
  }),
  mailReplied: () => ({
    title: say('Er is teruggemaild op een bericht', 'Somebody emailed back on a message'),
    happened: say(
      'Iemand schreef een mail terug. Dat telt niet vanzelf als antwoord.',
      'Somebody wrote an email back. That does not count as an answer by itself.',
    ),
    ask: say(
      'Wilt u de mail lezen en kiezen wat ermee gebeurt?',
      'Could you read the email and choose what happens with it?',
    ),
    waits: say('Tot u kiest, gaat de casus gewoon verder.', 'Until you choose, the case simply goes on.'),
    button: say('Lees de mail', 'Read the email'),
  }),
  realised: () => ({
    title: say('De zorg is er, kan de casus dicht?', 'The care is there, can the case be closed?'),
    happened: say('De verwijzer meldt dat de zorg er is.', 'The referrer reports that the care is there.'),
    ask: say(
      'Wilt u dat bevestigen en de casus sluiten, of blijven volgen?',
      'Could you confirm that and close the case, or keep following it?',
    ),
    waits: say(
      'Tot er een keuze is, stellen wij geen vragen. Ook hoort nog niemand hoe het afliep.',
      'Until a choice is made, we ask no questions. Nobody is told yet how it ended, either.',
    ),
    button: say('Bekijk en sluit af', 'View and close'),
  }),
  referrerSilent: () => ({
    title: say('De verwijzer antwoordt niet, hoe verder?', 'No answer from the referrer, what next?'),
    happened: say(
      'De verwijzer antwoordde niet op tijd op onze vraag. Daar hoort geen vaste ladder bij.',
      'The referrer did not answer our question in time. No ladder was agreed on for that.',
    ),
    ask: say(
      'Wilt u de verwijzer bellen, of kiezen wie u om hulp vraagt?',
      'Could you call the referrer, or choose whom you ask for help?',
    ),
    waits: say(
      'Tot er een keuze is, vragen wij niemand om hulp. De verwijzer krijgt wel weer vragen.',
      'Until a choice is made, we ask nobody for help. The referrer will get questions again.',
    ),
    button: viewAndChoose(),
  }),
  referrerUnreached: () => ({
    title: say('Onze vraag komt niet aan bij de verwijzer', 'Our question does not reach the referrer'),
    happened: say('Onze mail aan de verwijzer kwam niet aan.', 'Our email to the referrer did not arrive.'),
    ask: say(
      'Wilt u het adres verbeteren of een andere verwijzer kiezen?',
      'Could you correct the address or choose another referrer?',
    ),
    waits: say(
      'Zolang onze vraag niet aankomt, weten wij niet hoe het staat.',
      'While our question does not arrive, we do not know how things are going.',
    ),
    button: viewAndChoose(),
  }),
  solvedUnconfirmed: (around) => ({
    title: say('Opgelost, maar nog niet bevestigd', 'Solved, but not confirmed yet'),
    happened: say(
      `${around.who} liet weten dat het is opgelost. De verwijzer heeft dat nog niet bevestigd.`,
      `${around.who} let us know that it is solved. The referrer has not confirmed that yet.`,
    ),
    ask: say(
      'Wilt u dit navragen en kiezen hoe het verder gaat?',
      'Could you check this and choose what comes next?',
    ),
    waits: stands(around),
    button: viewAndChoose(),
  }),
  unreached: (around) =>
    around.perhapsReached
      ? {
          title: say('Is ons bericht aangekomen?', 'Did our message arrive?'),
          happened: say(
            `${around.where}: de verbinding viel weg terwijl wij het bericht stuurden. Niemand weet of het is aangekomen.`,
            `${around.where}: the connection was lost while we sent the message. Nobody knows whether it arrived.`,
          ),
          ask: say(
            'Wilt u navragen of het is aangekomen, of kiezen wie het krijgt?',
            'Could you find out whether it arrived, or choose who gets it?',
          ),
          waits: stands(around),
          button: say('Bekijk wat wij weten', 'View what we know'),
        }
      : {
          title: say(`${around.where} bereikt niemand`, `${around.where} reaches nobody`),
          happened: say(
            'Op deze trede kwam geen bericht aan bij iemand die kan antwoorden.',
            'No message on this rung reached anyone who can answer.',
          ),
          ask: say('Wilt u kiezen wie het bericht krijgt?', 'Could you choose who gets the message?'),
          waits: stands(around),
          button: say('Kies wie het krijgt', 'Choose who gets it'),
        },
  wrongReferrer: () => ({
    title: say('Wie is de juiste verwijzer?', 'Who is the right referrer?'),
    happened: say(
      'De ontvanger van onze vragen liet weten niet de juiste persoon te zijn.',
      'The person who gets our questions let us know that they are not the right person.',
    ),
    ask: say('Wilt u kiezen aan wie wij de vragen stellen?', 'Could you choose who gets our questions?'),
    waits: say(
      'Tot er een keuze is, stellen wij geen vragen.',
      'Until a choice is made, we ask no questions.',
    ),
    button: say('Kies de verwijzer', 'Choose the referrer'),
  }),
};
