// The world of the rules' tests with a mail writer in its post: every letter is written at the moment that it leaves.
import { mandates, organisations, people, region } from './cast.ts';
import type { WrittenMail } from '../../../mail/render/renderMail.ts';
import { writeMail } from '../../../mail/writeMail.ts';
import type { LetterLinks, LetterToWrite } from '../../../mail/letters/caseLetter.ts';
import type { Advice } from '../../../domain/advice/advice.ts';
import type { Command } from '../../../domain/advice/commands.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import type { Actor } from '../../../domain/advice/events.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { RefusalCode } from '../../../domain/advice/refusals.ts';
import type { LetterReference } from '../../../domain/letters/letter.ts';
import { World } from '../../domain/support/world.ts';

/** Stands in everything that people type; no letter may hold it. */
export const CANARY = 'KANARIE';

export interface Mailed {
  readonly at: number;
  readonly letter: LetterReference;
  /** As they were just before the letter arrived. */
  readonly facts: CaseFacts;
  readonly links: LetterLinks;
  readonly mail: WrittenMail;
  /** Of a mail about several cases: all that it was written from. */
  readonly letters?: readonly LetterToWrite[];
  /** The case as soon as it had arrived. */
  readonly after: Advice;
}

export class MailWorld extends World {
  readonly mailed: Mailed[] = [];
  /** Change what the letters are written from. */
  around: Partial<CaseFacts> = {};

  get facts(): CaseFacts {
    return {
      id: 'case-1',
      advice: this.advice,
      events: this.events,
      agreement: this.agreement,
      directory: this.directory,
      region,
      people: withDeputies(this.directory),
      organisations,
      mandates,
      ...this.around,
    };
  }

  override tell(command: Command, actor?: Actor): RefusalCode | 'done' {
    const letter = command.type === 'recordAcceptance' ? command.letter : undefined;
    const written = letter && this.#write(letter);
    const told = super.tell(typed(command), actor);
    if (written) this.mailed.push({ ...written, after: this.advice });
    return told;
  }

  #write(letter: LetterReference): Omit<Mailed, 'after'> {
    const facts = { ...this.facts, events: [...this.events] };
    const links = linksOf(letter);
    const mail = writeMail([{ facts, letter, links }], this.now);
    return { at: this.now, letter, facts, links, mail };
  }

  /** The latest mail of that kind, to that person when one is named. */
  mail(kind: LetterReference['kind'], to?: string): Mailed {
    const mail = this.mailed.findLast(
      ({ letter }) => letter.kind === kind && (to === undefined || letter.to === to),
    );
    if (!mail) throw new Error(`No ${kind} left${to === undefined ? '' : ` for ${to}`}`);
    return mail;
  }
}

/** The cast, and whoever a random life brings in to stand in for one of them. */
function withDeputies({ absences }: Directory): CaseFacts['people'] {
  const deputies = absences.flatMap(({ person, deputy }) => {
    const away = people.get(person);
    if (!away || deputy === undefined || people.has(deputy)) return [];
    return [[deputy, { ...away, id: deputy, name: 'Toos Invaller', surname: 'Invaller' }] as const];
  });
  return new Map([...people, ...deputies]);
}

/** The links that the post gives a letter of that kind. */
export function linksOf({ kind, to }: LetterReference): LetterLinks {
  const base = 'https://doorzet.example';
  const token = `${kind}-${to}`;
  switch (kind) {
    case 'check':
    case 'checkReminder':
      return {
        answer: `${base}/v/${token}`,
        notMe: `${base}/v/${token}/niet-ik`,
        crisis: `${base}/v/${token}/gevaar?a=1&b=2`,
      };
    case 'notice':
    case 'colleagueReplied':
    case 'commitmentConfirmed':
    case 'commitmentReminder':
    case 'commitmentLapsed':
      return { answer: `${base}/b/${token}`, notMe: `${base}/b/${token}/niet-ik` };
    case 'answeredMeanwhile':
    case 'ending':
    case 'thanksReferrer':
    case 'helpOffered':
      return {};
    case 'announcement':
    case 'task':
    case 'taskReminder':
    case 'taskOverdue':
    case 'crisis':
      return { console: `${base}/casus/case-1` };
  }
}

/** The same command with the canary in every text that somebody types. */
function typed(command: Command): Command {
  // A case is closed for one of a few reasons; the others type theirs.
  const texts = ['reason', 'note', 'instead'].filter(
    (name) => name in command && !(name === 'reason' && command.type === 'close'),
  );
  const planted = { ...command, ...Object.fromEntries(texts.map((name) => [name, CANARY])) };
  if (planted.type === 'answerCheck') {
    const { stuck } = planted.answer;
    const answer = {
      ...planted.answer,
      lesson: CANARY,
      ...(stuck ? { stuck: { ...stuck, why: CANARY } } : {}),
    };
    return { ...planted, answer };
  }
  if (planted.type === 'reply' && planted.reply.kind === 'cannot') {
    return { ...planted, reply: { kind: 'cannot', because: CANARY } };
  }
  if (planted.type === 'reply' && planted.reply.kind === 'notMe') {
    return { ...planted, reply: { kind: 'notMe', instead: CANARY } };
  }
  return planted;
}
