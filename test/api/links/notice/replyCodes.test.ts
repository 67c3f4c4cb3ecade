// A reply to a notice that counts only with a code from the mailbox of whom it is for, over HTTP and a real mail server.
import { beforeEach, describe, expect, it } from 'vitest';
import { askFor, useMailboxes, wrong } from './support/codes.ts';
import { Visitor } from '../../signIn/support/visitor.ts';
import { Chair } from '../../console/support/chair.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { stuckCase, type StuckCase } from '../../support/receiver.ts';
import { eraseLeftovers } from '../../../../store/retention/leftovers.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

describe('a reply with a code', () => {
  const open = useOffice();
  const mailboxes = useMailboxes(open);
  let stuck: StuckCase;
  let link: string;

  beforeEach(async () => {
    stuck = await stuckCase(open.office);
    link = new URL(await stuck.linkOf('paul')).pathname;
  });

  const visitor = () => new Visitor(open.office.url);
  const replies = async () =>
    (await eventsOf(open.office, stuck.id, 'NoticeReplied')).map(({ reply, writtenBy }) => ({
      ...reply,
      ...(writtenBy !== undefined && { writtenBy }),
    }));
  const cannot = { antwoord: 'cannot', omdat: 'Wij wachten op de raad.' };
  const form = `/antwoord`;
  const paul = async () => {
    const person = open.office.cast.setUp.people.find(({ id }) => id === open.office.cast.person.paul);
    return Promise.resolve(person?.email);
  };

  it('is not asked for where the link is enough, and no cookie is set', async () => {
    await askFor(open.office, 'link');
    const reader = visitor();
    const before = mailboxes.count();
    const thanks = await reader.fill(await reader.open(link), link + form, cannot);
    expect(thanks.heading).toBe('Dank u wel, uw antwoord is binnen');
    expect([mailboxes.count(), reader.baked]).toEqual([before, []]);
    expect(await replies()).toEqual([{ kind: 'cannot', because: cannot.omdat }]);
  });

  it('is asked of who says that they are someone else, wherever they are; the chair reads who they are', async () => {
    await askFor(open.office, 'link');
    const other = visitor();
    const first = await other.open(link);
    expect(first.links).toContain(`${link}/iemand-anders`);
    const page = await other.open(`${link}/iemand-anders`);
    const nameless = await other.fill(page, link + form, cannot);
    expect(nameless.status).toBe(400);
    expect(nameless.errors).toEqual(['Vul in wie u bent']);
    expect(nameless.form(link + form)).toMatchObject(cannot);
    const asked = await other.fill(nameless, link + form, { namens: 'Els Visser, secretariaat' });
    expect(asked.heading).toBe('Vul de code uit de mail in');
    expect(asked.text).toContain('Wij wachten op de raad.');
    expect(await replies()).toEqual([]);
    expect((await mailboxes.latest()).to).toMatchObject([{ address: await paul() }]);
    const thanks = await other.fill(asked, asked.path, { code: await mailboxes.code() });
    expect(thanks.heading).toBe('Dank u wel, uw antwoord is binnen');
    expect(await replies()).toEqual([
      { kind: 'cannot', because: cannot.omdat, writtenBy: 'Els Visser, secretariaat' },
    ]);
    const history = (await new Chair(open.office).open(`/adviezen/${stuck.reference}`)).text;
    expect(history).toContain('Els Visser, secretariaat namens Paul');
  });

  it('is not asked of who only says that it is not theirs; after an answer it is', async () => {
    await askFor(open.office, 'link');
    const other = visitor();
    const notTheirs = { namens: 'Els Visser', antwoord: 'notMe', wie: 'De directeur jeugd' };
    const before = mailboxes.count();
    const thanks = await other.fill(await other.open(`${link}/iemand-anders`), link + form, notTheirs);
    expect(thanks.heading).toBe('Dank u wel, uw antwoord is binnen');
    expect(mailboxes.count()).toBe(before);
    const tasks = (await open.office.advice(stuck.id)).tasks.map(({ kind }) => kind);
    expect(tasks).toContain('wrongRecipient');
    await other.post(link + form, { antwoord: 'solved' });
    const second = await other.fill(await other.open(`${link}/iemand-anders`), link + form, notTheirs);
    expect(second.heading).toBe('Vul de code uit de mail in');
    expect((await replies()).at(-1)).toEqual({ kind: 'solved' });
  });

  it.each(['codeOnNewBrowser', 'code'] as const)(
    '%s: shows little and counts nothing before the code, and all after it',
    async (proof) => {
      await askFor(open.office, proof);
      const reader = visitor();
      const little = await reader.open(link);
      expect(little.text).toContain(stuck.reference);
      expect(little.text).toContain('donderdag 3 december');
      expect(little.text).toMatch(/Liever bellen/);
      for (const more of ['verwijzer', 'wacht op passende hulp', 'Maasveen', 'Convenant', 'is gedaan?'])
        expect(little.text.replace(/Wilt u lezen.*\?/, ''), more).not.toContain(more);
      const asked = await reader.fill(little, link + form, cannot);
      expect(asked.heading).toBe('Vul de code uit de mail in');
      expect(await replies()).toEqual([]);
      expect(reader.baked).toEqual([]);
      const thanks = await reader.fill(asked, asked.path, { code: await mailboxes.code() });
      expect(thanks.text).toContain(cannot.omdat);
      expect(await replies()).toEqual([{ kind: 'cannot', because: cannot.omdat }]);
      expect(reader.baked).toHaveLength(1);
      for (const part of ['__Host-doorzet-bericht-', 'HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/'])
        expect(reader.baked[0]).toContain(part);
      // Nobody who has the link reads the answer, or changes it.
      const stranger = visitor();
      for (const path of ['', '/wijzig', '/bedankt']) {
        const seen = await stranger.open(link + path);
        expect(seen.text).not.toContain(cannot.omdat);
      }
      const changed = await stranger.post(link + form, { antwoord: 'notMe' });
      expect(changed.heading).toBe('Vul de code uit de mail in');
      // In their own browser they go on.
      expect((await reader.open(`${link}/wijzig`)).form(link + form)['omdat']).toBe(cannot.omdat);
      await reader.post(link + form, { antwoord: 'solved' });
      expect(await replies()).toHaveLength(2);
    },
  );

  it('"once per browser" holds for ninety days and for all letters to this person, "each time" for half an hour and one', async () => {
    const { office } = open;
    const opened = async (reader: Visitor, path = link) =>
      (await reader.open(path)).text.includes('Convenant Jeugdhulp');
    const enter = async () => {
      const reader = visitor();
      const asked = await reader.fill(await reader.open(link), `${link}/code`);
      const all = await reader.fill(asked, asked.path, { code: await mailboxes.code() });
      expect(all.path).toBe(link);
      expect(await opened(reader)).toBe(true);
      return reader;
    };
    const first = link;
    const next = await stuckCase(office);
    const second = new URL(await next.linkOf('paul')).pathname;
    link = second;
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query(`update letters set link_until = '2028-01-01' where region = $1`, [office.region]),
    );
    await askFor(office, 'codeOnNewBrowser');
    const known = await enter();
    expect(await opened(known, first)).toBe(true);
    await askFor(office, 'code');
    expect(await opened(known), 'a region that became stricter asks anew').toBe(false);
    const once = await enter();
    expect(await opened(once, first)).toBe(false);
    const now = office.now;
    office.now = now + 31 * MINUTE_MS;
    expect(await opened(once)).toBe(false);
    await askFor(office, 'codeOnNewBrowser');
    office.now = now + 89 * DAY_MS;
    expect(await opened(known)).toBe(true);
    office.now = now + 91 * DAY_MS;
    expect(await opened(known)).toBe(false);
    office.now = now;
    // Whoever has another address now has another mailbox.
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query(`update people set email = 'nieuw@maasveen.example' where id = $1`, [
        office.cast.person.paul,
      ]),
    );
    expect(await opened(known)).toBe(false);
    await office.database.inRegion(office.region, (transaction) =>
      transaction.query('update people set email = $2 where id = $1', [
        office.cast.person.paul,
        office.cast.setUp.people.find(({ id }) => id === office.cast.person.paul)?.email,
      ]),
    );
  });

  it('a cookie that somebody made up opens nothing', async () => {
    await askFor(open.office, 'codeOnNewBrowser');
    const reader = visitor();
    const asked = await reader.fill(await reader.open(link), `${link}/code`);
    await reader.fill(asked, asked.path, { code: await mailboxes.code() });
    const [name, kept] = [...reader.cookies][0] ?? ['', ''];
    const [until = '', proof = ''] = kept.split('.');
    for (const forged of [`${Number(until) + 1}.${proof}`, `${until}.`, 'yes', '']) {
      const thief = visitor();
      thief.setCookie(name, forged);
      expect((await thief.open(link)).text).not.toContain('Convenant');
    }
  });

  describe('a code', () => {
    let reader: Visitor;
    let page: Awaited<ReturnType<Visitor['open']>>;
    let code: string;

    beforeEach(async () => {
      await askFor(open.office, 'codeOnNewBrowser');
      reader = visitor();
      page = await reader.fill(await reader.open(link), link + form, cannot);
      code = await mailboxes.code();
    });

    it('that is wrong can be tried five times, also at the same time; then a new one counts, and nothing is lost', async () => {
      const seen = await reader.fill(page, page.path, { code: '12' });
      expect(seen.errors).toEqual(['Vul de zes cijfers uit de mail in']);
      expect((await reader.fill(page, page.path, { code: wrong(code) })).errors).toEqual([
        'Deze code klopt niet. U kunt het nog 4 keer proberen',
      ]);
      await Promise.all([1, 2, 3, 4, 5].map(() => reader.post(page.path, { code: wrong(code) })));
      const over = await reader.fill(page, page.path, { code });
      expect(over.status).toBe(400);
      expect(over.errors).toEqual(['Deze code werkt niet meer. Vraag hieronder een nieuwe code']);
      expect(over.text).toContain(cannot.omdat);
      expect(await replies()).toEqual([]);
      const again = await reader.post(`${page.path}/opnieuw`);
      expect(again.text).toContain('Wij mailden een nieuwe code.');
      const thanks = await reader.fill(again, again.path.replace('?opnieuw', ''), {
        code: await mailboxes.code(),
      });
      expect(thanks.heading).toBe('Dank u wel, uw antwoord is binnen');
      expect(await replies()).toEqual([{ kind: 'cannot', because: cannot.omdat }]);
    });

    it('works ten minutes, and only as long as no newer one was asked for', async () => {
      open.office.now += 10 * MINUTE_MS;
      expect((await reader.fill(page, page.path, { code })).errors[0]).toContain('werkt niet meer');
      const again = await reader.post(`${page.path}/opnieuw`);
      const newer = await mailboxes.code();
      // The page of the first code holds nothing any more.
      expect((await reader.post(page.path, { code })).errors[0]).toContain('werkt niet meer');
      expect(await replies()).toEqual([]);
      await reader.fill(again, again.path.replace('?opnieuw', ''), { code: newer });
      expect(await replies()).toHaveLength(1);
    });

    it('works once: sent twice, also at the same time, it is one answer, thanked for twice', async () => {
      const sent = await Promise.all([1, 2].map(() => reader.post(page.path, { code })));
      for (const { heading } of sent) expect(heading).toBe('Dank u wel, uw antwoord is binnen');
      expect((await reader.post(page.path, { code })).heading).toBe('Dank u wel, uw antwoord is binnen');
      expect(await replies()).toHaveLength(1);
      // From elsewhere it does not show the answer, and opens nothing.
      const other = visitor();
      expect((await other.post(page.path, { code })).text).not.toContain(cannot.omdat);
      expect(other.baked).toEqual([]);
    });

    it('may be typed in another browser that has its page, and is of no other link', async () => {
      const other = new URL(await (await stuckCase(open.office)).linkOf('paul')).pathname;
      const astray = await reader.post(page.path.replace(link, other), { code });
      expect(astray.path).toBe(other);
      expect(await replies()).toEqual([]);
      for (const challenge of ['nothing', '00000000-0000-4000-8000-000000000000'])
        expect((await reader.post(`${link}/code/${challenge}`, { code })).path).toBe(link);
      await visitor().post(page.path, { code });
      expect(await replies()).toHaveLength(1);
    });

    it('can be followed by another answer: what was filled in stands in the form again', async () => {
      const change = await reader.open(`${page.path}/antwoord`);
      expect(change.form(link + form)).toMatchObject(cannot);
      const next = await reader.fill(change, link + form, { antwoord: 'solved' });
      await reader.fill(next, next.path, { code: await mailboxes.code() });
      expect(await replies()).toEqual([{ kind: 'solved' }]);
    });

    it('is not mailed endlessly: five in a quarter of an hour and twenty a day, and the form keeps what was typed', async () => {
      const many = async (often: number) => {
        for (let times = 0; times < often; times += 1)
          expect((await reader.post(`${link}/code`)).heading).toBe('Vul de code uit de mail in');
      };
      await many(4);
      const before = mailboxes.count();
      const refused = await reader.fill(await reader.open(link), link + form, cannot);
      expect(refused.status).toBe(429);
      expect(refused.errors[0]).toContain('Probeer het over een kwartier opnieuw, of bel ons');
      expect(refused.form(link + form)).toMatchObject(cannot);
      expect((await reader.post(`${page.path}/opnieuw`)).status).toBe(429);
      expect(mailboxes.count()).toBe(before);
      for (let quarter = 0; quarter < 3; quarter += 1) {
        open.office.now += 16 * MINUTE_MS;
        await many(5);
      }
      open.office.now += 16 * MINUTE_MS;
      expect((await reader.post(`${link}/code`)).errors[0]).toContain('Probeer het morgen opnieuw');
      open.office.now += DAY_MS;
      await many(1);
    });

    it('comes too late for a case that was closed meanwhile, or a ladder that was settled; what was typed is given back', async () => {
      const { office } = open;
      await office.tell(stuck.id, { type: 'settle', climb: 'municipal-1', reason: 'Opgelost.' });
      const over = await reader.fill(page, page.path, { code });
      expect(over.status).toBe(409);
      expect(over.heading).toBe('U hoeft niets meer te doen');
      expect(over.text).toContain(cannot.omdat);
      await office.tell(stuck.id, { type: 'close', reason: 'handedOver' });
      const dead = await reader.fill(page, page.path, { code });
      expect(dead.status).toBe(404);
      expect(dead.text).toContain(cannot.omdat);
      expect(await replies()).toEqual([]);
    });

    it('is erased after a day, with the answer that waited for it', async () => {
      const { office } = open;
      const kept = async () => {
        const { rows } = await office.database.inRegion(office.region, (transaction) =>
          transaction.query('select from reply_codes where region = $1 and link = $2', [
            office.region,
            link.split('.')[1],
          ]),
        );
        return rows.length;
      };
      await eraseLeftovers(office.database, office.region, office.now + DAY_MS - 1);
      expect(await kept()).toBe(1);
      await eraseLeftovers(office.database, office.region, office.now + DAY_MS);
      expect(await kept()).toBe(0);
      expect((await reader.post(page.path, { code })).path).toBe(link);
      expect(await replies()).toEqual([]);
    });

    it('that cannot be mailed is told at once, with all that was typed', async () => {
      const { sendReplyCode } = open.office;
      open.office.sendReplyCode = () => Promise.resolve({ is: 'later', code: null });
      try {
        const refused = await reader.fill(await reader.open(link), link + form, cannot);
        expect(refused.status).toBe(503);
        expect(refused.errors[0]).toContain('Wij konden de code nu niet mailen');
        expect(refused.form(link + form)).toMatchObject(cannot);
        const again = await reader.post(`${page.path}/opnieuw`);
        expect(again.status).toBe(503);
        expect(again.text).toContain(cannot.omdat);
      } finally {
        open.office.sendReplyCode = sendReplyCode;
      }
    });

    it('is in the mail and nowhere else; the mail tells of no case, and is in the language of its reader', async () => {
      const mail = await mailboxes.latest();
      expect(mail.subject).toBe('Uw code om ons te antwoorden');
      expect(mail.from).toMatchObject({
        name: 'Expertteam jeugd Rijnmond (demo)',
        address: 'codes@doorzet.example',
      });
      for (const word of [stuck.reference, 'Maasveen', 'financiering', cannot.omdat])
        expect(`${mail.text} ${mail.html}`).not.toContain(word);
      expect(mail.text?.replace(/\d{6}/, '123456')).toMatchInlineSnapshot(`
        "Expertteam jeugd Rijnmond (demo)
        woensdag 25 november 2026

        Uw code om ons te antwoorden

        Beste heer Verhoeven,

        De code is 123456. U vult hem in op de pagina met onze vraag.

        De code werkt 10 minuten en één keer.

        Antwoordt iemand anders voor u?
        Geef de code dan aan die persoon. Het antwoord telt als het uwe.

        Vroeg niemand hierom?
        Geef de code dan aan niemand. Zonder de code telt er geen antwoord. Wilt u
        het ons laten weten? Bel 010 000 01 42.

        Met vriendelijke groet,
        Expertteam jeugd Rijnmond (demo)

        ----------------------------------------------------------------------------

        Deze mail is automatisch verstuurd. U kunt er niet op antwoorden.

        "
      `);
      expect(open.office.logged.join('')).not.toContain(code);
      const rows = await open.office.database.inRegion(open.office.region, (transaction) =>
        transaction.query<{ row: string }>('select t::text as row from reply_codes t where region = $1', [
          open.office.region,
        ]),
      );
      expect(JSON.stringify(rows.rows)).not.toContain(`,${code},`);
      await reader.post(`${link}/taal`, { taal: 'en', naar: page.path });
      await reader.post(`${page.path}/opnieuw`);
      expect((await mailboxes.latest()).subject).toBe('Your code to answer us');
      await reader.post(`${link}/taal`, { taal: 'nl', naar: page.path });
    });
  });
});
