// How often codes may be asked for and tried, with two processes on one database; and that nobody keeps another person out.
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eraseOldLimits } from '../../../store/gate/retention.ts';
import { until } from '../../support/until.ts';
import { useEntrance, type Entrance } from './support/entrance.ts';
import type { Visitor } from './support/visitor.ts';

const place = useEntrance({ proxies: 1 });
let processes: readonly [Entrance, Entrance];

beforeAll(async () => {
  processes = [place.entrance, await place.entrance.beside()];
});
afterAll(() => processes[1].end());

/** Somebody in a new browser, at one process or the other. */
const visitor = (which: number, from: string) => (processes[which % 2] as Entrance).visitor().at(from);
const ask = (who: Visitor, adres: string) => who.post('/inloggen/code', { adres });
const forgetAll = () => place.entrance.gate.query('delete from sign_in_limits');

/** Somebody who asks codes for an address from some places until none of these gets any more. */
async function attack(address: string, places: readonly string[]): Promise<number> {
  const { gate, post } = place.entrance;
  const before = post.taken.length;
  let got = 0;
  for (const from of places) {
    for (let turn = 0; turn < 12; turn += 1) {
      const { status } = await ask(visitor(turn, from), address);
      if (status === 200) got += 1;
    }
    // A quarter of an hour later, as far as that counts.
    await gate.query(`delete from sign_in_limits where key like 'mailboxAtPlace:%'`);
    while ((await ask(visitor(got, from), address)).status === 200) got += 1;
  }
  if (!address.includes('nergens')) await until('all mails', () => post.taken.length === before + got);
  return got;
}

describe('codes asked for one address', () => {
  it('from one place are counted by both processes together, known or not', async () => {
    const { entrance } = place;
    for (const address of ['iemand@nergens.example', entrance.addressOf('bert')]) {
      const states: number[] = [];
      for (let turn = 0; turn < 7; turn += 1) {
        states.push((await ask(visitor(turn, '203.0.113.7'), address.toUpperCase())).status);
      }
      expect(states).toEqual([200, 200, 200, 200, 200, 429, 429]);
    }
  });

  it('that are refused say so at the field, in words, and keep what was typed', async () => {
    const { entrance } = place;
    const refused = await ask(visitor(0, '203.0.113.7'), entrance.addressOf('bert'));
    expect([refused.status, refused.heading]).toEqual([429, 'Inloggen']);
    expect(refused.errors).toEqual([
      'Er zijn te veel codes gevraagd. Probeer het over een kwartier opnieuw. Misschien vroeg iemand anders ze. In een browser waarin u eerder inlogde, kunt u nu wel een code vragen',
    ]);
    expect(refused.form('/inloggen/code')).toMatchObject({ adres: entrance.addressOf('bert') });
  });

  it('by whoever, from wherever, are twenty mails a day at most', async () => {
    await forgetAll();
    const places = ['198.51.100.1', '198.51.100.2', '198.51.100.3', '2001:db8:1::1', '2001:db8:2::1'];
    expect(await attack('iemand@nergens.example', places)).toBe(20);
    expect((await ask(visitor(0, '198.51.100.99'), 'iemand@nergens.example')).errors[0]).toContain('morgen');
  });

  it('from one network of IPv6 are from one place', async () => {
    await forgetAll();
    const states: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      const from = `2001:db8:${turn % 2 === 0 ? '7' : '0007'}:${turn}::${turn}`;
      states.push((await ask(visitor(turn, from), 'iemand@nergens.example')).status);
    }
    expect(states.at(-1)).toBe(429);
  });
});

