// People on ladders in Postgres: who is asked, in one transaction; what the post reports; what is withdrawn and fenced.
import { describe, expect, it } from 'vitest';
import { LadderPeople } from './support/ladderPeople.ts';
import { at, useStore } from '../../support/doorzet.ts';
import { executeContact } from '../../../store/contacts/executeContact.ts';
import { threeLadders } from '../../../config/ladders.ts';

const store = useStore();
const FRIDAY = '2026-11-20 14:00';

async function gathered(): Promise<LadderPeople> {
  return LadderPeople.gather(store.database, FRIDAY);
}

/** Everybody was asked on Monday at nine. */
async function asked(): Promise<LadderPeople> {
  const people = await gathered();
  await people.look();
  return people.at('2026-11-23 09:00');
}

describe('a region whose ladders are in force', () => {
  it('asks everybody on them in the next morning round, each by one mail, and no one else', async () => {
    const people = await gathered();
    expect(await people.look()).not.toBeNull();
    expect(people.mails).toEqual([]);
    await people.at('2026-11-23 09:00');
    const to = people.mails.map((mail) => mail.to);
    expect(to).toHaveLength(21);
    expect(new Set(to).size).toBe(21);
    for (const name of ['marja', 'sevda', 'karin', 'gea'] as const)
      expect(to).not.toContain(people.address(name));
  });

  it('asks nobody while nothing is in force, and everybody on the day that it is', async () => {
    const people = await gathered();
    await people.change(`update agreements set in_force_from = '2027-01-04'`);
    expect(await people.look()).toBe(at('2027-01-04 00:00'));
    await people.at('2026-11-23 09:00');
    expect(people.mails).toEqual([]);
    await people.at('2027-01-04 00:00');
    await people.at('2027-01-04 09:00');
    expect(people.mails).toHaveLength(21);
  });

  it('asks nothing twice, however often it is looked at', async () => {
    const people = await asked();
    for (let times = 0; times < 3; times += 1) {
      await people.change('update people set surname = surname');
      await people.at('2026-11-23 09:05');
    }
    expect(people.mails).toHaveLength(21);
  });

  it('two who look at the same moment ask once', async () => {
    const people = await gathered();
    await Promise.all(Array.from({ length: 5 }, () => people.look()));
    await people.at('2026-11-23 09:00');
    expect(people.mails).toHaveLength(21);
  });

  it('looks no more than it has to', async () => {
    const people = await asked();
    const before = await people.rows<{ wakeAt: Date }>('select wake_at as "wakeAt" from contact_rounds');
    expect(before[0]?.wakeAt.getTime()).toBe(at('2026-11-30 09:00'));
    expect(await people.look()).toBe(at('2026-11-30 09:00'));
  });
});

describe('what the post reports', () => {
  it('accepted: reminders run from there, and belong to the same mail', async () => {
    const people = await asked();
    await people.at('2026-11-30 09:00');
    expect(await people.lettersTo('jan')).toEqual(['introduction accepted', 'introductionReminder accepted']);
    const [first, second] = people.mails.filter(({ to }) => to === people.address('jan'));
    const id = /^Message-ID: (<.*>)/m.exec(first?.text ?? '')?.[1] ?? '';
    expect(id).not.toBe('');
    expect(second?.text).toContain(`In-Reply-To: ${id}`);
  });

  it('refused: the address is on record as wrong, and is not tried again until it is mended', async () => {
    const people = await gathered();
    people.answers.set(people.address('jan'), { is: 'refused', code: 550 });
    await people.look();
    await people.at('2026-11-23 09:00');
    expect((await people.contact('jan')).asking?.letter).toBe('bounced');
    expect(await people.lettersTo('jan')).toEqual(['introduction failed refused']);
    await people.at('2026-12-10 09:00');
    expect(await people.lettersTo('jan')).toHaveLength(1);
    await people.change(
      `update people set email = 'jan@nieuw.example' where id = $1`,
      people.cast.person.jan,
    );
    await people.at('2026-12-10 12:00');
    await people.at('2026-12-11 09:00');
    expect(people.mails.at(-1)?.to).toBe('jan@nieuw.example');
  });

  it('lost after its text was begun: sent once more, for it does no harm twice', async () => {
    const people = await gathered();
    people.answers.set(people.address('jan'), { is: 'unknown' });
    await people.look();
    await people.at('2026-11-23 09:00');
    expect(await people.lettersTo('jan')).toEqual(['introduction data_started']);
    people.answers.clear();
    await people.at('2026-11-23 09:01');
    expect(await people.lettersTo('jan')).toEqual(['introduction accepted']);
  });

  it('lost twice: nobody knows, and the reminders go on', async () => {
    const people = await gathered();
    people.answers.set(people.address('jan'), { is: 'unknown' });
    await people.look();
    await people.at('2026-11-23 09:00');
    await people.at('2026-11-23 09:01');
    await people.at('2026-11-23 09:02');
    expect(await people.lettersTo('jan')).toEqual(['introduction unknown unknown']);
    expect((await people.contact('jan')).asking).toMatchObject({ letter: 'pending', countsFrom: people.now });
    people.answers.clear();
    await people.at('2026-11-30 09:00');
    expect(await people.lettersTo('jan')).toContain('introductionReminder accepted');
  });

  it('a mail server that is away: tried again, then given up, and reminded of', async () => {
    const people = await gathered();
    people.answers.set(people.address('jan'), { is: 'later', code: 451 });
    await people.look();
    await people.at('2026-11-23 09:00');
    expect(await people.lettersTo('jan')).toEqual(['introduction ready']);
    await people.at('2026-12-10 09:00');
    expect(await people.lettersTo('jan')).toEqual(['introduction failed tooLate']);
    people.answers.clear();
    await people.at('2026-12-17 09:00');
    expect(await people.lettersTo('jan')).toContain('introductionReminder accepted');
  });
});

