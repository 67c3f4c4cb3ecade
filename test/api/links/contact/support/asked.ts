// People on the ladders of an office who were asked whether they know it, and the links in their letters.
import { at } from '../../../../support/doorzet.ts';
import { linkSettings, type Office } from '../../../support/office.ts';
import { linkUrl } from '../../../../../api/links/token.ts';
import type { PersonName } from '../../../../../dev/demo/cast.ts';
import { askContacts } from '../../../../../store/contacts/askContacts.ts';
import { contactsChanged } from '../../../../../store/contacts/rounds.ts';

/** Asks and delivers what is due in the office now. */
export async function lookAndSend(office: Office, moment?: string): Promise<void> {
  if (moment !== undefined) office.now = Math.max(office.now, at(moment));
  await askContacts(office.database, office.region, office.now);
  await office.deliver();
  await askContacts(office.database, office.region, office.now);
}

/** Everybody is asked on Monday 23 November at nine; it is ten o'clock then. */
export async function everybodyAsked(office: Office): Promise<void> {
  await lookAndSend(office, '2026-11-20 14:00');
  await lookAndSend(office, '2026-11-23 09:00');
  office.now = Math.max(office.now, at('2026-11-23 10:00'));
}

/** Where the latest letter to somebody leads. */
export async function contactLink(office: Office, who: PersonName): Promise<string> {
  const link = await office.database.inRegion(office.region, async (transaction) => {
    const { rows } = await transaction.query<{ link: string }>(
      `select link from letters where region = $1 and contact_id = $2 order by requested_at desc, key desc limit 1`,
      [office.region, office.cast.person[who]],
    );
    return rows[0]?.link;
  });
  if (link === undefined) throw new Error(`No letter to ${who}`);
  return linkUrl(office.url, linkSettings, office.region, link, 'contact');
}

/** Changes the region's list, as the pages for people do. */
export async function changeList(office: Office, sql: string, ...values: unknown[]): Promise<void> {
  await office.database.inRegion(office.region, async (transaction) => {
    await transaction.query(sql, values);
    await contactsChanged(transaction, office.region);
  });
}
