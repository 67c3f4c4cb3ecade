// What the words of each kind of letter are made of: its parts, and the facts that its sentences can name.
import type { FactName } from './fields.ts';
import type { PartNeeds } from '../letters/letterParts.ts';
import { addressLetterParts } from '../writeAddressMail.ts';
import { contactLetterParts } from '../writeContactMail.ts';
import { handOverParts } from '../writeHandOverMail.ts';
import { caseLetterForms } from '../writeMail.ts';
import { letterKinds, type LetterKind } from '../../domain/letters/letter.ts';
import type { WordedKind } from '../../domain/letters/wording.ts';

const ofAll = ['team', 'region', 'chair', 'phone', 'phoneHours', 'ourSubject'] as const;

/** Whether a kind of letter asks something before a day: only then its words can name that day. */
const asksBefore: Readonly<Record<WordedKind, boolean>> = {
  check: true,
  checkReminder: true,
  thanksReferrer: false,
  notice: true,
  answeredMeanwhile: false,
  colleagueReplied: false,
  ending: false,
  commitmentConfirmed: false,
  commitmentReminder: false,
  commitmentLapsed: false,
  helpOffered: false,
  announcement: false,
  task: false,
  taskReminder: false,
  crisis: false,
  taskOverdue: false,
  introduction: true,
  yearlyQuestion: true,
  introductionReminder: true,
  addressChanged: false,
  handOver: false,
};

/** The parts of a kind of letter, in our own order. */
export function partsOfKind(kind: WordedKind): PartNeeds {
  if (isAboutCase(kind)) return caseLetterForms[kind].parts;
  if (kind === 'handOver') return handOverParts;
  return kind === 'addressChanged' ? addressLetterParts : contactLetterParts;
}

/** The facts that can stand in its sentences. */
export function factsOfKind(kind: WordedKind): readonly FactName[] {
  return [
    ...(isAboutCase(kind) ? (['reference', 'givenOn'] as const) : []),
    ...(asksBefore[kind] ? (['term'] as const) : []),
    ...ofAll,
  ];
}

/** Whether a letter is about one case; the others are about their reader. */
export function isAboutCase(kind: WordedKind): kind is LetterKind {
  return letterKinds.some((one) => one === kind);
}
