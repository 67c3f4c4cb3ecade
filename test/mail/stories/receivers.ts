// Stories that end in a letter to someone on a rung: the notice in all its circumstances, and what may follow it.
import type { Story } from './story.ts';
import { MailWorld, type Mailed } from '../support/mailWorld.ts';
import { organisations } from '../support/cast.ts';
import { oneSteeringGroup, threeLadders } from '../../../config/ladders.ts';
import { closeReasons } from '../../../domain/advice/advice.ts';
import type { Answer } from '../../../domain/monitoring/answer.ts';
import type { Reply } from '../../../domain/escalation/climb.ts';
import { answers, at, directory, planned, vacant } from '../../domain/support/region.ts';

type Options = ConstructorParameters<typeof MailWorld>[1];

/** On Monday the referrer answers; on Tuesday the first rungs are asked. */
function stuck(answer: Answer = answers.notFinanced, options: Options = {}): MailWorld {
  const world = new MailWorld('2026-11-20 14:00', options);
  world.until('2026-11-23 12:00');
  world.answer(answer);
  return world;
}

/** Wednesday: the first rungs were asked. */
function firstRung(answer?: Answer, options?: Options): MailWorld {
  return stuck(answer, options).until('2026-11-25 12:00');
}

/** The second rung of the municipal ladder was asked, two people at once; the referrer answers every week. */
function secondRung(): MailWorld {
  const world = firstRung();
  world.until('2026-11-30 12:00');
  world.answer(answers.notFinanced);
  return world.until('2026-12-03 12:00');
}

