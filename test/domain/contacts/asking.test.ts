// Who is asked whether they know their place on a ladder, when, and what follows from what they answer.
import { describe, expect, it } from 'vitest';
import { alderman, ContactWorld, manager, place } from './support/contactWorld.ts';
import { knowsTheirPlaces } from '../../../domain/contacts/states.ts';
import { at } from '../support/region.ts';

describe('somebody new on a ladder', () => {
  it('is asked in the next morning round, and reminded after five and ten working days', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2027-06-01');
    expect(world.post).toEqual([
      'introduction 2026-11-23 09:00',
      'introductionReminder 2026-11-30 09:00',
      'introductionReminder 2026-12-07 09:00',
    ]);
  });

  it('who never answers is asked once more after a year', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2027-11-23');
    expect(world.post.slice(3)).toEqual(['yearlyQuestion 2027-11-22 09:00']);
  });

  it('waits for the chair when five more working days bring nothing', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-12-14 08:59');
    expect(world.state).toMatchObject({ state: 'asked', overdue: false });
    expect(world.until('2026-12-14 09:00').state).toMatchObject({ state: 'asked', overdue: true });
    expect(knowsTheirPlaces(world.state)).toBe('unconfirmed');
  });

  it('who confirms is left alone for a year, and then asked anew', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
    expect(world.confirm()).toBe('done');
    expect(world.state).toMatchObject({ state: 'confirmed', confirmedAt: at('2026-11-24 10:00') });
    world.until('2027-11-30');
    expect(world.post).toEqual(['introduction 2026-11-23 09:00', 'yearlyQuestion 2027-11-24 09:00']);
    expect(world.asking).toBe(2);
  });

  it('counts as knowing it while the yearly question is fresh, and no longer when it stays unanswered', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
    world.confirm();
    world.until('2027-11-25');
    expect(world.state.state).toBe('asked');
    expect(knowsTheirPlaces(world.state)).toBe('confirmed');
    world.until('2027-12-15 09:00');
    expect(knowsTheirPlaces(world.state)).toBe('unconfirmed');
  });

  it('who stands on several rungs gets one mail about all', () => {
    const world = new ContactWorld('2026-11-20 14:00', [manager, alderman]).until('2026-11-27');
    expect(world.post).toEqual(['introduction 2026-11-23 09:00']);
    expect(world.contact.asking?.places).toEqual([manager, alderman]);
  });

  it('who is put on another rung before the mail left gets one mail, about both', () => {
    const world = new ContactWorld('2026-11-20 14:00');
    world.change({ places: [manager, alderman] }).until('2026-11-27');
    expect(world.post).toEqual(['introduction 2026-11-23 09:00']);
    expect(world.contact.asking?.places).toHaveLength(2);
  });

  it('who is away is asked on the morning of their return, and is not reminded while away', () => {
    const world = new ContactWorld('2026-11-20 08:00', []);
    world.change({ places: [manager], awayUntil: '2026-11-29' }).until('2026-11-29 23:59');
    expect(world.told).toEqual([]);
    world.until('2026-12-05');
    expect(world.post).toEqual(['introduction 2026-11-30 09:00']);
    world.change({ awayUntil: '2026-12-20' }).until('2026-12-20 23:00');
    expect(world.until('2026-12-31').post.slice(1)).toEqual([
      'introductionReminder 2026-12-21 09:00',
      'introductionReminder 2026-12-29 09:00',
    ]);
  });
});

describe('a change of the list', () => {
  const confirmed = () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
    world.confirm();
    return world;
  };

  it('that leaves somebody where they are asks nothing', () => {
    const world = confirmed();
    world.change({ places: [{ ...manager }] }).until('2027-03-01');
    expect(world.post).toHaveLength(1);
  });

  it('that gives somebody another place asks about all', () => {
    const world = confirmed();
    world.change({ places: [manager, alderman] }).until('2026-11-26');
    expect(world.post).toEqual(['introduction 2026-11-23 09:00', 'introduction 2026-11-25 09:00']);
    expect(world.contact.asking).toMatchObject({ because: 'changed', places: [manager, alderman] });
    expect(world.state).toMatchObject({ state: 'asked', confirmedAt: null });
  });

  it('that takes one of two places away asks nothing', () => {
    const world = new ContactWorld('2026-11-20 14:00', [manager, alderman]).until('2026-11-24 10:00');
    world.confirm();
    world.change({ places: [alderman] }).until('2027-03-01');
    expect(world.post).toHaveLength(1);
    expect(world.state.state).toBe('confirmed');
  });

  it('that takes somebody off the ladders withdraws their letter and ends their links', () => {
    const world = new ContactWorld('2026-11-20 14:00');
    world.change({ places: [] });
    expect(world.ready).toEqual([]);
    expect(world.told).toEqual(['ConfirmationAsked', 'AskingLapsed']);
    expect(world.confirm()).toBe('askingOver');
    expect(world.nextLook).toBeNull();
    expect(world.state.state).toBe('onNoLadder');
  });

  it('that brings them back asks them anew', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
    world.change({ places: [] }).until('2026-12-24 10:00');
    world.change({ places: [manager] }).until('2026-12-29');
    expect(world.post.at(-1)).toBe('introduction 2026-12-28 09:00');
  });
});

