// Somebody at the page about their own place on the ladders: what was asked, and what they answered.
import type { LinkVisit } from '../visit.ts';
import { askedPlaces } from '../../../domain/contacts/facts.ts';
import type { ContactAnswer } from '../../../domain/contacts/contact.ts';
import type { OpenContactLink } from '../../../store/contacts/links.ts';
import type { Instant } from '../../../domain/time.ts';
import { positionsInWords, type PositionWords } from '../../../words/contacts.ts';

export interface ContactVisit extends OpenContactLink, LinkVisit {}

/** The answer to this question, if it was given. */
export function givenAnswer({
  facts,
}: OpenContactLink): { readonly answer: ContactAnswer; readonly at: Instant } | undefined {
  const { answer, answeredAt } = facts.contact.asking ?? {};
  return answer && answeredAt ? { answer, at: answeredAt } : undefined;
}

/** What they are by the region's list, of what was asked about. */
export function theirPositions({ facts }: OpenContactLink): readonly PositionWords[] {
  return positionsInWords(facts, askedPlaces(facts));
}
