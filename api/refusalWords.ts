// Why the rules said no, in words for the chair.
import type { Refusal, RefusalCode } from '../domain/advice/refusals.ts';
import { longDate } from '../words/dates.ts';
import { say, spoken } from '../words/language.ts';

const words = spoken<RefusalCode>({
  adviceClosed: ['Deze casus is intussen afgesloten', 'This case has been closed in the meantime'],
  adviceOpen: ['Deze casus is intussen al heropend', 'This case has been reopened in the meantime'],
  agreementFaulty: [
    'De nieuwe versie van de ladders klopt niet. Kijk bij Ladders wat er mis is',
    'The new version of the ladders is not right. See under Ladders what is wrong',
  ],
  agreementNotInForce: [
    'Deze versie van de ladders geldt niet (meer). Kijk hieronder welke nu geldt',
    'This version of the ladders is not in force (any more). See below which one is now',
  ],
  agreementSame: ['Deze casus volgt deze afspraken al', 'This case follows these agreements already'],
  agreementUnfit: [
    'Een ladder die loopt, past niet in de nieuwe versie. Rond die eerst af',
    'A ladder that is running does not fit the new version. Finish that one first',
  ],
  alreadyRegistered: ['Dit advies is al geregistreerd', 'This advice is registered already'],
  answeredMeanwhile: ['Er kwam intussen een ander antwoord', 'Another answer came in meanwhile'],
  answerIncomplete: ['Er ontbreekt nog een antwoord', 'An answer is still missing'],
  checkOutdated: ['Er is intussen een nieuwe vraag gesteld', 'A new question has been asked meanwhile'],
  climbOver: ['Deze ladder is intussen afgerond', 'This ladder has ended meanwhile'],
  climbPaused: [
    'Deze ladder staat intussen op pauze. Hervat hem eerst',
    'This ladder has been paused meanwhile. Resume it first',
  ],
  climbUnknown: ['Deze ladder loopt niet in deze casus', 'This ladder is not running in this case'],
  dateInFuture: [
    'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag',
    'This date is in the future. Choose today or an earlier day',
  ],
  dateInPast: ['Kies een dag na vandaag', 'Choose a day after today'],
  dateTooFar: ['Deze datum is te ver weg', 'This date is too far away'],
  dateTooLongAgo: [
    'Deze dag is langer dan een jaar vóór het advies. Kijk het jaar na',
    'This day is more than a year before the advice. Check the year',
  ],
  entryUnknown: ['Dit is intussen al weggehaald', 'This has been removed already'],
  ladderRunning: ['Deze ladder loopt intussen al', 'This ladder is running already'],
  ladderUnknown: ['Bij deze oorzaak hoort geen ladder', 'No ladder belongs to this cause'],
  lettersUnderWay: ['Het bericht is al onderweg', 'The message is already on its way'],
  noCheck: ['Er is nog geen vraag gesteld', 'No question has been asked yet'],
  nothingToApprove: [
    'Het bericht wacht niet meer op u. Kijk hieronder hoe het nu staat',
    'The message no longer waits for you. See below how things stand now',
  ],
  nothingToChoose: ['Er is intussen niets meer te kiezen', 'There is nothing left to choose'],
  nothingToHold: [
    'Het bericht is niet meer tegen te houden. Kijk hieronder hoe het nu staat',
    'The message can no longer be held back. See below how things stand now',
  ],
  nothingToConfirm: [
    'Van dit bericht is intussen al bekend of het is aangekomen',
    'Whether this message arrived is known by now',
  ],
  nothingToRenotify: [
    'Dit bericht hoeft niet meer opnieuw verstuurd te worden',
    'This message does not need to be sent again any more',
  ],
  notPaused: ['De pauze is intussen voorbij', 'The pause is over by now'],
  notReceiver: ['Deze persoon kreeg dit bericht niet', 'This person did not get this message'],
  notReportedRealised: [
    'De verwijzer meldt niet meer dat de zorg er is',
    'The referrer no longer reports that the care is there',
  ],
  rungNobody: [
    'Niemand kan dit bericht krijgen. Kies iemand anders',
    'Nobody can get this message. Choose someone else',
  ],
  rungReached: ['Deze trede is intussen al gevraagd', 'This rung has been asked already'],
  rungUnknown: ['Deze trede bestaat niet op deze ladder', 'This rung does not exist on this ladder'],
  sameParties: [
    'Er is nog niets gewijzigd. Kies wie er anders wordt',
    'Nothing has been changed yet. Choose who will be different',
  ],
  sameReferrer: [
    'Deze persoon krijgt de vragen al. Kies iemand anders',
    'This person gets the questions already. Choose someone else',
  ],
  sameRhythm: [
    'Zo vaak vragen wij het nu al. Kies een ander ritme',
    'That is how often we ask already. Choose another rhythm',
  ],
  taskAnswered: ['Deze taak is intussen beantwoord', 'This task has been answered meanwhile'],
  taskNeedsAction: ['Deze taak vraagt eerst een keuze van u', 'This task asks a choice of you first'],
  taskUnknown: ['Deze taak is intussen al gedaan', 'This task has been done already'],
  weeksOutOfRange: ['Kies een aantal weken van 1 tot en met 26', 'Choose a number of weeks from 1 to 26'],
});

/** A sentence without its full stop, as messages at fields are. */
export function refusalWords({ code, latest }: Refusal): string {
  if (latest === undefined) return words[code];
  return say(
    `Kies een dag tot en met ${longDate(latest)}`,
    `Choose a day up to and including ${longDate(latest)}`,
  );
}
