// A forwarded notice in a browser without script: little is shown, and a code from the mailbox of whom it is for makes the answer count.
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { askFor, useMailboxes } from './support/codes.ts';
import { describeWithBrowser } from '../../../support/browser.ts';
import { eventsOf } from '../../support/history.ts';
import { useOffice } from '../../support/office.ts';
import { useReaders } from '../../support/reader.ts';
import { arrange, stuckCase, type StuckCase } from '../../support/receiver.ts';
import { heading, spoken } from '../../support/referrer.ts';

describeWithBrowser('a notice that was sent on', () => {
  const open = useOffice();
  const mailboxes = useMailboxes(open);
  const readers = useReaders();
  let phone: Page;
  let stuck: StuckCase;

  beforeAll(async () => {
    phone = await readers.phone();
    stuck = await stuckCase(open.office, 2);
  });

  const typeCode = async () => {
    await phone.getByLabel('Code van zes cijfers').fill(await mailboxes.code());
    await phone.getByRole('button', { name: 'Verstuur het antwoord' }).click();
  };

  it('is answered by a secretary with the code that the director gives them', async () => {
    await phone.goto(await stuck.linkOf('selin'));
    await phone.getByRole('link', { name: /^Antwoord namens/ }).click();
    await readers.look(phone, 'bericht-namens');
    await phone.getByLabel('Wie bent u?').fill('Els Visser, secretariaat');
    await arrange(phone, '10 12 2026');
    expect(await heading(phone)).toBe('Vul de code uit de mail in');
    await readers.look(phone, 'bericht-code');
    await typeCode();
    expect(await heading(phone)).toBe('Dank u wel, uw antwoord is binnen');
    expect(await eventsOf(open.office, stuck.id, 'NoticeReplied')).toMatchObject([
      { counts: true, writtenBy: 'Els Visser, secretariaat' },
    ]);
  });

  it('says little where the region asks for a code, in this order, and all after the code', async () => {
    await askFor(open.office, 'codeOnNewBrowser');
    stuck = await stuckCase(open.office, 2);
    await phone.goto(await stuck.linkOf('jan'));
    expect((await spoken(phone)).split('- group')[0]).toMatchInlineSnapshot(`
      "- main:
        - paragraph: Casus K7M-3QX
        - heading "Wilt u zorgen dat er vóór vrijdag 11 december een besluit is over de financiering?" [level=1]
        - term: Wat wij vragen
        - definition: Een besluit over de financiering
        - term: Vóór wanneer
        - definition: vrijdag 11 december 2026
        - region "Meer lezen":
          - heading "Meer lezen" [level=2]
          - paragraph: Deze mail kan doorgestuurd zijn. Daarom staat hier weinig. Wilt u lezen wat er speelt en wat er al is gedaan? Dan mailen wij een code naar het mailadres van Jan Bakker.
          - button "Mail een code"
        - paragraph:
          - text: Deze vraag is voor Jan Bakker. Bent u iemand anders?
          - link "Antwoord namens Jan Bakker"
        "
    `);
    await readers.look(phone, 'bericht-weinig');
    await phone.getByRole('button', { name: 'Mail een code' }).click();
    await phone.getByLabel('Code van zes cijfers').fill('123');
    await phone.getByRole('button', { name: 'Lees meer' }).click();
    await readers.look(phone, 'bericht-code-fout');
    await phone.getByLabel('Code van zes cijfers').fill(await mailboxes.code());
    await phone.getByRole('button', { name: 'Lees meer' }).click();
    await phone.getByRole('heading', { name: 'Wat er al is gedaan' }).waitFor();
    await arrange(phone, '10 12 2026');
    expect(await heading(phone)).toBe('Dank u wel, uw antwoord is binnen');
    const stranger = await readers.phone();
    await stranger.goto(await stuck.linkOf('jan'));
    expect(await heading(stranger)).toBe('Wij kregen een antwoord');
    await readers.look(stranger, 'bericht-weinig-beantwoord');
    await open.office.tell(stuck.id, { type: 'settle', climb: 'municipal-1', reason: 'Opgelost.' });
    await stranger.goto(await stuck.linkOf('jan'));
    expect(await heading(stranger)).toBe('U hoeft niets meer te doen');
    await readers.look(stranger, 'bericht-weinig-voorbij');
  });
});
