// What a person is to a running case, and what becomes of it without them.
import { describe, expect, it } from 'vitest';
import { answers, at, directory, vacant } from '../support/region.ts';
import { World } from '../support/world.ts';
import type { Directory } from '../../../domain/advice/context.ts';
import { touchesOf, type Touch } from '../../../domain/contacts/touched.ts';

const TODAY = '2026-11-23';

/** The municipal ladder: Peter was asked on Tuesday the 17th; Joris and Selin are, on Wednesday the 25th. */
function climbing(people: Directory = directory): World {
  const world = new World('2026-11-09 10:00', { people });
  world.until('2026-11-16 09:05');
  world.answer(answers.laidAside);
  return world.until(`${TODAY} 09:05`);
}

function touches(world: World, person: string, after: Directory, from = TODAY): readonly Touch[] {
  return touchesOf(world, person, { before: world.directory, after, from });
}

const without = (person: string, people: Directory = directory): Directory => ({
  ...people,
  holdings: people.holdings.filter((held) => held.person !== person),
});

describe('to a case, somebody', () => {
  it('is its referrer or its case coordinator, as long as it is open', () => {
    const world = climbing();
    expect(touches(world, 'sanne', without('sanne'))).toEqual([{ what: 'referrer' }]);
    expect(touches(world, 'karin', without('karin'))).toEqual([{ what: 'caseCoordinator' }]);
    world.tell({ type: 'close', reason: 'solved' });
    expect(touches(world, 'sanne', without('sanne'))).toEqual([]);
  });

  it('was asked and did not answer yet', () => {
    const world = climbing();
    const goesAt = at('2026-11-25 09:00');
    expect(touches(world, 'peter', without('peter'))).toEqual([
      { what: 'asked', climb: 'municipal-1', rung: 1, goesAt },
    ]);
    world.reply('municipal-1', 1, 'peter', { kind: 'arrange', before: '2026-12-03' });
    expect(touches(world, 'peter', without('peter'))).toEqual([
      { what: 'committed', climb: 'municipal-1', rung: 1, before: '2026-12-03' },
    ]);
    world.tell({ type: 'settle', climb: 'municipal-1', reason: 'Klaar.' });
    expect(touches(world, 'peter', without('peter'))).toEqual([]);
  });

  it('is asked next, with when, and with who is asked instead', () => {
    const world = climbing();
    expect(touches(world, 'joris', without('joris'))).toMatchObject([
      {
        what: 'next',
        climb: 'municipal-1',
        rung: 2,
        goesAt: at('2026-11-25 09:00'),
        instead: [{ person: 'selin' }],
      },
    ]);
    // The adviser is on the rung above too.
    expect(touches(world, 'selin', without('selin')).map((touch) => 'rung' in touch && touch.rung)).toEqual([
      2, 3,
    ]);
    expect(touches(world, 'carla', without('carla'))).toMatchObject([{ what: 'later', rung: 3 }]);
  });

  it('who is away then is not asked, but their deputy is', () => {
    const away = { person: 'joris', from: '2026-11-20', until: '2026-12-04', deputy: 'wim' };
    const world = climbing({ ...directory, absences: [away] });
    const [next] = touches(world, 'joris', without('joris', world.directory));
    expect(next).toMatchObject({ what: 'next', rung: 2, deputy: 'wim' });
    const [own] = touches(climbing(), 'joris', without('joris'));
    expect(own).not.toHaveProperty('deputy');
  });

  it('is the only one on a rung, which is skipped without them', () => {
    const world = climbing(vacant('maasveen', 'policyAdviser'));
    expect(touches(world, 'joris', without('joris', world.directory))).toMatchObject([
      { what: 'next', instead: [] },
    ]);
  });

  it('keeps what comes before the change', () => {
    const world = climbing();
    expect(touches(world, 'joris', without('joris'), '2026-11-25')).toHaveLength(1);
    expect(touches(world, 'joris', without('joris'), '2026-11-26')).toEqual([]);
  });

  it('is nothing where the change takes nothing from them', () => {
    const world = climbing();
    expect(touches(world, 'joris', directory)).toEqual([]);
    expect(touches(world, 'hugo', without('hugo'))).toEqual([]);
  });

  it('is who stands in on the day, and the one for whom they do', () => {
    const people = {
      ...directory,
      absences: [{ person: 'joris', from: '2026-11-20', until: '2026-12-04', deputy: 'hugo' }],
    };
    const world = climbing(people);
    const alone = { ...people, absences: [] };
    expect(touches(world, 'hugo', alone)).toMatchObject([{ what: 'next', rung: 2 }]);
    expect(touches(world, 'joris', without('joris', people))).toMatchObject([{ what: 'next', rung: 2 }]);
  });

  it('is asked next on a day that nobody knows, while the climb is paused', () => {
    const world = climbing();
    world.tell({ type: 'pause', climb: 'municipal-1', until: '2026-12-07', reason: 'Er is een gesprek.' });
    const [touch] = touches(world, 'joris', without('joris'));
    expect(touch).toMatchObject({ what: 'next', rung: 2 });
    expect(touch).not.toHaveProperty('goesAt');
  });

  it('is to get the letter of a rung that reached nobody', () => {
    const world = new World('2026-11-09 10:00');
    world.fate = (letter) => (letter.kind === 'notice' ? 'refused' : 'accepted');
    world.until('2026-11-16 09:05');
    world.answer(answers.laidAside);
    world.until('2026-11-18 12:00');
    expect(world.climb('municipal-1').stand.at).toBe('unreached');
    expect(touches(world, 'peter', without('peter'))).toMatchObject([{ what: 'next', rung: 1 }]);
  });
});
