// A chair who keeps the ladders, and another person who changes the same draft.
import type { Office } from '../../support/office.ts';
import type { AgreementEdit } from '../../../../domain/escalation/editAgreement.ts';
import { changeDraft, makeDraft } from '../../../../store/agreements/drafts.ts';
import { agreeOn } from '../../../../store/agreements/agreeing.ts';
import { readVersion, type AgreementVersion } from '../../../../store/agreements/versions.ts';
import type { Chair, Seen } from './chair.ts';
import type { Agreement } from '../../../../domain/escalation/agreement.ts';
import { localDateOf } from '../../../../domain/calendar/amsterdam.ts';

/** The rung of procurement's director, and the page on which it is changed. */
export const director = (version: number) => `/ladders/${version}/ladder/procurement/trede/3`;

/** Makes a draft of the version in force, as its page does. */
export async function beginDraft(chair: Chair, from = 'versie-1'): Promise<{ version: number; page: Seen }> {
  const page = await chair.act('/ladders/nieuw', { uit: from });
  const [, version] = /\/ladders\/(\d+)/.exec(page.path) ?? [];
  if (version === undefined) throw new Error(`No draft: ${page.text}`);
  return { version: Number(version), page };
}

/** The version of that number, which must be there. */
export async function versionOf(office: Office, version: number): Promise<AgreementVersion> {
  const found = await readVersion(office.database, office.region, version);
  if (!found) throw new Error(`There is no version ${version}`);
  return found;
}

/** Somebody else changes the draft. */
export async function otherChanges(office: Office, version: number, edit: AgreementEdit): Promise<void> {
  const { revision } = await versionOf(office, version);
  const by = { who: office.cast.person.ilse, at: office.now };
  const done = await changeDraft(office.database, office.region, { version, revision }, edit, by);
  if (!('revision' in done)) throw new Error(JSON.stringify(done));
}

/** The change that gives procurement's director so many days. */
export function directorWaits(days: number): AgreementEdit {
  return {
    type: 'setRung',
    ladder: 'procurement',
    rung: 3,
    recipients: [{ of: 'procurementOrganisation', role: 'procurementDirector' }],
    waitWorkingDays: days,
    mode: null,
    explanation: '',
  };
}

/** A newer version is in force from today, or from a day to come. */
export async function newVersion(
  office: Office,
  agreement: Agreement,
  inForceFrom = localDateOf(office.now),
): Promise<number> {
  const by = { who: office.cast.person.marja, at: office.now };
  const { database, region } = office;
  const version = await makeDraft(database, region, agreement, { version: 1 }, by);
  const today = localDateOf(office.now);
  const agreeing = { agreedOn: today, agreedBy: 'De stuurgroep', document: 'Convenant', inForceFrom };
  const done = await agreeOn(database, region, { version, revision: 1 }, agreeing, by);
  if (!('agreed' in done)) throw new Error(JSON.stringify(done));
  return version;
}
