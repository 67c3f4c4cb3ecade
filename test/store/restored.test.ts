// A backup that is put back: what left since does not leave again, what was answered since is asked again, and neither in silence.
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { at, newCase, newRegion, schema } from '../support/doorzet.ts';
import { cloneDatabase } from '../support/postgres.ts';
import { loadCaseFacts } from '../../store/caseFacts.ts';
import { openDatabase, openPool, type Database } from '../../store/database.ts';
import { noteTaken, reportAcceptance } from '../../store/deliveries.ts';
import { execute, type CaseCommand } from '../../store/execute.ts';
import { isKnown, keepWorkersOut, makeKnown, markWorking } from '../../store/knownDatabase.ts';
import { recoverLost } from '../../store/lostMail.ts';
import { passFence } from '../../store/fence.ts';
import { claimMails } from '../../store/outgoing.ts';
import { quarantine } from '../../store/restored.ts';

const BACKUP_AT = at('2026-11-17 12:00');
const RESTORED_AT = at('2026-11-20 09:00');
const stuck = { followed: 'no', realised: 'no', stuck: { where: 'laidAside' }, helpWanted: false } as const;
const fine = { followed: 'yes', realised: 'planned', plannedFrom: '2026-11-30', helpWanted: false } as const;

const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const step of undo.splice(0).reverse()) await step();
});

async function asOwner(url: string, sql: string, database = 'postgres'): Promise<void> {
  const address = new URL(url);
  address.pathname = `/${database}`;
  const owner = new pg.Client({ connectionString: address.href });
  await owner.connect();
  await owner.query(sql);
  await owner.end();
}

/** Copies the database as it is; nothing may be connected to it. */
async function backUp(url: string): Promise<string> {
  const copy = new URL(url);
  copy.pathname = `${copy.pathname}_backup`;
  await asOwner(url, `create database ${copy.pathname.slice(1)} template ${new URL(url).pathname.slice(1)}`);
  undo.push(() => asOwner(url, `drop database ${copy.pathname.slice(1)} with (force)`));
  return copy.href;
}

function opened(url: string): Database {
  const database = openDatabase(url, 5);
  undo.push(() => database.end());
  return database;
}

/** One life of a region, which can be lived on two databases. */
function world(database: Database, region: string) {
  const tell = async (id: string, command: CaseCommand, when: string) => {
    const done = await execute(database, region, id, command, { part: 'time' }, at(when));
    if (!('events' in done)) throw new Error(JSON.stringify(done));
  };
  return {
    tell,
    /** Time passes for those cases, and all mail leaves. @returns what left */
    pass: async (ids: readonly string[], when: string): Promise<readonly string[]> => {
      for (const id of ids) await tell(id, { type: 'passTime' }, when);
      const left: string[] = [];
      await recoverLost(database, region, at(when));
      for (const mail of await claimMails(database, region, at(when), 100)) {
        await database.inRegion(region, (tx) => passFence(tx, region, mail, `<${mail.lease}>`));
        for (const letter of mail.letters) {
          const said = { to: 'x@x.example', language: 'nl' as const, subject: 's', text: 't', html: 'h' };
          await reportAcceptance(database, region, letter.id, said, { code: 250 }, at(when));
          left.push(`${letter.kind} ${letter.adviceId ?? ''} ${letter.to}`);
        }
      }
      return left;
    },
    advice: async (id: string) => {
      const facts = await database.inRegion(region, (tx) => loadCaseFacts(tx, region, { id }));
      if (!facts) throw new Error('no case');
      return facts.advice;
    },
  };
}

/** A region as it is at the moment of the backup. */
async function untilBackup() {
  const made = await cloneDatabase(schema);
  undo.push(() => made.drop());
  const before = openDatabase(made.url, 5);
  const cast = await newRegion(before, {}, at('2026-10-01 12:00'));
  const { region } = cast;
  const { tell, pass } = world(before, region);
  const start = async (when: string) => (await newCase(before, cast, at(when))).id;
  /** Stuck, and rung 1 has its notice: its manager has time to reply. */
  const waiting = await start('2026-11-05 11:00');
  await pass([waiting], '2026-11-09 09:00');
  await tell(waiting, { type: 'answerCheck', check: 1, answeredTimes: 0, answer: stuck }, '2026-11-09 11:00');
  await pass([waiting], '2026-11-09 11:01');
  await pass([waiting], '2026-11-11 09:00');
  /** Stuck, and announced to the chair: a notice leaves on Wednesday 18 November. */
  const announced = await start('2026-11-12 11:00');
  /** Asked, and not answered yet. */
  const asked = await start('2026-11-12 11:00');
  /** Its notice was to leave at the very moment of the backup. */
  const leaving = await start('2026-11-12 11:00');
  await pass([waiting, announced, asked, leaving], '2026-11-16 09:00');
  for (const id of [announced, leaving])
    await tell(id, { type: 'answerCheck', check: 1, answeredTimes: 0, answer: stuck }, '2026-11-16 11:00');
  await pass([announced, leaving], '2026-11-16 11:01');
  await tell(leaving, { type: 'jump', climb: 'municipal-1', reason: 'now' }, '2026-11-17 11:59');
  await before.end();
  return { ...cast, url: made.url, backup: await backUp(made.url), waiting, announced, asked, leaving };
}

