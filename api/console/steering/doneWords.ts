// What is said when an intervention is done.
import { spoken } from '../../../words/language.ts';
import type { ActPath } from './act.ts';

/** Said first on the page that one then comes to. */
export const doneWords = spoken<ActPath>({
  'andere-partijen': [
    'De wijziging is verwerkt. De casus laat zien hoe het verder gaat.',
    'The change has been made. The case shows how it goes on.',
  ],
  'andere-verwijzer': [
    'De nieuwe verwijzer krijgt de vragen. De eerste vraag gaat zo snel mogelijk uit.',
    'The new referrer gets the questions. The first question goes out as soon as possible.',
  ],
  aangekomen: [
    'Het bericht telt als aangekomen. De wachttijd loopt vanaf het moment dat het is verstuurd.',
    'The message counts as arrived. The waiting time runs from when it was sent.',
  ],
  'blijf-volgen': [
    'U blijft de casus volgen. De verwijzer krijgt weer vragen.',
    'You keep following the case. The referrer gets questions again.',
  ],
  'haal-weg': ['Het is weggehaald.', 'It has been removed.'],
  heropen: [
    'De casus is heropend. De verwijzer krijgt weer vragen.',
    'The case has been reopened. The referrer gets questions again.',
  ],
  hervat: ['De ladder loopt weer.', 'The ladder goes on again.'],
  'hervat-vragen': ['De verwijzer krijgt weer vragen.', 'The referrer gets questions again.'],
  'houd-tegen': [
    'U houdt het bericht tegen. Er gaat op deze ladder niets uit.',
    'You are holding the message back. Nothing goes out on this ladder.',
  ],
  'kies-ladders': ['Uw keuze is verwerkt.', 'Your choice has been made.'],
  'laat-gaan': ['U laat het bericht gaan.', 'You let the message go ahead.'],
  'leg-vast': ['Het is vastgelegd.', 'It has been logged.'],
  'nieuwe-afspraken': [
    'De casus volgt nu de nieuwe versie van de ladders.',
    'The case now follows the new version of the ladders.',
  ],
  'opnieuw-sturen': ['Het bericht gaat opnieuw uit.', 'The message goes out again.'],
  opschalen: [
    'U schaalt op. Het bericht gaat uit zodra dat mag.',
    'You jump up the ladder. The message goes out as soon as it may.',
  ],
  pauzeer: ['De ladder staat op pauze.', 'The ladder is paused.'],
  'pauzeer-vragen': [
    'De verwijzer krijgt tot die dag geen vragen.',
    'The referrer gets no questions until that day.',
  ],
  ritme: ['Het nieuwe ritme geldt vanaf nu.', 'The new rhythm holds from now on.'],
  'ritme-terug': ['Het ritme is weer zoals het was.', 'The rhythm is again as it was.'],
  'rond-af': [
    'De ladder is afgerond. Wie nog een antwoord zou geven, hoort dat het niet meer nodig is.',
    'The ladder has ended. Whoever was still to answer hears that it is no longer needed.',
  ],
  sluit: [
    'De casus is afgesloten. Wie wij iets vroegen, hoort hoe het is afgelopen.',
    'The case is closed. Those we asked something hear how it ended.',
  ],
  'start-ladder': ['De ladder is in gang gezet.', 'The ladder has been set in motion.'],
  'taak-klaar': ['De taak is afgerond.', 'The task is finished.'],
  'taak-terug': ['De taak staat er weer.', 'The task is there again.'],
  terugkoppeling: ['De terugkoppeling is vastgelegd.', 'The feedback has been logged.'],
  'vraag-verwijzer': [
    'De verwijzer krijgt de vraag zodra er berichten uit mogen.',
    'The referrer gets the question as soon as messages may go out.',
  ],
});
