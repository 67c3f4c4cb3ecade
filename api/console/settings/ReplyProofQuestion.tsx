// The question how sure a region wants to be of who replies to a notice.
import type { JSX } from 'preact';
import { Choices } from '../../design/forms/Choices.tsx';
import { Question } from '../../design/forms/Question.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { replyProofs, type ReplyProof } from '../../../domain/advice/facts.ts';
import { say, spoken } from '../../../words/language.ts';

const labels = spoken<ReplyProof>({
  link: ['Nee, de link in de mail is genoeg', 'No, the link in the email is enough'],
  codeOnNewBrowser: ['Ja, één keer per browser', 'Yes, once per browser'],
  code: ['Ja, elke keer', 'Yes, each time'],
});

const hints = spoken<ReplyProof>({
  link: [
    'Alleen wie zegt namens iemand anders te antwoorden, heeft een code nodig',
    'Only who says that they answer on behalf of someone else needs a code',
  ],
  codeOnNewBrowser: [
    'Daarna 90 dagen niet meer op dat apparaat. Wie een doorgestuurde mail opent, ziet weinig',
    'After that not on that device for 90 days. Who opens a forwarded email sees little',
  ],
  code: [
    'Het veiligst, en het meeste werk voor wie u vraagt. Een code geldt een half uur',
    'The safest, and the most work for whom you ask. A code holds for half an hour',
  ],
});

/** What is asked. */
export function proofQuestion(): string {
  return say(
    'Vragen wij om een code voordat iemand op een bericht antwoordt?',
    'Do we ask for a code before somebody answers a message?',
  );
}

/** A choice in words. */
export function proofWords(value: string): string {
  const proof = replyProofs.find((each) => each === value);
  return proof === undefined ? '' : labels[proof];
}

/** The choice, with what each costs. */
export function ReplyProofQuestion({
  values,
  errors,
}: {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}): JSX.Element {
  const error = messageFor(errors, 'zekerheid');
  return (
    <Question
      name="zekerheid"
      level={3}
      title={proofQuestion()}
      hint={say(
        'Een bericht gaat naar wie op een trede staat, zoals een directeur of wethouder. De code gaat naar het mailadres dat u van die persoon hebt',
        'A message goes to who stands on a rung, such as a director or an alderman. The code goes to the email address that you have of that person',
      )}
      error={error}
    >
      <Choices
        name="zekerheid"
        value={values['zekerheid']}
        invalid={error !== undefined}
        choices={replyProofs.map((value) => ({ value, label: labels[value], hint: hints[value] }))}
      />
    </Question>
  );
}