describe('a backup that is put back', () => {
  it('takes a notice that the server had, as was noted, for what it is: nobody is asked whether it arrived', async () => {
    const { region, backup, leaving } = await untilBackup();
    const database = opened(backup);
    const when = at('2026-11-17 12:00');
    const mails = await claimMails(database, region, when, 100);
    const mail = mails.find(({ letters }) => letters.some(({ adviceId }) => adviceId === leaving));
    if (!mail) throw new Error('no notice');
    const ids = await database.inRegion(region, (tx) => passFence(tx, region, mail, `<${mail.lease}>`, 0));
    const said = { to: 'x@x.example', language: 'nl' as const, subject: 's', text: 't', html: 'h' };
    await noteTaken(database, region, [...ids.keys()], said, { code: 250 }, when);

    await quarantine(database, region, { backupAt: BACKUP_AT, now: RESTORED_AT });
    await recoverLost(database, region, RESTORED_AT);
    const { climbs, tasks } = await world(database, region).advice(leaving);
    expect(tasks.map(({ kind }) => kind)).not.toContain('noticeFailed');
    expect(climbs[0]?.stand.at).not.toBe('unreached');
  });

  it('doubles no escalation, takes nobody for silent who answered, and tells the chair of each', async () => {
    const made = await untilBackup();
    const { region, person, waiting, announced, asked, leaving } = made;
    const all = [waiting, announced, asked, leaving];

    // What nobody knows of afterwards: an answer, a reply, and the mails of three days.
    const lost = world(opened(made.url), region);
    const left = [...(await lost.pass(all, '2026-11-17 12:01'))];
    await lost.tell(
      asked,
      { type: 'answerCheck', check: 1, answeredTimes: 0, answer: fine },
      '2026-11-17 15:00',
    );
    const reply = { kind: 'arrange', before: '2026-12-03' } as const;
    await lost.tell(
      waiting,
      { type: 'reply', climb: 'municipal-1', rung: 1, person: person.paul, reply },
      '2026-11-17 15:00',
    );
    for (const day of ['18', '19']) left.push(...(await lost.pass(all, `2026-11-${day} 09:00`)));
    const escalations = left.filter((one) => one.startsWith('notice'));
    expect(escalations).toEqual([`notice ${leaving} ${person.paul}`, `notice ${announced} ${person.paul}`]);

    const database = opened(made.backup);
    const gap = { backupAt: BACKUP_AT, now: RESTORED_AT };
    expect(await quarantine(database, region, gap)).toMatchObject({ held: 2, askedAgain: 2 });

    const now = world(database, region);
    const leaves: string[] = [];
    for (const when of ['2026-11-20 09:01', '2026-11-23 09:00', '2026-11-23 16:00'])
      leaves.push(...(await now.pass(all, when)));
    expect(leaves.filter((one) => one.startsWith('notice'))).toEqual([]);
    expect(leaves).toContain(`check ${asked} ${person.sevda}`);

    for (const id of [announced, leaving]) {
      const { climbs, tasks } = await now.advice(id);
      expect(climbs[0]?.stand.at).toBe('unreached');
      expect(tasks.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['noticeFailed', 'unreached']));
    }
    // Taken for silent, they would have been escalated over an answer that we lost.
    expect((await now.advice(asked)).climbs).toEqual([]);
    // The reply is lost: the ladder rests until the chair has looked.
    expect((await now.advice(waiting)).climbs[0]?.paused).toMatchObject({ until: at('2026-11-24 09:00') });

    // The chair finds out that it arrived: the ladder goes on from there, and no second notice leaves.
    await now.tell(
      announced,
      { type: 'confirmArrival', climb: 'municipal-1', person: person.paul },
      '2026-11-23 17:00',
    );
    expect((await now.advice(announced)).climbs[0]?.stand.at).toBe('waiting');
  });

  it('done a second time, after it broke off, holds nothing that was not held', async () => {
    const made = await untilBackup();
    const database = opened(made.backup);
    const gap = { backupAt: BACKUP_AT, now: RESTORED_AT };
    const first = await quarantine(database, made.region, gap);
    expect(first.held).toBeGreaterThan(0);
    expect(await quarantine(database, made.region, { ...gap, now: RESTORED_AT + 60_000 })).toMatchObject({
      held: 0,
      resting: 0,
    });
  });
});

describe('a database that was put back', () => {
  it('is not the one that was known, until it was put right', async () => {
    const made = await cloneDatabase(schema);
    undo.push(() => made.drop());
    const known = openPool(made.url, 1, 'doorzet_relay');
    expect(await isKnown(known)).toBe(true);
    await makeKnown(known);
    expect(await isKnown(known)).toBe(true);
    await known.end();

    const restored = openPool(await backUp(made.url), 1, 'doorzet_relay');
    undo.push(() => restored.end());
    expect(await isKnown(restored)).toBe(false);
    await makeKnown(restored);
    expect(await isKnown(restored)).toBe(true);
  });

  it('is not put right while a worker runs', async () => {
    const made = await cloneDatabase(schema);
    undo.push(() => made.drop());
    const relay = openPool(made.url, 2, 'doorzet_relay');
    undo.push(() => relay.end());
    const [worker, operator] = [await relay.connect(), await relay.connect()];
    await markWorking(worker);
    expect(await keepWorkersOut(operator)).toBe(false);
    worker.release(true);
    operator.release(true);
    const again = await relay.connect();
    expect(await keepWorkersOut(again)).toBe(true);
    again.release(true);
  });
});
