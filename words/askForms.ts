// The asks themselves, per subject and per what someone can do about it. They name what is needed, and no one's fault.

/** One ask, in the forms in which letters and pages need it. */
export interface Ask {
  /** "Wat wij vragen": "een besluit over de financiering". */
  readonly noun: string;
  /** For a heading: "Uw besluit over de financiering is nodig". */
  readonly title: string;
  /** For a subject line, before the date: a question, or what the date can follow. At most 41 characters. */
  readonly subject: string;
  /** The whole ask is `{lead} vóór {date} {tail}`. */
  readonly lead: string;
  readonly tail: string;
}

/** What an ask is about. */
export type Topic = 'answer' | 'advice' | 'money' | 'purchase' | 'place' | 'room' | 'fit' | 'way';

/** Someone whose own matter it is, someone who decides about it, or someone who can help. */
export type Grade = 'own' | 'decide' | 'help';

const answer: Ask = {
  noun: 'een bericht over hoe het staat, of wat er nodig is',
  title: 'Er ligt een advies, wilt u helpen?',
  subject: 'er ligt een advies, wilt u helpen?',
  lead: 'Wilt u zorgen dat wij',
  tail: 'horen hoe het staat, of wat er nodig is?',
};

const purchase: Ask = {
  noun: 'een oplossing voor de inkoop van deze zorg',
  title: 'Hoe kan deze zorg worden ingekocht?',
  subject: 'wilt u helpen met de inkoop?',
  lead: 'Wilt u',
  tail: 'laten weten hoe deze zorg ingekocht kan worden?',
};

const room: Ask = {
  noun: 'extra ruimte of een andere aanbieder',
  title: 'Is er extra ruimte, of een andere aanbieder?',
  subject: 'wilt u helpen zoeken naar ruimte?',
  lead: 'Wilt u',
  tail: 'laten weten of er extra ruimte is, of een andere aanbieder?',
};

const way: Ask = {
  noun: 'uw hulp bij een oplossing',
  title: 'Wilt u meedenken over een oplossing?',
  subject: 'wilt u meedenken over een oplossing?',
  lead: 'Wilt u',
  tail: 'meedenken over een oplossing?',
};

export const askForms: Readonly<Record<Topic, Readonly<Record<Grade, Ask>>>> = {
  answer: {
    own: {
      ...answer,
      title: 'Er ligt een advies, wilt u meekijken?',
      subject: 'er ligt een advies, wilt u meekijken?',
    },
    help: answer,
    decide: {
      ...answer,
      title: 'Wilt u helpen om antwoord te krijgen?',
      subject: 'wilt u helpen om antwoord te krijgen?',
    },
  },
  advice: {
    own: {
      noun: 'een bericht over wat er nodig is om het advies te volgen',
      title: 'Wilt u meekijken naar het advies?',
      subject: 'wilt u meekijken naar het advies?',
      lead: 'Wilt u',
      tail: 'laten weten wat er nodig is om het advies te volgen?',
    },
    help: {
      noun: 'uw hulp om het advies te kunnen volgen',
      title: 'Wilt u meedenken over het advies?',
      subject: 'wilt u meedenken over het advies?',
      lead: 'Wilt u',
      tail: 'meedenken over wat er nodig is om het advies te volgen?',
    },
    decide: {
      noun: 'een besluit over het vervolg van het advies',
      title: 'Uw besluit over het advies is nodig',
      subject: 'uw besluit over het advies is nodig',
      lead: 'Wilt u',
      tail: 'besluiten hoe het verder gaat met het advies?',
    },
  },
  money: {
    own: {
      noun: 'een besluit over de financiering',
      title: 'Er is een besluit nodig over de financiering',
      subject: 'graag een besluit over de financiering',
      lead: 'Wilt u zorgen dat er',
      tail: 'een besluit is over de financiering?',
    },
    help: {
      noun: 'uw hulp bij een besluit over de financiering',
      title: 'Wilt u helpen met de financiering?',
      subject: 'wilt u helpen met de financiering?',
      lead: 'Wilt u',
      tail: 'helpen om een besluit over de financiering te krijgen?',
    },
    decide: {
      noun: 'een besluit over de financiering',
      title: 'Uw besluit over de financiering is nodig',
      subject: 'uw besluit over de financiering is nodig',
      lead: 'Wilt u',
      tail: 'besluiten over de financiering?',
    },
  },
  purchase: {
    own: purchase,
    help: purchase,
    decide: {
      noun: 'een besluit over de inkoop van deze zorg',
      title: 'Uw besluit over de inkoop is nodig',
      subject: 'uw besluit over de inkoop is nodig',
      lead: 'Wilt u',
      tail: 'besluiten over de inkoop van deze zorg?',
    },
  },
  place: {
    own: {
      noun: 'een plek of een alternatief',
      title: 'Is er een plek, of een alternatief?',
      subject: 'graag een plek of een alternatief',
      lead: 'Wilt u',
      tail: 'laten weten of er een plek is, of een alternatief?',
    },
    help: {
      noun: 'uw hulp bij een plek of een alternatief',
      title: 'Wilt u meedenken over een plek?',
      subject: 'wilt u meedenken over een plek?',
      lead: 'Wilt u',
      tail: 'meedenken over een plek of een alternatief?',
    },
    decide: {
      noun: 'een besluit over een plek of een alternatief',
      title: 'Uw besluit over een plek is nodig',
      subject: 'uw besluit over een plek is nodig',
      lead: 'Wilt u',
      tail: 'besluiten over een plek of een alternatief?',
    },
  },
  room: {
    own: room,
    help: room,
    decide: {
      noun: 'een besluit over extra ruimte of een andere aanbieder',
      title: 'Uw besluit over extra ruimte is nodig',
      subject: 'uw besluit over extra ruimte is nodig',
      lead: 'Wilt u',
      tail: 'besluiten over extra ruimte of een andere aanbieder?',
    },
  },
  fit: {
    own: {
      noun: 'een gesprek over wat wel passend is',
      title: 'Wat is volgens u wel passend?',
      subject: 'graag een gesprek over het advies',
      lead: 'Wilt u',
      tail: 'met ons bespreken wat wel passend is?',
    },
    help: {
      noun: 'uw hulp bij de vraag wat wel passend is',
      title: 'Wilt u meedenken over wat passend is?',
      subject: 'wilt u meedenken over het advies?',
      lead: 'Wilt u',
      tail: 'meedenken over wat wel passend is?',
    },
    decide: {
      noun: 'een besluit over het vervolg van het advies',
      title: 'Uw besluit over het advies is nodig',
      subject: 'uw besluit over het advies is nodig',
      lead: 'Wilt u',
      tail: 'besluiten hoe het verder gaat met het advies?',
    },
  },
  way: {
    own: way,
    help: way,
    decide: {
      noun: 'een besluit over hoe het verder gaat',
      title: 'Uw besluit is nodig',
      subject: 'uw besluit is nodig',
      lead: 'Wilt u',
      tail: 'besluiten hoe het verder gaat?',
    },
  },
};
