// Ways to reach somebody that were typed in a text: what leads a reader past the fields is refused there.
import { say } from '../../../words/language.ts';

const mailAddress = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/i;
const webAddress = /\b(?:[a-z][a-z+.-]*:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:nl|com|org|net|eu|info|be)\b/i;
/** A Dutch or an international number, in whatever groups; 112 is one that may be said. */
const telephone = /(?:\+\s?\d|\b0)(?:[\s().-]*\d){6,13}\b|\b14[\s-]?0\d{2,3}\b/;

/** What is wrong with a text that names such a way, each once; empty where it names none. */
export function reachableIn(text: string): readonly string[] {
  return [
    ...(mailAddress.test(text)
      ? [
          say(
            'Er staat een mailadres in. Haal dat weg: lezers antwoorden via de knop',
            'There is an email address in it. Take it out: readers answer with the button',
          ),
        ]
      : []),
    ...(webAddress.test(text.replace(new RegExp(mailAddress, 'gi'), ''))
      ? [
          say(
            'Er staat een webadres in. Haal dat weg: een brief heeft alleen zijn eigen links',
            'There is a web address in it. Take it out: a letter has no links but its own',
          ),
        ]
      : []),
    ...(telephone.test(text)
      ? [
          say(
            'Er staat een telefoonnummer in. Gebruik het veld voor de telefoon: dan klopt het altijd',
            'There is a telephone number in it. Use the field for the telephone: then it is always right',
          ),
        ]
      : []),
  ];
}
