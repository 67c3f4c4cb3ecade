// The notice as its readers meet it: someone on a rung, on a phone, without script.
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { describeWithBrowser } from '../../support/browser.ts';
import { at } from '../../support/doorzet.ts';
import { useOffice } from '../support/office.ts';
import { useReaders } from '../support/reader.ts';

describeWithBrowser('the notice to someone on a rung', () => {
  const open = useOffice();
  const readers = useReaders();
  let phone: Page;
  let id: string;

  beforeEach(async () => {
    const { office } = open;
    office.now = at('2026-11-20 10:00');
    ({ id } = await office.newCase({ givenOn: '2026-11-09' }));
    await office.passUntil('2026-11-23 09:05');
    await office.tell(
      id,
      {
        type: 'answerCheck',
        check: 1,
        answeredTimes: 0,
        answer: {
          followed: 'yes',
          realised: 'no',
          stuck: { where: 'notFinanced' },
          bridging: 'no',
          helpWanted: false,
        },
      },
      { part: 'referrer', person: office.cast.person.sevda },
    );
    await office.passUntil('2026-12-01 09:05');
    await office.tell(
      id,
      {
        type: 'answerCheck',
        check: 2,
        answeredTimes: 0,
        answer: {
          followed: 'yes',
          realised: 'no',
          stuck: { where: 'notFinanced' },
          bridging: 'no',
          helpWanted: false,
        },
      },
      { part: 'referrer', person: office.cast.person.sevda },
    );
    await office.passUntil('2026-12-02 09:05');
    phone = await readers.phone();
    await phone.goto(await office.linkTo('notice', id, office.cast.person.jan));
  });

  it('says what is asked', async () => {
    await readers.look(phone, 'bericht');
    await phone.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await phone.getByLabel(/^Ik regel dit/).check();
    await phone.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await readers.look(phone, 'bericht-fout');
    await phone.getByLabel('Dag').fill('10');
    await phone.getByLabel('Maand').fill('12');
    await phone.getByLabel('Jaar').fill('2026');
    await phone.getByRole('button', { name: 'Verstuur uw antwoord' }).click();
    await readers.look(phone, 'bericht-bedankt');
    await phone.goto(await open.office.linkTo('notice', id, open.office.cast.person.selin));
    await readers.look(phone, 'bericht-collega');
    await phone.goto(`${await open.office.linkTo('notice', id, open.office.cast.person.selin)}/niet-ik`);
    await readers.look(phone, 'bericht-niet-ik');
    await open.office.tell(id, { type: 'settle', climb: 'municipal-1', reason: 'klaar' });
    await phone.goto(await open.office.linkTo('notice', id, open.office.cast.person.selin));
    await readers.look(phone, 'bericht-voorbij');
    expect(1).toBe(1);
  });
});
