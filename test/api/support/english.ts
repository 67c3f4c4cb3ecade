// Whoever sits in an office reads in English.
import { Chair } from '../console/support/chair.ts';
import type { Office } from './office.ts';

export { dutchIn } from '../../support/dutch.ts';

/** From now on whoever is seated reads in English. */
export async function readInEnglish(office: Office): Promise<void> {
  const seen = await new Chair(office).post('/taal', { taal: 'en', naar: '/mijn/beveiliging' });
  if (!seen.html.includes('<html lang="en"')) {
    throw new Error(`The choice for English was not kept: ${seen.status} ${seen.path}`);
  }
}
