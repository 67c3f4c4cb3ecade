// The demo's people on ladders: nearly everybody confirmed, one of each kind did not, and the mailbox is not flooded.
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { at, useStore } from '../../support/doorzet.ts';
import { sendMail } from '../../../activities/sendMail.ts';
import { DEMO_REGION, seedDemo } from '../../../dev/demo/seed.ts';
import { contactLetterKinds } from '../../../domain/contacts/letters.ts';
import { claimMails } from '../../../store/outgoing.ts';
import { readContacts } from '../../../store/pages/contacts.ts';

const store = useStore();
const NOW = at('2026-11-20 14:00');
const link = 'https://doorzet.example/k/x';

it('shows everything that the chair can meet', async () => {
  const { database } = store;
  await seedDemo(
    database,
    async (region, now) => {
      for (const mail of await claimMails(database, region, now, 50)) {
        const post = {
          log: pino({ level: 'silent' }),
          linksOf: () => ({ answer: link, notMe: `${link}/niet-ik`, crisis: `${link}/acuut`, console: link }),
          office: {
            async send(_envelope: unknown, writeMessage: () => Promise<Buffer | null>) {
              return (await writeMessage())
                ? ({ is: 'accepted', code: 250 } as const)
                : ({ is: 'withdrawn' } as const);
            },
            close: () => Promise.resolve(),
          },
        };
        await sendMail(database, post, region, mail, () => now);
      }
    },
    NOW,
  );
  const { lines } = await readContacts(database, DEMO_REGION, NOW);
  const states = lines.map(({ stands: { state, overdue } }) => (overdue ? 'overdue' : state));
  const count = (state: string) => states.filter((one) => one === state).length;
  expect(['confirmed', 'asked', 'overdue', 'notMe', 'bounced', 'unasked'].map(count)).toEqual([
    17, 1, 1, 1, 1, 0,
  ]);
  const [letters] = await database.inRegion(DEMO_REGION, async (transaction) => {
    const { rows } = await transaction.query<{ count: number }>(
      'select count(*)::int as count from letters where region = $1 and kind = any ($2)',
      [DEMO_REGION, [...contactLetterKinds]],
    );
    return rows;
  });
  expect(letters?.count).toBe(6);
}, 120_000);
