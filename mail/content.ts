// What a mail says, before it is text or HTML: one shape for all letters, so that both renderings say the same.

/** Words in a row; what matters most (a date) is emphasised, a telephone number can be pressed. */
export type Inline =
  | string
  | { readonly strong: string }
  | { readonly text: string; readonly href: string }
  /** What the region wrote about itself, in Dutch. */
  | { readonly typed: string };
export type Words = string | readonly Inline[];

/** Something to press that leads to a page; never more than one for a case. */
export interface Button {
  readonly label: string;
  readonly href: string;
}

export type Block =
  | { readonly is: 'paragraph'; readonly words: Words }
  | { readonly is: 'button'; readonly button: Button }
  /** A small heading with what belongs to it. */
  | { readonly is: 'section'; readonly title: string; readonly paragraphs: readonly Words[] }
  /** What happened on which day. */
  | {
      readonly is: 'steps';
      readonly title: string;
      readonly steps: readonly { readonly day: string; readonly words: string }[];
    }
  /** Where the next case of a mail about several begins. */
  | { readonly is: 'case'; readonly title: string }
  /** What follows belongs to no case alone. */
  | { readonly is: 'line' }
  /** A quiet line, with a link after it. */
  | { readonly is: 'aside'; readonly aside: Aside };

/** A quiet line: words, a link, or both. */
export interface Aside {
  readonly words?: Words;
  readonly link?: { readonly text: string; readonly href: string };
}

/** A whole mail. */
export interface MailContent {
  readonly subject: string;
  /** What a list of mails shows after the subject. */
  readonly preheader: string;
  /** From whom: the team. */
  readonly team: string;
  /** "Casus K7M-3QX · maandag 23 november 2026". */
  readonly dateLine: string;
  readonly title: string;
  readonly greeting: string;
  readonly blocks: readonly Block[];
  /** Lines. */
  readonly signature: readonly string[];
  readonly footer: readonly Aside[];
}

/** Emphasised words. */
export function strong(words: string): Inline {
  return { strong: words };
}

/** Words with emphasised parts: rich`Wilt u vóór ${strong(day)} antwoorden?` */
export function rich(texts: TemplateStringsArray, ...parts: readonly Inline[]): Words {
  return texts
    .flatMap((text, at): Inline[] => [text, ...parts.slice(at, at + 1)])
    .filter((part) => part !== '');
}

/** Sentences as one paragraph; those that do not apply are left out. */
export function sentences(...all: readonly (string | null)[]): string {
  return all.filter((sentence) => sentence !== null && sentence !== '').join(' ');
}

/** Words without their emphasis. */
export function plain(words: Words): string {
  if (typeof words === 'string') return words;
  return words
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('strong' in part) return part.strong;
      return 'typed' in part ? part.typed : part.text;
    })
    .join('');
}
