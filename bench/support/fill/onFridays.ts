// A choice of everybody in a filled database, by which its steps can be measured without its mails.
import { asOwner } from '../ground.ts';

/** Everybody chose to get their questions on Friday: then steps are what is measured, and no letter leaves meanwhile. */
export async function onFridays(databaseUrl: string): Promise<void> {
  await asOwner(databaseUrl, (client) =>
    client.query(`insert into mail_choices (region, person_id, kind, pace, weekday, chosen_at)
      select region, id, 'check', 'weekly', 5, now() from people`),
  );
}
