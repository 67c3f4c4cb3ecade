// Checks a DKIM signature (RFC 6376, relaxed/relaxed, rsa-sha256) as a receiver does: independent of what makes it.
import { createHash, createVerify } from 'node:crypto';

const relaxedHeader = (field: string) => {
  const [, name = '', value = ''] = /^([^:]+):([\s\S]*)$/.exec(field) ?? [];
  return `${name.trim().toLowerCase()}:${value
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim()}\r\n`;
};

function relaxedBody(body: string): string {
  const lines = body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '');
  return lines === '' ? '' : `${lines}\r\n`;
}

export interface DkimChecked {
  readonly valid: boolean;
  readonly bodyValid: boolean;
  readonly tags: Readonly<Record<string, string>>;
}

/** @param publicKey as PEM */
export function checkDkim(message: string, publicKey: string): DkimChecked {
  const end = message.indexOf('\r\n\r\n');
  const fields = message.slice(0, end).split(/\r\n(?![ \t])/);
  const body = message.slice(end + 4);
  const signature = fields.find((field) => /^dkim-signature:/i.test(field)) ?? '';
  const tags = Object.fromEntries(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag) => tag.replace(/\s+/g, ''))
      .filter((tag) => tag !== '')
      .map((tag) => [tag.slice(0, tag.indexOf('=')), tag.slice(tag.indexOf('=') + 1)] as const),
  );
  const bodyHash = createHash('sha256').update(relaxedBody(body), 'latin1').digest('base64');
  // Of a name that comes more than once, the last first.
  const left = [...fields];
  const signed = (tags['h'] ?? '').split(':').map((name) => {
    const at = left.findLastIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
    return at === -1 ? '' : relaxedHeader(left.splice(at, 1)[0] ?? '');
  });
  const own = relaxedHeader(signature.replace(/(;\s*b=)[^;]*/, '$1')).replace(/\r\n$/, '');
  const verify = createVerify('rsa-sha256').update(signed.join('') + own, 'latin1');
  return {
    valid: verify.verify(publicKey, tags['b'] ?? '', 'base64'),
    bodyValid: bodyHash === tags['bh'],
    tags,
  };
}
