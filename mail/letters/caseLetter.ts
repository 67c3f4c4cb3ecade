// What a kind of letter says about one case; one of them is a mail, and some kinds can share one.
import type { AnyParts, PartName, PartNeeds, PartsSaid } from './letterParts.ts';
import type { Aside, Words } from '../content.ts';
import type { CaseFacts, PersonProfile, RegionProfile } from '../../domain/advice/facts.ts';
import type { LetterKind, LetterReference } from '../../domain/letters/letter.ts';
import type { Instant } from '../../domain/time.ts';

/** Where the links of a letter lead; which of them a letter has depends on its kind and its receiver. */
export interface LetterLinks {
  /** To answer: the check, or the notice. */
  readonly answer?: string;
  /** "Ik ben niet de juiste persoon". */
  readonly notMe?: string;
  /** To report that a child is in danger. */
  readonly crisis?: string;
  /** To the case in the console. */
  readonly console?: string;
  /** To answer all questions of the same mail in a row. */
  readonly inARow?: string;
  /** To say how often mail may come. */
  readonly often?: string;
}

/** A letter to be written, with all that it is written from. */
export interface LetterToWrite {
  readonly facts: CaseFacts;
  readonly letter: LetterReference;
  readonly links: LetterLinks;
}

/** What a kind of letter is written from. */
export interface Writing extends LetterToWrite {
  /** The receiver. */
  readonly person: PersonProfile;
  /** The moment of sending, from which the terms run. */
  readonly now: Instant;
}

/** What a letter says about its case, in the parts that its kind has. */
export interface CaseLetter<Name extends PartName = never> {
  /** After "Casus K7M-3QX: ". */
  readonly subject: string;
  readonly preheader: string;
  readonly title: string;
  readonly parts: [Name] extends [never] ? AnyParts : PartsSaid<Name>;
  /** It says something else than letters of its kind do, so that a region's own words would not fit. */
  readonly unusual?: boolean;
  /** Quiet lines with links that belong to this case alone. */
  readonly asides?: readonly Aside[];
  /** Quiet lines at the end of a mail about this case alone. */
  readonly closing?: readonly Aside[];
  /** By when; what a mail about several cases names in its subject. */
  readonly before?: Instant | null;
  /** Instead of its parts, in a mail about several cases; the button comes after it. */
  readonly brief?: readonly Words[];
}

/** What a mail about several cases says besides its cases. */
export interface SeveralCases {
  readonly subject: string;
  readonly preheader: string;
  readonly title: string;
  readonly opening: readonly Words[];
  readonly closing?: readonly Aside[];
}

export interface Several {
  readonly count: number;
  /** What it is made of, in the order of the mail. */
  readonly letters: readonly { readonly kind: LetterKind; readonly reference: string }[];
  /** The earliest of their terms. */
  readonly before: Instant | null;
  readonly now: Instant;
  readonly region: RegionProfile;
}

/** What letters that share a mail have in common. */
export interface SharedForm {
  readonly several: (several: Several) => SeveralCases;
  readonly signedBy: LetterForm['signedBy'];
}

/** A kind of letter. */
export interface LetterForm {
  /** Its parts, in their order. */
  readonly parts: PartNeeds;
  readonly write: (writing: Writing) => CaseLetter;
  /** For kinds of which several for one person are one mail. */
  readonly several?: (several: Several) => SeveralCases;
  /** By the chair's name, with the chair's number; what the region's own people get is by the team. */
  readonly signedBy: 'chair' | 'team';
  /** Where an office is greeted, and not just a person. */
  readonly greeting?: (writing: Writing) => string;
}

/** The link that a letter of this kind cannot do without. */
export function needed(links: LetterLinks, which: keyof LetterLinks): string {
  const link = links[which];
  if (link === undefined) throw new Error(`This letter needs its ${which} link`);
  return link;
}
