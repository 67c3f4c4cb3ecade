// Stories about what a question rests on: each instrument, what has not begun, what is over, and who signed nothing.
import type { Story } from './story.ts';
import { MailWorld, type Mailed } from '../support/mailWorld.ts';
import { organisations } from '../support/cast.ts';
import { threeLadders } from '../../../config/ladders.ts';
import { instruments, type Instrument, type Mandate } from '../../../domain/advice/facts.ts';
import { answers } from '../../domain/support/region.ts';

const titles: Readonly<Record<Instrument, Pick<Mandate, 'title' | 'clause'>>> = {
  declarationOfIntent: { title: 'Intentieverklaring doorzettingsmacht Rijnmond' },
  letterOfUnderstanding: { title: 'Samen doorzetten', clause: 'punt 3' },
  covenant: { title: 'Convenant Jeugdhulp Rijnmond', clause: 'artikel 4' },
  contractClause: { title: 'Jeugdhulp met verblijf 2026', clause: 'hoofdstuk 7' },
};

/** On Monday the referrer answers that it is not financed; the alderman is asked at once, on these mandates. */
function asked(mandates: readonly Mandate[], around: MailWorld['around'] = {}, to = 'carla'): Mailed {
  const ladder = { ladder: 'municipal', rung: to === 'carla' ? 3 : 1 };
  const agreement = { ...threeLadders, entries: { ...threeLadders.entries, notFinanced: [ladder] } };
  const world = new MailWorld('2026-11-20 14:00', { agreement });
  world.around = { mandates, ...around };
  world.until('2026-11-23 12:00');
  world.answer(answers.notFinanced);
  return world.until('2026-11-25 12:00').mail('notice', to);
}

function signed(instrument: Instrument, more: Partial<Mandate> = {}, organisation = 'maasveen'): Mandate {
  return { organisation, instrument, ...titles[instrument], signedOn: '2025-03-01', ...more };
}

/** The case coordinator works at the certified institution: its manager is asked. */
const protection: MailWorld['around'] = {
  organisations: new Map([
    ...organisations,
    ['wijkteam', { id: 'wijkteam', kind: 'certifiedInstitution', name: 'Jeugdbescherming Zuid' }],
  ]),
};

export const mandateStories: Readonly<Record<string, Story>> = {
  ...Object.fromEntries(
    instruments.map((instrument) => [`notice, on a ${instrument}`, () => asked([signed(instrument)])]),
  ),
  'notice, to who signed nothing': () => asked([]),
  'notice, on what has not begun': () =>
    asked([signed('covenant', { signedOn: '2026-11-16', holdsFrom: '2027-01-01' })]),
  'notice, on what lapsed': () => asked([signed('contractClause', { validUntil: '2025-12-31' })]),
  'notice, on what was ended': () => asked([signed('letterOfUnderstanding', { endedOn: '2026-11-24' })]),
  'notice, on what followed the first': () =>
    asked([
      signed('declarationOfIntent', { validUntil: '2025-12-31' }),
      signed('covenant', { signedOn: '2025-11-01', holdsFrom: '2026-01-01' }),
    ]),
  'notice, to a certified institution that signed': () =>
    asked([signed('declarationOfIntent', {}, 'wijkteam')], protection, 'peter'),
  'notice, to a certified institution that did not sign': () => asked([], protection, 'peter'),
};
