// What keeps a wording from being saved, in words for who typed it.
import { factFields, partFields } from '../../../mail/wording/fields.ts';
import type { WordingFault } from '../../../mail/wording/faults.ts';
import { inLanguage, say } from '../../../words/language.ts';
import type { Language } from '../../../domain/advice/facts.ts';
import { partMeans } from './fieldWords.ts';

/** One sentence. @param language of the text that has it: there the fields have their names */
export function faultWords(fault: WordingFault, language: Language): string {
  const field = (name: string) => `{${name}}`;
  const subject = fault.in === 'subject';
  switch (fault.is) {
    case 'empty':
      return subject
        ? say('Vul een onderwerp in', 'Fill in a subject')
        : say('Vul een tekst in', 'Fill in a text');
    case 'tooLong': {
      const most = fault.most.toLocaleString(say('nl-NL', 'en-GB'));
      return say(
        `Dit is te lang. Gebruik hoogstens ${most} tekens`,
        `This is too long. Use at most ${most} characters`,
      );
    }
    case 'strayBrace':
      return say(
        'Er staat een losse { of }. Schrijf een veld zo: {team}',
        'There is a { or } by itself. Write a field like this: {team}',
      );
    case 'openStrong':
      return say(
        'Er staat ** zonder einde. Zet ** vóór en na de vette woorden, op dezelfde regel',
        'There is ** without an end. Put ** before and after the bold words, on the same line',
      );
    case 'strongInSubject':
      return say('Een onderwerp kan geen vette woorden hebben', 'A subject cannot have bold words');
    case 'unknownField':
      return say(
        `Het veld ${field(fault.name)} bestaat niet. De velden staan bij ‘Velden’`,
        `The field ${field(fault.name)} does not exist. The fields are under ‘Fields’`,
      );
    case 'notHere':
      return subject
        ? say(
            `Het veld ${field(fault.name)} kan niet in dit onderwerp`,
            `The field ${field(fault.name)} cannot be in this subject`,
          )
        : say(
            `Het veld ${field(fault.name)} kan niet in deze brief`,
            `The field ${field(fault.name)} cannot be in this letter`,
          );
    default: {
      const name = inLanguage(language, () => partFields[fault.part]);
      const means = partMeans[fault.part].toLowerCase();
      if (fault.is === 'missing')
        return say(
          `Het veld ${field(name)} ontbreekt: ${means}. Deze brief kan niet zonder`,
          `The field ${field(name)} is missing: ${means}. This letter cannot do without it`,
        );
      return fault.is === 'twice'
        ? say(`Het veld ${field(name)} staat er twee keer`, `The field ${field(name)} is there twice`)
        : say(
            `Zet het veld ${field(name)} op een regel alleen`,
            `Put the field ${field(name)} on a line by itself`,
          );
    }
  }
}

/** How a fact is called in a text of that language, between its braces. */
export function factField(fact: keyof typeof factFields, language: Language): string {
  return `{${inLanguage(language, () => factFields[fact])}}`;
}

/** How a part is called in a text of that language, between its braces. */
export function partField(part: keyof typeof partFields, language: Language): string {
  return `{${inLanguage(language, () => partFields[part])}}`;
}