describe('somebody whose codes another person asks for all the time', () => {
  const [home, evil] = ['192.0.2.1', '203.0.113.66'];

  it('still types the code that was already sent', async () => {
    const { entrance } = place;
    await forgetAll();
    const before = entrance.post.taken.length;
    const ilse = visitor(0, home);
    await ask(ilse, entrance.addressOf('ilse'));
    const code = await entrance.codeAfter(before);
    await attack(entrance.addressOf('ilse'), [evil, '203.0.113.67', '203.0.113.68', '203.0.113.69']);
    const again = await ilse.post('/inloggen/code/opnieuw');
    expect([again.status, again.heading]).toEqual([429, 'Vul de code uit de mail in']);
    expect(again.errors[0]).toContain('De code die u al kreeg, werkt nog');
    // From the first page, too, they come where they can type it.
    expect((await ask(ilse, entrance.addressOf('ilse'))).heading).toBe('Vul de code uit de mail in');
    expect((await ilse.post('/inloggen/code/controleren', { code })).text).toContain('Welkom Ilse');
  });

  it('gets a new code where they are, while the other is at one place', async () => {
    const { entrance } = place;
    await forgetAll();
    expect(await attack(entrance.addressOf('ilse'), [evil])).toBe(8);
    expect((await ask(visitor(1, evil), entrance.addressOf('ilse'))).status).toBe(429);
    expect((await entrance.signIn(visitor(0, home), entrance.addressOf('ilse'))).text).toContain('Welkom');
  });

  it('gets a new code in a browser where they were before, wherever the other is, also in their own office', async () => {
    const { entrance } = place;
    await forgetAll();
    const marja = visitor(0, home);
    await entrance.signIn(marja, entrance.addressOf('marja'));
    await marja.post('/uitloggen');
    await attack(entrance.addressOf('marja'), [home, evil, '203.0.113.67', '203.0.113.68']);
    expect((await ask(visitor(1, home), entrance.addressOf('marja'))).status).toBe(429);
    expect((await entrance.signIn(marja, entrance.addressOf('marja'))).text).toContain('Welkom Marja');
    // Nor is whoever is in put out.
    await attack(entrance.addressOf('marja'), [home]);
    expect((await marja.open('/mijn/beveiliging')).status).toBe(200);
  });

  it('types it, too, while others at their place type until nobody new may', async () => {
    const { entrance } = place;
    await forgetAll();
    const [marja, guesser] = [visitor(0, home), visitor(1, home)];
    await entrance.signIn(marja, entrance.addressOf('marja'));
    await marja.post('/uitloggen');
    await ask(guesser, 'iemand@nergens.example');
    await entrance.gate.query(`update sign_in_limits set points = 300 where key like 'tried:%'`);
    const stopped = await guesser.post('/inloggen/code/controleren', { code: '123456' });
    expect(stopped.status).toBe(429);
    expect((await entrance.signIn(marja, entrance.addressOf('marja'))).text).toContain('Welkom Marja');
  });
});

describe('a browser that is known', () => {
  const name = '__Host-doorzet-bekend';

  it('is known by a number and a proof, and by no name', async () => {
    const { entrance } = place;
    await forgetAll();
    const marja = visitor(0, '192.0.2.1');
    await entrance.signIn(marja, entrance.addressOf('marja'));
    const baked = marja.baked.find((cookie) => cookie.startsWith(`${name}=`)) ?? '';
    expect(baked).toMatch(/=[\w-]{22}\.[\w-]{43};/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(baked).toContain(part);
  });

  it('is known for who signed in there, may not ask without end, and is nobody’s when its proof is not ours', async () => {
    const { entrance } = place;
    await forgetAll();
    const [marja, ilse] = [entrance.addressOf('marja'), entrance.addressOf('ilse')];
    const known = visitor(0, '192.0.2.1');
    await entrance.signIn(known, marja);
    const states = async (who: Visitor, address: string) => {
      const seen: number[] = [];
      for (let turn = 0; turn < 11; turn += 1) seen.push((await ask(who, address)).status);
      return seen.filter((status) => status === 200).length;
    };
    expect(await states(known, ilse)).toBe(5);
    expect(await states(known, marja)).toBe(10);
    const [number = ''] = known.cookies.get(name)?.split('.') ?? [];
    const forged = visitor(0, '192.0.2.2');
    forged.setCookie(name, `${number}.${'a'.repeat(43)}`);
    expect(await states(forged, marja)).toBe(5);
  });
});

describe('what is counted', () => {
  it('holds no address, of mail or of a network, and is erased when it is over', async () => {
    const { gate } = place.entrance;
    await ask(visitor(0, '192.0.2.55'), 'iemand@nergens.example');
    const { rows } = await gate.query<{ key: string; expire: string }>(
      'select key, expire from sign_in_limits',
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const { key } of rows) expect(key).toMatch(/^\w+:[\w-]{43}$/);
    await eraseOldLimits(gate, Date.now());
    const left = async () => (await gate.query('select from sign_in_limits')).rowCount;
    expect(await left()).toBe(rows.length);
    await eraseOldLimits(gate, Date.now() + 25 * 60 * 60_000);
    expect(await left()).toBe(0);
  });

  it('is counted in memory while the database does not count, and the log says so', async () => {
    const { entrance } = place;
    const owner = new pg.Client({ connectionString: entrance.gate.options.connectionString });
    await owner.connect();
    await owner.query('alter table sign_in_limits rename to elsewhere');
    try {
      const states: number[] = [];
      for (let turn = 0; turn < 6; turn += 1) {
        states.push((await ask(visitor(0, '192.0.2.77'), 'iemand@nergens.example')).status);
      }
      expect(states).toEqual([200, 200, 200, 200, 200, 429]);
      await until('the log', () => entrance.events('LIMITS_IN_MEMORY').length > 0);
    } finally {
      await owner.query('alter table elsewhere rename to sign_in_limits');
      await owner.end();
    }
  });
});