/** The provider's second rung was asked: its youth director, and two of the municipality. */
function providerRung(): MailWorld {
  const world = firstRung({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
  world.until('2026-11-30 12:00');
  world.answer({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
  return world.until('2026-12-04 12:00');
}

function says(world: MailWorld, person: string, reply: Reply, climb = 'municipal-1', rung = 1): void {
  world.tell({ type: 'reply', climb, rung, person, reply }, { part: 'receiver', person });
}

function ofSecondRung(reply: Reply): Mailed {
  const world = secondRung();
  says(world, 'joris', reply, 'municipal-1', 2);
  return world.until('2026-12-04 12:00').mail('colleagueReplied', 'selin');
}

const withBridging = (bridging: Answer['bridging'] & string): Answer => ({ ...answers.noCapacity, bridging });

export const receiverStories: Readonly<Record<string, Story>> = {
  'notice, with help in the meantime': () => firstRung(withBridging('yes')).mail('notice', 'tess'),
  'notice, without help in the meantime': () => firstRung(withBridging('no')).mail('notice', 'tess'),
  'notice, three ladders at once': () => {
    const agreement = {
      ...threeLadders,
      entries: {
        ...threeLadders.entries,
        noCapacity: [
          { ladder: 'municipal', rung: 1 },
          { ladder: 'provider', rung: 1 },
          { ladder: 'procurement', rung: 1 },
        ],
      },
    };
    const world = firstRung(answers.noCapacity, { agreement });
    world.until('2026-11-30 12:00');
    world.answer(answers.noCapacity);
    return world.until('2026-12-03 12:00').mail('notice', 'frank');
  },
  'notice, asked anew after planned care': () => {
    const world = firstRung();
    world.until('2026-11-30 12:00').answer(answers.notFinanced);
    world.until('2026-12-03 12:00').answer(planned('2026-12-08'));
    world.until('2026-12-09 12:00').answer(answers.notFinanced);
    return world.until('2026-12-14 12:00').mail('notice', 'joris');
  },
  'notice, to a deputy': () => {
    const people = {
      ...directory,
      absences: [{ person: 'carla', from: '2026-11-01', until: '2027-02-01', deputy: 'nora' }],
    };
    const entries = { ...threeLadders.entries, notFinanced: [{ ladder: 'municipal', rung: 3 }] };
    return firstRung(undefined, { people, agreement: { ...threeLadders, entries } }).mail('notice', 'nora');
  },
  'notice, the first letter did not arrive': () => {
    const world = stuck();
    world.fate = ({ kind, to }) => (kind === 'notice' && to === 'peter' ? 'bounced' : 'accepted');
    world.until('2026-11-25 12:00');
    world.tell({ type: 'renotify', climb: 'municipal-1', person: 'nora' });
    return world.until('2026-11-25 13:00').mail('notice', 'nora');
  },
  'notice, the first was not the right person': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'notMe' });
    world.tell({ type: 'renotify', climb: 'municipal-1', person: 'nora' });
    return world.until('2026-11-25 13:00').mail('notice', 'nora');
  },
  'notice, the chair goes to the top at once': () => {
    const world = firstRung();
    world.tell({ type: 'jump', climb: 'municipal-1', rung: 3, reason: '' });
    return world.until('2026-11-25 13:00').mail('notice', 'carla');
  },
  'notice, started by the chair': () => {
    const world = new MailWorld('2026-11-20 14:00');
    world.until('2026-11-23 12:00');
    world.answer(answers.underway);
    world.tell({ type: 'startClimb', ladder: 'provider', cause: 'other', reason: '' });
    return world.until('2026-11-23 13:00').mail('notice', 'tess');
  },
  'a commitment, confirmed': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    return world.until('2026-11-25 13:00').mail('commitmentConfirmed');
  },
  'a commitment, confirmed so shortly before its day that no reminder follows': () => {
    const world = secondRung();
    says(world, 'selin', { kind: 'arrange', before: '2026-12-07' }, 'municipal-1', 2);
    return world.until('2026-12-03 13:00').mail('commitmentConfirmed');
  },
  'a commitment, confirmed to who is on the highest rung': () => {
    const world = firstRung();
    world.tell({ type: 'jump', climb: 'municipal-1', rung: 3, reason: '' });
    world.until('2026-11-25 13:00');
    says(world, 'carla', { kind: 'arrange', before: '2026-12-10' }, 'municipal-1', 3);
    return world.until('2026-11-25 14:00').mail('commitmentConfirmed');
  },
  'a commitment, its reminder': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-10' });
    return world.until('2026-12-08 12:00').mail('commitmentReminder');
  },
  'a commitment, its reminder where the chair decides about what follows': () => {
    const agreement = { ...threeLadders, mode: 'approveFirst' } as const;
    const world = stuck(answers.notFinanced, { agreement });
    world.tell({ type: 'approve', climb: 'municipal-1' });
    world.until('2026-11-25 12:00');
    says(world, 'peter', { kind: 'arrange', before: '2026-12-10' });
    return world.until('2026-12-08 12:00').mail('commitmentReminder');
  },
  'a commitment, lapsed, says the referrer': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-12-03 12:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-03 12:30').mail('commitmentLapsed');
  },
  'a commitment, lapsed, and the referrer says nothing': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    return world.until('2026-12-09 12:00').mail('commitmentLapsed');
  },
  'a commitment, lapsed on the highest rung': () => {
    const world = firstRung();
    world.tell({ type: 'jump', climb: 'municipal-1', rung: 3, reason: '' });
    world.until('2026-11-25 13:00');
    says(world, 'carla', { kind: 'arrange', before: '2026-12-02' }, 'municipal-1', 3);
    world.until('2026-12-03 12:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-03 12:30').mail('commitmentLapsed');
  },
  'a commitment, kept': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-12-03 12:00');
    world.answer(answers.underway);
    return world.until('2026-12-03 12:30').mail('answeredMeanwhile', 'peter');
  },
  'a commitment, and the care is there': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-11-30 12:00');
    world.answer(answers.realised);
    return world.until('2026-11-30 12:30').mail('answeredMeanwhile', 'peter');
  },
  'a commitment, and the chair found another way': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.tell({ type: 'settle', climb: 'municipal-1', reason: '' });
    return world.until('2026-11-25 13:00').mail('answeredMeanwhile', 'peter');
  },
  'notice, after a commitment that was not kept': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    world.until('2026-12-03 12:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-07 12:00').mail('notice', 'joris');
  },
  'notice, after a commitment of which nothing was heard': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'arrange', before: '2026-12-02' });
    return world.until('2026-12-09 12:00').mail('notice', 'joris');
  },
  'notice, after word that it was solved, and it was not': () => {
    const world = firstRung();
    says(world, 'peter', { kind: 'solved' });
    world.until('2026-11-25 13:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-03 12:00').mail('notice', 'joris');
  },
  'notice, to the top after all that was asked': () => {
    const world = secondRung();
    says(world, 'joris', { kind: 'cannot', because: '' }, 'municipal-1', 2);
    world.tell({ type: 'jump', climb: 'municipal-1', reason: '' });
    return world.until('2026-12-03 13:00').mail('notice', 'carla');
  },
  'notice, news is old, so the referrer is asked first': () => {
    const rhythm = { every: 'threeMonths' } as const;
    const world = new MailWorld('2026-11-20 14:00', { rhythm, givenOn: '2026-09-01' });
    world.until('2026-12-01 12:00');
    world.answer(answers.notFinanced);
    return world.until('2026-12-03 12:00').mail('notice', 'peter');
  },
  'notice, the chair decides about the next': () => {
    const world = firstRung(answers.laidAside, { agreement: oneSteeringGroup });
    world.tell({ type: 'approve', climb: 'steeringGroup-1' });
    return world.until('2026-11-25 13:00').mail('notice', 'peter');
  },
  'notice, the next rung is vacant': () =>
    firstRung(undefined, {
      people: {
        ...directory,
        holdings: vacant('maasveen', 'socialDomainManager').holdings.filter(
          ({ role }) => role !== 'policyAdviser',
        ),
      },
    }).mail('notice', 'peter'),
  'notice, of a youth protection worker': () => {
    const world = stuck(answers.laidAside);
    const kind = 'certifiedInstitution' as const;
    world.around = {
      organisations: new Map([...organisations, ['wijkteam', { id: 'wijkteam', kind, name: 'GI Zuid' }]]),
    };
    return world.until('2026-11-25 12:00').mail('notice', 'peter');
  },
  'notice, a colleague was quicker': () => {
    const world = firstRung();
    world.until('2026-11-30 12:00');
    world.answer(answers.notFinanced);
    world.fate = ({ kind, to }) =>
      kind === 'notice' && to === 'selin' ? { notBefore: at('2026-12-03 11:00') } : 'accepted';
    world.until('2026-12-03 09:30');
    says(world, 'joris', { kind: 'arrange', before: '2026-12-10' }, 'municipal-1', 2);
    return world.until('2026-12-03 16:00').mail('notice', 'selin');
  },
  'meanwhile, the care is there': () => {
    const world = firstRung();
    world.answer(answers.realised);
    return world.until('2026-11-26 12:00').mail('answeredMeanwhile', 'peter');
  },
  'meanwhile, the care is planned': () => {
    const world = firstRung();
    world.answer(planned('2026-12-14'));
    return world.until('2026-11-26 12:00').mail('answeredMeanwhile', 'peter');
  },
  'meanwhile, it is under way': () => {
    const world = firstRung();
    world.until('2026-11-30 12:00');
    world.answer(answers.underway);
    return world.until('2026-12-01 12:00').mail('answeredMeanwhile', 'rob');
  },
  'meanwhile, silence was broken': () => {
    const world = new MailWorld('2026-11-20 14:00').until('2026-12-08 12:00');
    world.answer(answers.underway);
    return world.until('2026-12-09 12:00').mail('answeredMeanwhile', 'joris');
  },
  'meanwhile, the answer was mended': () => {
    const world = firstRung();
    world.answer(answers.underway);
    return world.until('2026-11-26 12:00').mail('answeredMeanwhile', 'peter');
  },
  'meanwhile, moved to another ladder': () => {
    const world = firstRung(answers.laidAside);
    world.until('2026-11-30 12:00');
    world.answer({ ...answers.noCapacity, followed: 'yes' });
    world.tell({ type: 'chooseLadders', choice: 'move' });
    return world.until('2026-12-01 12:00').mail('answeredMeanwhile', 'peter');
  },
  'meanwhile, settled by the chair': () => {
    const world = firstRung();
    world.tell({ type: 'settle', climb: 'municipal-1', reason: '' });
    return world.until('2026-11-26 12:00').mail('answeredMeanwhile', 'peter');
  },
  'meanwhile, another provider': () => {
    const world = providerRung();
    world.tell({ type: 'changeParties', change: { provider: 'kompas' }, reason: 'Gewisseld' });
    return world.until('2026-12-07 12:00').mail('answeredMeanwhile', 'frank');
  },
  'notice, asked anew for there is another provider': () => {
    const world = providerRung();
    world.tell({ type: 'changeParties', change: { provider: 'kompas' }, reason: 'Gewisseld' });
    world.until('2026-12-07 12:00');
    world.answer({ ...answers.noCapacity, stuck: { where: 'cannotCooperate' } });
    world.until('2026-12-08 12:00');
    return ['joris', 'fleur'].map((to) => world.mail('notice', to));
  },
  'meanwhile, another case coordinator while the municipality is asked': () => {
    const world = firstRung(answers.laidAside);
    world.tell({ type: 'jump', climb: 'municipal-1', reason: 'Haast' });
    world.until('2026-11-26 12:00');
    world.tell({
      type: 'changeParties',
      change: { caseCoordinator: { organisation: 'jbrijnmond' } },
      reason: 'Gewisseld',
    });
    return world.until('2026-11-26 13:00').mail('answeredMeanwhile', 'peter');
  },
  'a colleague arranges it': () => ofSecondRung({ kind: 'arrange', before: '2026-12-15' }),
  'a colleague says it is solved': () => ofSecondRung({ kind: 'solved' }),
  'a colleague cannot': () => ofSecondRung({ kind: 'cannot', because: '' }),
  ...Object.fromEntries(
    closeReasons.map((reason): [string, Story] => [
      `ending, ${reason}`,
      () => {
        const world = secondRung();
        says(world, 'joris', { kind: 'arrange', before: '2026-12-15' }, 'municipal-1', 2);
        says(world, 'rob', { kind: 'cannot', because: '' }, 'procurement-1');
        says(world, 'eva', { kind: 'solved' }, 'procurement-1', 2);
        says(world, 'peter', { kind: 'notMe' });
        world.tell({ type: 'close', reason });
        world.until('2026-12-04 12:00');
        return (reason === 'solved' ? ['joris', 'rob', 'eva', 'peter', 'selin'] : ['joris']).map((to) =>
          world.mail('ending', to),
        );
      },
    ]),
  ),
};
