// Why the rules said no, in words for the chair.
import type { Refusal, RefusalCode } from '../domain/advice/refusals.ts';
import { longDate } from '../words/dates.ts';

const words: Readonly<Record<RefusalCode, string>> = {
  adviceClosed: 'Deze casus is intussen afgesloten',
  adviceOpen: 'Deze casus is intussen al heropend',
  agreementFaulty: 'De nieuwe versie van de ladders klopt niet. Kijk bij Ladders wat er mis is',
  agreementNotInForce: 'Deze versie van de ladders geldt niet (meer). Kijk hieronder welke nu geldt',
  agreementSame: 'Deze casus volgt deze afspraken al',
  agreementUnfit: 'Een ladder die loopt, past niet in de nieuwe versie. Rond die eerst af',
  alreadyRegistered: 'Dit advies is al geregistreerd',
  answeredMeanwhile: 'Er kwam intussen een ander antwoord',
  answerIncomplete: 'Er ontbreekt nog een antwoord',
  checkOutdated: 'Er is intussen een nieuwe vraag gesteld',
  climbOver: 'Deze ladder is intussen afgerond',
  climbPaused: 'Deze ladder staat intussen op pauze. Hervat hem eerst',
  climbUnknown: 'Deze ladder loopt niet in deze casus',
  dateInFuture: 'Deze datum ligt in de toekomst. Kies vandaag of een eerdere dag',
  dateInPast: 'Kies een dag na vandaag',
  dateTooFar: 'Deze datum is te ver weg',
  dateTooLongAgo: 'Deze dag is langer dan een jaar vóór het advies. Kijk het jaar na',
  entryUnknown: 'Dit is intussen al weggehaald',
  ladderRunning: 'Deze ladder loopt intussen al',
  ladderUnknown: 'Bij deze oorzaak hoort geen ladder',
  lettersUnderWay: 'Het bericht is al onderweg',
  noCheck: 'Er is nog geen vraag gesteld',
  nothingToApprove: 'Het bericht wacht niet meer op u. Kijk hieronder hoe het nu staat',
  nothingToChoose: 'Er is intussen niets meer te kiezen',
  nothingToHold: 'Het bericht is niet meer tegen te houden. Kijk hieronder hoe het nu staat',
  nothingToRenotify: 'Dit bericht hoeft niet meer opnieuw verstuurd te worden',
  notPaused: 'De pauze is intussen voorbij',
  notReceiver: 'Deze persoon kreeg dit bericht niet',
  notReportedRealised: 'De verwijzer meldt niet meer dat de zorg er is',
  rungNobody: 'Niemand kan dit bericht krijgen. Kies iemand anders',
  rungReached: 'Deze trede is intussen al gevraagd',
  rungUnknown: 'Deze trede bestaat niet op deze ladder',
  sameParties: 'Er is nog niets gewijzigd. Kies wie er anders wordt',
  sameReferrer: 'Deze persoon krijgt de vragen al. Kies iemand anders',
  sameRhythm: 'Zo vaak vragen wij het nu al. Kies een ander ritme',
  taskAnswered: 'Deze taak is intussen beantwoord',
  taskNeedsAction: 'Deze taak vraagt eerst een keuze van u',
  taskUnknown: 'Deze taak is intussen al gedaan',
  weeksOutOfRange: 'Kies een aantal weken van 1 tot en met 26',
};

/** A sentence without its full stop, as messages at fields are. */
export function refusalWords({ code, latest }: Refusal): string {
  return latest === undefined ? words[code] : `Kies een dag tot en met ${longDate(latest)}`;
}
