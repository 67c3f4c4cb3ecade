// The parts of a letter, each with a name: so that a region can word a letter around them, while what they say stays ours.
import type { Block, Words } from '../content.ts';

/** All parts that letters have; a letter of one kind has some of them, and what each says differs by kind. */
export const partNames = [
  /** What is asked of the reader, and by when. */
  'ask',
  /** What happened: why this letter comes, and now. */
  'facts',
  /** What to press. */
  'button',
  /** Which answers one can give, and what they cost. */
  'howToAnswer',
  'doneSoFar',
  /** The part of the reader in it, and the agreement on which it rests. */
  'whyYou',
  'ifNothing',
  /** How it ended, or that nothing is asked any more. */
  'outcome',
  'thanks',
  /** What follows now. */
  'next',
  /** What stands still until the reader acts. */
  'meanwhile',
  /** What will be asked of others. */
  'asks',
  /** Who else reads it. */
  'alsoTold',
  /** Whom to call, where the letter says so itself. */
  'call',
  /** Where the reader stands on the ladders. */
  'places',
] as const;
export type PartName = (typeof partNames)[number];

/** Whether a letter can do without a part. What is asked, the way to answer, why, and what follows: it can't. */
export type Need = 'required' | 'optional';

/** The parts of one kind of letter, in the order in which it says them where its region chose no other. */
export type PartNeeds = Readonly<Partial<Record<PartName, Need>>>;

/** What each part says this time; one that has nothing to say now is empty. */
export type PartsSaid<Name extends PartName> = Readonly<Record<Name, readonly Block[]>>;

/** What any kind of letter says in parts. */
export type AnyParts = Readonly<Partial<Record<PartName, readonly Block[]>>>;

/** The names of the parts of a kind of letter, in their order. */
export function namesOf(needs: PartNeeds): readonly PartName[] {
  return Object.keys(needs) as PartName[];
}

/** The parts of a letter in their own order. */
export function inOrder(needs: PartNeeds, said: AnyParts): readonly Block[] {
  return namesOf(needs).flatMap((name) => said[name] ?? []);
}

/** Each as a paragraph; those without words are left out. */
export function paragraphs(...all: readonly Words[]): readonly Block[] {
  return all.filter((words) => words.length > 0).map((words) => ({ is: 'paragraph', words }));
}

/** The way to answer. */
export function button(label: string, href: string): readonly Block[] {
  return [{ is: 'button', button: { label, href } }];
}
