// Two people with the same form open, for every form of every act: the second is told, and finds what they filled in.
import { describe, expect, it } from 'vitest';
import type { ActPath } from '../../../api/console/steering/act.ts';
import { useOffice, type Office } from '../support/office.ts';

import {
  announcedCase,
  answer,
  askedCase,
  climbedCase,
  lostCase,
  newCase,
  realised,
  stuck,
  type Case,
} from './support/cases.ts';
import { Chair } from './support/chair.ts';

/** Without a form of its own in which something is filled in. */
type OnePress = 'haal-weg' | 'ritme-terug' | 'taak-terug';

interface Form {
  readonly begin: (office: Office) => Promise<Case>;
  /** After its path in the address. */
  readonly subject?: string | ((office: Office, one: Case) => Promise<string>);
  /** What is chosen before anything can be typed. */
  readonly chosen?: Readonly<Record<string, string>> | ((office: Office) => Readonly<Record<string, string>>);
  readonly typed: Readonly<Record<string, string>>;
}

const reden = 'Het team belde & ‘hoorde’ meer';
const until = { 'tot-dag': '7', 'tot-maand': '12', 'tot-jaar': '2026' };
const municipal = 'municipal-1';

const after =
  (begin: (office: Office) => Promise<Case>, act: string, fields: Readonly<Record<string, string>>) =>
  async (office: Office) => {
    const one = await begin(office);
    expect((await new Chair(office).act(`${one.page}/${act}`, fields)).status).toBe(200);
    return one;
  };

const answering =
  (begin: (office: Office) => Promise<Case>, given: Parameters<typeof answer>[2], when?: string) =>
  async (office: Office) => {
    const one = await begin(office);
    if (when !== undefined) await office.passUntil(when);
    await answer(office, one, given);
    return one;
  };

const helpWanted = { ...stuck('notFinanced'), helpWanted: true };
const taskOf = async (office: Office, { id }: Case) =>
  (await office.advice(id)).tasks.find(({ kind }) => kind === 'helpWanted')?.key ?? '';
const selin = ({ cast }: Office) => ({ persoon: cast.person.selin });

const forms: Readonly<Record<Exclude<ActPath, OnePress | 'nieuwe-afspraken'>, Form>> = {
  'andere-partijen': {
    begin: askedCase,
    chosen: ({ cast }) => ({ aanbieder: cast.organisation.hetKompas }),
    typed: { reden },
  },
  aangekomen: {
    begin: lostCase,
    subject: municipal,
    chosen: ({ cast }) => ({ persoon: cast.person.paul }),
    typed: {},
  },
  'andere-verwijzer': { begin: askedCase, chosen: selin, typed: { reden } },
  'blijf-volgen': { begin: answering(askedCase, realised), typed: { reden } },
  heropen: { begin: after(askedCase, 'sluit', { afloop: 'solved' }), typed: { reden } },
  hervat: {
    begin: after(climbedCase, `pauzeer/${municipal}`, { ...until, reden: 'Verlof' }),
    subject: municipal,
    typed: { reden },
  },
  'hervat-vragen': {
    begin: after(askedCase, 'pauzeer-vragen', { ...until, reden: 'Verlof' }),
    typed: { reden },
  },
  'houd-tegen': { begin: announcedCase, subject: municipal, typed: { ...until, reden } },
  'kies-ladders': {
    begin: answering(climbedCase, stuck('cannotCooperate'), '2026-11-23 09:05'),
    chosen: { keuze: 'keep' },
    typed: { reden },
  },
  'laat-gaan': {
    begin: after(announcedCase, `houd-tegen/${municipal}`, { reden: 'Overleg' }),
    subject: municipal,
    typed: { reden },
  },
  'leg-vast': { begin: askedCase, chosen: { soort: 'call' }, typed: { notitie: reden } },
  'opnieuw-sturen': { begin: climbedCase, subject: municipal, chosen: selin, typed: { reden } },
  opschalen: { begin: climbedCase, subject: municipal, chosen: { trede: '2' }, typed: { reden } },
  pauzeer: { begin: climbedCase, subject: municipal, typed: { ...until, reden } },
  'pauzeer-vragen': { begin: askedCase, typed: { ...until, reden } },
  ritme: { begin: askedCase, chosen: { ritme: 'weeks' }, typed: { weken: '13', reden } },
  'rond-af': { begin: climbedCase, subject: municipal, typed: { reden } },
  sluit: { begin: askedCase, chosen: { afloop: 'solved' }, typed: { reden } },
  'start-ladder': { begin: askedCase, chosen: { ladder: 'municipal', oorzaak: 'other' }, typed: { reden } },
  'taak-klaar': { begin: answering(askedCase, helpWanted), subject: taskOf, typed: { reden } },
  terugkoppeling: {
    begin: askedCase,
    chosen: { wie: 'both', wat: 'progress', hoe: 'call' },
    typed: { 'dag-dag': '13', 'dag-maand': '11', 'dag-jaar': '2026' },
  },
  'vraag-verwijzer': { begin: newCase, typed: { reden } },
};

describe('of two people with one form, the second is told and finds what they filled in', () => {
  const desk = useOffice();

  it.each(Object.entries(forms))('%s', async (path, { begin, subject, chosen = {}, typed }) => {
    const { office } = desk;
    const one = await begin(office);
    const about = typeof subject === 'function' ? await subject(office, one) : subject;
    const address = [one.page, path, ...(about === undefined ? [] : [encodeURIComponent(about)])].join('/');
    const fields = { ...(typeof chosen === 'function' ? chosen(office) : chosen), ...typed };
    const chair = new Chair(office);
    const form = await chair.open(address);
    expect((await chair.fill(form, address, fields)).status).toBe(200);
    const late = await chair.fill(form, address, fields);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Er is niets veranderd.');
    const told = late.text.slice(0, late.text.indexOf(one.reference));
    for (const text of Object.values(typed)) expect(told).toContain(text);
  });
});
