// A notice that was accepted comes back days later: the chair sees who stands in, sends it there, and the deputy gets it.
import { afterEach, expect, it } from 'vitest';
import { Product } from './support/product.ts';
import { describeWithTemporal } from '../support/temporal.ts';
import { stuck } from '../api/console/support/cases.ts';
import { insteadForTask } from '../../api/console/steering/instead.ts';
import { receiveMail } from '../../store/receiveMail.ts';
import { readCase } from '../../store/pages/case.ts';

describeWithTemporal('letters that come back', () => {
  let product: Product;
  afterEach(() => product.stop());

  it('a bounce after acceptance stops the climb, and the deputy whom the chair chooses is asked', async () => {
    product = await Product.start({
      from: '2026-11-19 15:00',
      absent: [{ who: 'paul', from: '2026-12-14', until: '2026-12-24', deputy: 'wim' }],
    });
    const { database, cast, clock } = product;
    const advice = await product.register({ givenOn: '2026-11-17' });
    await product.until('2026-11-23 09:30');
    await advice.answers(stuck('laidAside'));
    await product.until('2026-11-24 10:00');
    await product.mail('paul');
    expect(await advice.climbs()).toEqual(['municipal-1 waiting 1']);

    // Two days later the mail server of the receiver sends it back, and the poller reads that twice.
    await product.until('2026-11-26 10:00');
    const [notice] = await advice.letters('notice');
    const bounce = {
      key: '<teruggekomen@wijkteam.example>',
      receivedAt: clock.now(),
      letter: { id: notice?.id ?? '' },
      from: { name: 'Mail Delivery System', address: 'mailer-daemon@wijkteam.example' },
      what: { is: 'bounce', permanent: true, status: '5.1.1', failed: null, words: '550 5.1.1 unknown' },
    } as const;
    expect(await receiveMail(database, cast.region, bounce, clock.now())).toBe('taken');
    expect(await receiveMail(database, cast.region, bounce, clock.now())).toBe('known');
    expect(await advice.climbs()).toEqual(['municipal-1 unreached 1']);
    expect(await advice.tasks()).toEqual(['noticeFailed', 'unreached']);
    await product.until('2026-11-26 10:30');
    await product.mail('marja', 'bereikt niemand');
    const page = await readCase(database, cast.region, advice.reference);
    const task = page?.facts.advice.tasks.find(({ kind }) => kind === 'unreached');
    if (!page || !task) throw new Error('No such task');
    const [first] = insteadForTask(page.facts, task, clock.now());
    expect(first).toMatchObject({ person: cast.person.wim, because: 'deputy', of: 'Paul Verhoeven' });

    await advice.steer({
      type: 'renotify',
      climb: 'municipal-1',
      person: first?.person ?? '',
      reason: 'Deputy',
    });
    await product.until('2026-11-26 11:00');
    await product.mail('wim');
    expect(await advice.climbs()).toEqual(['municipal-1 waiting 1']);
    // Five working days after the deputy had it, and not after the letter that came back.
    await product.until('2026-12-03 12:00');
    expect(product.story().filter((mail) => /jan|selin/.test(mail))).toEqual([]);
  });
});
