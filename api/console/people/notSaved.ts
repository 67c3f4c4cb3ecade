// Why nothing was saved, in words for who typed.
import { fieldError, type FieldError } from '../../forms/values.ts';
import type { NotSaved } from '../../../store/people/save.ts';

/** A message for the top of the form; it leads to the field of that id. */
export function notSavedError(why: NotSaved, fieldId: string, now?: string): FieldError {
  const words =
    'moved' in why
      ? `Iemand anders wijzigde dit intussen. Uw tekst staat er nog. ${now ?? 'Kijk het na'} en bewaar opnieuw`
      : 'forbidden' in why
        ? 'Alleen de voorzitter mag dit wijzigen, want deze persoon heeft een rol in de regio of vervangt zo iemand'
        : 'Iemand of een organisatie die u koos, is er niet meer. Kijk uw keuzes na';
  return { ...fieldError('', words), fieldId };
}
