// Why nothing was saved, in words for who typed.
import { fieldError, type FieldError } from '../../forms/values.ts';
import type { NotSaved } from '../../../store/people/save.ts';
import { say } from '../../../words/language.ts';

/** A message for the top of the form; it leads to the field of that id. */
export function notSavedError(why: NotSaved, fieldId: string, now?: string): FieldError {
  const words =
    'moved' in why
      ? say(
          `Iemand anders wijzigde dit intussen. Uw tekst staat er nog. ${now ?? 'Kijk het na'} en bewaar opnieuw`,
          `Somebody else changed this in the meantime. Your text is still there. ${now ?? 'Check it'} and save again`,
        )
      : 'forbidden' in why
        ? say(
            'Alleen de voorzitter mag dit wijzigen, want deze persoon heeft een rol in de regio of vervangt zo iemand',
            'Only the chair may change this, because this person has a role in the region or stands in for somebody who does',
          )
        : say(
            'Iemand of een organisatie die u koos, is er niet meer. Kijk uw keuzes na',
            'A person or an organisation that you chose is not there any more. Check your choices',
          );
  return { ...fieldError('', words), fieldId };
}