describe('an address that does not work', () => {
  const bounced = () => {
    const world = new ContactWorld('2026-11-20 14:00');
    world.fate = 'refused';
    return world.until('2026-11-24 10:00');
  };

  it('is told, and not tried again by itself', () => {
    const world = bounced();
    expect(world.state.state).toBe('bounced');
    expect(knowsTheirPlaces(world.state)).toBe('bounced');
    world.fate = 'accepted';
    expect(world.until('2027-03-01').post).toEqual([]);
  });

  it('is tried when it has been mended', () => {
    const world = bounced();
    world.fate = 'accepted';
    world.change({ address: 'j.bakker@maasveen.example' }).until('2026-11-26');
    expect(world.post).toEqual(['introduction 2026-11-25 09:00']);
    expect(world.state.state).toBe('asked');
  });

  it('a letter that was given up, or of which nobody knows, is followed by its reminders', () => {
    for (const fate of ['tooLate', 'unknown'] as const) {
      const world = new ContactWorld('2026-11-20 14:00');
      world.fate = fate;
      world.until('2026-11-24 10:00');
      world.fate = 'accepted';
      expect(world.until('2027-03-01').post).toEqual([
        'introductionReminder 2026-11-30 09:00',
        'introductionReminder 2026-12-07 09:00',
      ]);
    }
  });
});

describe('"ik ben dit niet"', () => {
  const denied = () => {
    const world = new ContactWorld('2026-11-20 14:00', [manager, alderman]).until('2026-11-24 10:00');
    expect(world.deny(alderman)).toBe('done');
    return world;
  };

  it('tells the chair, and is asked no more', () => {
    const world = denied();
    expect(world.state).toMatchObject({
      state: 'notMe',
      denied: [{ role: 'alderman', organisation: 'maasveen', instead: { name: 'Els' } }],
    });
    world.until('2027-11-30');
    expect(world.post).toEqual(['introduction 2026-11-23 09:00', 'yearlyQuestion 2027-11-24 09:00']);
    expect(world.contact.asking?.places).toEqual([manager]);
  });

  it('about everything ends all questions', () => {
    const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
    world.deny(manager);
    expect(world.nextLook).toBeNull();
    expect(world.until('2029-01-01').post).toHaveLength(1);
  });

  it('can be taken back by the same link, and given after "klopt"', () => {
    const world = denied();
    expect(world.confirm()).toBe('done');
    expect(world.state.state).toBe('confirmed');
    expect(world.deny(manager, alderman)).toBe('done');
    expect(world.state).toMatchObject({ state: 'notMe', confirmedAt: null });
    expect(world.contact.confirmed).toBeNull();
  });

  it('about a role that they were not asked about is refused', () => {
    expect(denied().deny(place('buyer', 1, 'delta'))).toBe('positionUnknown');
    expect(denied().deny()).toBe('positionUnknown');
  });

  it('is over when somebody else holds the role; who gets it back is asked anew', () => {
    const world = denied();
    world.change({ places: [manager] });
    expect(world.state.state).toBe('confirmed');
    world.change({ places: [manager, alderman] }).until('2026-11-26');
    expect(world.post.at(-1)).toBe('introduction 2026-11-25 09:00');
  });

  it('can be asked once more by the chair', () => {
    const world = denied();
    world.until('2026-11-25 15:00');
    expect(world.tell({ type: 'askAgain' })).toBe('done');
    world.until('2026-11-25 15:01');
    expect(world.post.at(-1)).toBe('introduction 2026-11-25 15:00');
    expect(world.contact.asking?.places).toEqual([manager, alderman]);
    expect(world.tell({ type: 'askAgain' })).toBe('askedToday');
  });
});

it('asking who stands nowhere is refused', () => {
  expect(new ContactWorld('2026-11-20 14:00', []).tell({ type: 'askAgain' })).toBe('onNoLadder');
});

it('an answer to an older question is refused', () => {
  const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
  world.change({ places: [manager, alderman] });
  expect(world.tell({ type: 'confirmPlaces', asking: 1 })).toBe('askingOver');
  expect(world.confirm()).toBe('done');
});

it('the same answer twice is one answer', () => {
  const world = new ContactWorld('2026-11-20 14:00').until('2026-11-24 10:00');
  world.confirm();
  const { length } = world.events;
  expect(world.confirm()).toBe('done');
  expect(world.events).toHaveLength(length);
});
