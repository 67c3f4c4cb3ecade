// The forms in which letters and pages need an ask, and for whom there are which.

/** One ask, in the forms in which letters and pages need it. */
export interface Ask {
  /** "Wat wij vragen": "een besluit over de financiering". */
  readonly noun: string;
  /** For a heading: "Uw besluit over de financiering is nodig". */
  readonly title: string;
  /** For a subject line, before the date: a question, or what the date can follow. At most 41 characters. */
  readonly subject: string;
  /** The whole ask is `{lead} vóór {date} {tail}`, in English `{lead} before {date} {tail}`, or with a tail of only "?". */
  readonly lead: string;
  readonly tail: string;
}

/** What an ask is about. */
export type Topic = 'answer' | 'advice' | 'money' | 'purchase' | 'place' | 'room' | 'fit' | 'way';

/** Someone whose own matter it is, someone who decides about it, or someone who can help. */
export type Grade = 'own' | 'decide' | 'help';

/** The asks about one subject. */
export type Asks = Readonly<Record<Grade, Ask>>;
