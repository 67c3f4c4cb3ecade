// What a mail says, written past the fence from the facts as they are then; what makes no sense any more is taken back.
import type { LetterLinks } from '../mail/letters/caseLetter.ts';
import type { WordedMail } from '../mail/render/renderMail.ts';
import { writeAddressMail } from '../mail/writeAddressMail.ts';
import { writeHandOverMail } from '../mail/writeHandOverMail.ts';
import { writeContactMail } from '../mail/writeContactMail.ts';
import { writeMail } from '../mail/writeMail.ts';
import { loadCaseFacts, loadRegionLists } from '../store/caseFacts.ts';
import { loadContactFacts } from '../store/contacts/facts.ts';
import { loadHandOver } from '../store/contacts/handOver.ts';
import type { RegionCode, Transaction } from '../store/database.ts';
import { loadWording } from '../store/letterWordings.ts';
import { takeBack } from '../store/fence.ts';
import type {
  ClaimedAddressLetter,
  ClaimedCaseLetter,
  ClaimedContactLetter,
  ClaimedHandOver,
  ClaimedLetter,
  ClaimedMail,
} from '../store/outgoing.ts';
import { openSeries } from '../store/series.ts';
import type { CaseFacts, RegionFacts } from '../domain/advice/facts.ts';
import { addressLetterPointless } from '../domain/contacts/addressLetters.ts';
import { contactLetterPointless } from '../domain/contacts/letters.ts';
import { pointlessBecause } from '../domain/letters/pointless.ts';
import type { Instant } from '../domain/time.ts';

/** Where the links of a letter lead; of one about a case, whose reference is given. */
export type LinksOf = (
  region: RegionCode,
  letter: ClaimedLetter,
  reference: string | null,
  /** Of a mail with several questions: the random part of the link to answer them in a row. */
  series?: string | null,
) => LetterLinks;

/** A mail in words, with what it was written from. */
export interface Content {
  /** The letters that are in it. */
  readonly written: readonly ClaimedLetter[];
  readonly words: WordedMail;
  readonly facts: RegionFacts;
  readonly links: readonly LetterLinks[];
  readonly date: Instant;
}

/** Writes a mail of these letters, all past the fence; undefined where none of them makes sense any more. */
export function contentOf(
  transaction: Transaction,
  linksOf: LinksOf,
  region: RegionCode,
  { letters, address }: Pick<ClaimedMail, 'letters' | 'address'>,
  now: Instant,
): Promise<Content | undefined> {
  const [one] = letters;
  if (one?.kind === 'addressChanged') return addressMail(transaction, region, one, address, now);
  if (one?.kind === 'handOver') return handOverMail(transaction, linksOf, region, one, now);
  if (one?.adviceId === null) return contactMail(transaction, linksOf, region, one, now);
  const ofCases = letters.filter((letter) => letter.adviceId !== null);
  return caseMail(transaction, linksOf, region, ofCases, now);
}

async function caseMail(
  transaction: Transaction,
  linksOf: LinksOf,
  region: RegionCode,
  claimed: readonly ClaimedCaseLetter[],
  now: Instant,
): Promise<Content | undefined> {
  const sensible: { letter: ClaimedCaseLetter; facts: CaseFacts }[] = [];
  const lists = await loadRegionLists(transaction, region);
  for (const letter of claimed) {
    const facts = await loadCaseFacts(transaction, region, { id: letter.adviceId }, lists);
    if (!facts) continue;
    // One that comes back from beyond the fence (the server put off its text) was not withdrawn by what was saved then.
    const because = pointlessBecause(letter, facts.advice);
    if (because === null) sensible.push({ letter, facts });
    else await takeBack(transaction, region, letter.id, because, now);
  }
  const [first] = sensible;
  if (!first) return undefined;
  const questions = sensible.filter(({ letter: { kind } }) => kind === 'check' || kind === 'checkReminder');
  const series = await openSeries(
    transaction,
    region,
    questions.map(({ letter }) => letter.id),
  );
  const letters = sensible.map(({ letter, facts }) => {
    const { kind, to, about } = letter;
    const links = linksOf(region, letter, facts.advice.reference, series);
    return { facts, letter: { kind, to, about }, links };
  });
  // Under Temporal's time skipping a case can be ahead of the wall clock; its letters are then, too.
  const date = Math.max(now, ...letters.map(({ facts }) => facts.advice.lastEventAt));
  const wording = await loadWording(transaction, region, first.letter.kind);
  return {
    written: sensible.map(({ letter }) => letter),
    words: writeMail(letters, date, wording),
    facts: first.facts,
    links: letters.map(({ links }) => links),
    date,
  };
}

/** About a place on the ladders, if it is still theirs: the region's list may have changed since the letter was asked for. */
async function contactMail(
  transaction: Transaction,
  linksOf: LinksOf,
  region: RegionCode,
  claimed: ClaimedContactLetter,
  now: Instant,
): Promise<Content | undefined> {
  const { id, kind, to, about } = claimed;
  const facts = await loadContactFacts(transaction, region, to, now);
  const because = facts
    ? contactLetterPointless({ kind, to, about }, facts.contact, facts.standing.places)
    : 'left';
  if (!facts || because !== null) {
    await takeBack(transaction, region, id, because ?? 'left', now);
    return undefined;
  }
  const date = Math.max(now, facts.contact.lastEventAt);
  const links = linksOf(region, claimed, null);
  const wording = await loadWording(transaction, region, kind);
  const words = writeContactMail({ facts, letter: { kind, to, about }, links }, date, wording);
  return { written: [claimed], words, facts, links: [links], date };
}

/** About a changed address, if that is still how it stands. */
async function addressMail(
  transaction: Transaction,
  region: RegionCode,
  claimed: ClaimedAddressLetter,
  goesTo: string,
  now: Instant,
): Promise<Content | undefined> {
  const { id, kind, to, about } = claimed;
  const facts = await loadContactFacts(transaction, region, to, now);
  const because = facts ? addressLetterPointless(about, goesTo, facts.person.email) : 'left';
  if (!facts || because !== null) {
    await takeBack(transaction, region, id, because ?? 'left', now);
    return undefined;
  }
  const date = Math.max(now, about.changedAt);
  const wording = await loadWording(transaction, region, kind);
  const words = writeAddressMail({ facts, person: facts.person, about }, date, wording);
  return { written: [claimed], words, facts, links: [], date };
}

/** To who stands in, if they still do. */
async function handOverMail(
  transaction: Transaction,
  linksOf: LinksOf,
  region: RegionCode,
  claimed: ClaimedHandOver,
  now: Instant,
): Promise<Content | undefined> {
  const { id, kind, to, about } = claimed;
  const facts = await loadHandOver(transaction, region, to, about, now);
  if (facts === 'left' || facts === 'overtaken') {
    await takeBack(transaction, region, id, facts, now);
    return undefined;
  }
  const links = linksOf(region, claimed, null);
  const wording = await loadWording(transaction, region, kind);
  const words = writeHandOverMail({ facts, links }, now, wording);
  return { written: [claimed], words, facts, links: [links], date: now };
}