describe('somebody who is not there any more', () => {
  const leave = (people: LadderPeople) =>
    people.change('delete from holdings where person_id = $1', people.cast.person.jan);

  it('has their queued letter withdrawn', async () => {
    const people = await gathered();
    await people.look();
    await leave(people);
    await people.look();
    expect(await people.lettersTo('jan')).toEqual(['introduction withdrawn left']);
    await people.at('2026-11-23 09:00');
    expect(people.mails.map(({ to }) => to)).not.toContain(people.address('jan'));
  });

  it('gets no letter that was already under way: the fence looks at the list of that moment', async () => {
    const people = await gathered();
    await people.look();
    people.meanwhile = () => people.rows('delete from holdings where person_id = $1', people.cast.person.jan);
    await people.at('2026-11-23 09:00');
    expect(people.mails.map(({ to }) => to)).not.toContain(people.address('jan'));
    expect(await people.lettersTo('jan')).toEqual(['introduction withdrawn left']);
  });

  it('goes with all that is on record of them', async () => {
    const people = await asked();
    await leave(people);
    // The letters go with what is on record, and the person then can.
    await people.rows('delete from confirmations where person_id = $1', people.cast.person.jan);
    await people.change('delete from people where id = $1', people.cast.person.jan);
    expect(
      await people.rows('select from confirmations where person_id = $1', people.cast.person.jan),
    ).toEqual([]);
    expect(await people.lettersTo('jan')).toEqual([]);
    await people.look();
  });
});

describe('an answer', () => {
  it('withdraws the reminder that waits, also when its sender is under way', async () => {
    const people = await asked();
    people.now = at('2026-11-30 09:00');
    await people.look();
    expect(await people.lettersTo('jan')).toEqual(['introduction accepted', 'introductionReminder ready']);
    people.meanwhile = () => people.tell('jan', { type: 'confirmPlaces', asking: 1 });
    await people.send();
    expect(await people.lettersTo('jan')).toEqual([
      'introduction accepted',
      'introductionReminder withdrawn answered',
    ]);
    expect((await people.contact('jan')).confirmed?.places).toHaveLength(2);
  });

  it('is kept with who gave it and when', async () => {
    const people = await asked();
    await people.tell('jan', { type: 'confirmPlaces', asking: 1 });
    const [event] = await people.rows(
      `select type, actor, at from confirmation_events where type = 'PlacesConfirmed'`,
    );
    expect(event).toEqual({
      type: 'PlacesConfirmed',
      actor: { part: 'receiver', person: people.cast.person.jan },
      at: new Date(people.now),
    });
    await expect(people.rows('update confirmation_events set seq = 9')).rejects.toThrow('permission denied');
  });

  it('of a stranger changes nothing', async () => {
    const people = await asked();
    expect(await people.tell('sevda', { type: 'askAgain' })).toEqual({ refusal: 'onNoLadder' });
    const elsewhere = await gathered();
    const done = executeContact(
      store.database,
      people.region,
      elsewhere.cast.person.jan,
      { type: 'askAgain' },
      { part: 'chair' },
      people.now,
    );
    expect(await done).toEqual({ refusal: 'onNoLadder' });
  });
});

it('a newer version that leaves somebody where they are asks nothing; one that adds a rung asks who is on it', async () => {
  const people = await asked();
  await people.tell('jan', { type: 'confirmPlaces', asking: 1 });
  await people.tell('rob', { type: 'confirmPlaces', asking: 1 });
  const { version: _, ...body } = threeLadders;
  const ladders = body.ladders.map((ladder) =>
    ladder.id === 'municipal'
      ? {
          ...ladder,
          rungs: [
            ...ladder.rungs,
            { recipients: [{ of: 'procurementOrganisation', role: 'buyer' }], waitWorkingDays: 5 },
          ],
        }
      : ladder,
  );
  await people.change(
    `insert into agreements (region, version, status, body, in_force_from)
     values (current_region(), 2, 'agreed', $1, '2026-11-25')`,
    JSON.stringify({ ...body, ladders }),
  );
  await people.at('2026-11-25 00:00');
  await people.at('2026-11-25 09:00');
  expect(await people.lettersTo('jan')).toEqual(['introduction accepted']);
  expect(await people.lettersTo('rob')).toEqual(['introduction accepted', 'introduction accepted']);
  expect((await people.contact('rob')).asking?.because).toBe('changed');
});

it('nobody can be made to read another’s letter, and no letter is about nothing', async () => {
  const people = await asked();
  const { jan, rob } = people.cast.person;
  await expect(
    people.rows('update letters set recipient_id = $1 where recipient_id = $2', rob, jan),
  ).rejects.toThrow('letters_to_contact');
  await expect(people.rows('update letters set contact_id = null')).rejects.toThrow('letters_about_one');
});
