// Whether a mail says that another did not arrive (RFC 3464), and in whose words.
import { cleanLine } from './clean.ts';
import { blocksOf } from './fields.ts';
import { oddBounce, type Bounce } from './oddBounce.ts';
import type { ReadMail } from './readMail.ts';
import { statusIn } from './statusCode.ts';

/**
 * @param own whether an address is ours: not the one that failed
 * @returns null for what tells of nothing that failed or waits
 */
export function bounceIn(mail: ReadMail, own: (address: string) => boolean): Bounce | null {
  const reports = mail.parts(/^message\/(global-)?delivery-status$/);
  const [recipient] = reports
    .flatMap(blocksOf)
    .filter((fields) => weightOf(fields) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
  if (recipient) return reported(recipient, mail);
  // A report that all went well is none that something failed, whatever its text looks like.
  return reports.some((text) => blocksOf(text).some((fields) => fields.has('action')))
    ? null
    : oddBounce(mail, own);
}

/** What failed says more than what waits; what arrived says nothing. */
function weightOf(fields: ReadonlyMap<string, string>): number {
  const action = fields.get('action')?.toLowerCase() ?? '';
  if (action.startsWith('failed')) return 2;
  if (action.startsWith('delayed')) return 1;
  if (action !== '') return 0;
  return { '5': 2, '4': 1 }[fields.get('status')?.trim()[0] ?? ''] ?? 0;
}

function reported(fields: ReadonlyMap<string, string>, mail: ReadMail): Bounce {
  const diagnostic = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]{1,30}\s*;\s*/, '');
  const stated = statusIn(fields.get('status') ?? '');
  const precise = statusIn(diagnostic);
  // 5.0.0 says nothing; the other server's own words often do.
  const status = stated === null || /^\d\.0\.0$/.test(stated) ? (precise ?? stated) : stated;
  return {
    is: 'bounce',
    // A server that has given up sends no more, even if its reason was a passing one (4.4.7: it took too long).
    permanent: weightOf(fields) === 2,
    status,
    failed: addressIn(fields.get('final-recipient')) ?? addressIn(fields.get('original-recipient')),
    words: cleanLine(diagnostic || firstLineOf(mail.text), 300),
  };
}

function addressIn(field: string | undefined): string | null {
  const value = (field ?? '').replace(/^[\w-]{1,30}\s*;\s*/, '').replace(/^<|>$/g, '');
  return value.includes('@') ? cleanLine(value, 320) : null;
}

function firstLineOf(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}
