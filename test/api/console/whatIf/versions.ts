// Versions of the ladders beside the one in force, for the tests of what-if and replay.
import { threeLadders } from '../../../../config/ladders.ts';
import type { Agreement } from '../../../../domain/escalation/agreement.ts';
import type { Office } from '../../support/office.ts';

/** The three ladders, with three working days on each rung. */
export const quicker: Agreement = {
  ...threeLadders,
  ladders: threeLadders.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung) => ({ ...rung, waitWorkingDays: 3 })),
  })),
};

/** Puts a version by hand in the region of an office. */
export async function addVersion(
  { database, region }: Office,
  version: number,
  agreement: Agreement,
  inForceFrom: string,
): Promise<void> {
  const { version: _, ...body } = agreement;
  await database.inRegion(region, (transaction) =>
    transaction.query(
      `insert into agreements (region, version, status, body, in_force_from) values ($1, $2, 'agreed', $3, $4)`,
      [region, version, JSON.stringify(body), inForceFrom],
    ),
  );
}
