// Letters to who stands in for somebody of the standing cast.
import { organisations, people, region } from './cast.ts';
import { at, directory } from '../../domain/support/region.ts';
import { threeLadders } from '../../../config/ladders.ts';
import type { HandOverFacts, HandOverKind } from '../../../domain/contacts/handOver.ts';
import type { LetterLinks } from '../../../mail/letters/caseLetter.ts';
import type { WrittenMail } from '../../../mail/render/renderMail.ts';
import { writeHandOverMail } from '../../../mail/writeHandOverMail.ts';

export interface HandOverMailed {
  readonly at: number;
  readonly letter: { readonly kind: HandOverKind; readonly to: string };
  readonly facts: HandOverFacts;
  readonly links: LetterLinks;
  readonly mail: WrittenMail;
}

const nothing = { questions: [], notices: [], promises: [] };

/** Of Monday 23 November 2026, 9:00; for two weeks, unless told otherwise. */
export function handOverTo(
  deputy: string,
  absent: string,
  more: Partial<HandOverFacts> = {},
): HandOverMailed {
  const profile = (id: string) => {
    const found = people.get(id);
    if (!found) throw new Error(`There is no ${id}`);
    return found;
  };
  const [from, until] = [more.from ?? '2026-11-23', more.until ?? '2026-12-04'];
  const facts: HandOverFacts = {
    agreement: threeLadders,
    directory: { ...directory, absences: [{ person: absent, from, until, deputy }] },
    region,
    people,
    organisations,
    person: profile(deputy),
    absent: profile(absent),
    from,
    until,
    roles: [],
    refers: false,
    open: nothing,
    tasks: null,
    ...more,
  };
  const links: LetterLinks = facts.tasks === null ? {} : { console: 'https://doorzet.example/RET29' };
  const now = at('2026-11-23 09:00');
  return {
    at: now,
    letter: { kind: 'handOver', to: deputy },
    facts,
    links,
    mail: writeHandOverMail({ facts, links }, now),
  };
}
