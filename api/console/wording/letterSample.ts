// A letter to be shown: of which kind, at which moment, to whom, and how it is written.
import type { Role } from '../../../domain/escalation/agreement.ts';
import type { WordedKind, WordingInUse } from '../../../domain/letters/wording.ts';
import type { LetterLinks } from '../../../mail/letters/caseLetter.ts';
import type { PlainMail, WordedMail } from '../../../mail/render/renderMail.ts';

/** A letter that can be written, in any words. */
export interface LetterSample {
  readonly kind: WordedKind;
  /** What sets it apart from others of its kind; unique among those. */
  readonly moment: string;
  /** In which role, where it is known. */
  readonly role: Role | 'referrer' | undefined;
  readonly name: string;
  /** Without its HTML, for a list of many that shows no link: links are not made useless in it. */
  readonly plain: (wording?: WordingInUse) => PlainMail;
  /** Without links by which anyone could answer. */
  readonly write: (wording?: WordingInUse) => WordedMail;
  /** The mail in which its reader has this letter about two cases at once, both ways; null for a letter that is always a mail of its own. */
  readonly together: { readonly plain: () => PlainMail; readonly write: () => WordedMail } | null;
}

/** They lead nowhere, and are masked. */
export const sampleLinks: LetterLinks = {
  answer: 'https://doorzet.example/voorbeeld/antwoord',
  notMe: 'https://doorzet.example/voorbeeld/niet-ik',
  crisis: 'https://doorzet.example/voorbeeld/acuut',
  console: 'https://doorzet.example/voorbeeld/casus',
};
