// Envelope senders that say, and prove, of which letter they are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterOfAddress, verpSender } from '../../mail/verp.ts';

const settings = { keys: [{ id: 'k2', secret: 'a newer secret of more than thirty-two characters' }] };
const older = { keys: [{ id: 'k1', secret: 'an older secret of more than thirty-two characters' }] };
const LETTER = '3f2b8c1e-90ab-4c6d-8e7f-0123456789ab';
const SENDER = 'doorzet@rijnmond.example';

const address = verpSender(settings, 'rijnmond', SENDER, LETTER, '+');
const read = (text: string, region = 'rijnmond') => letterOfAddress(settings, region, text);
const mark = address.slice('doorzet+'.length, address.indexOf('@'));

describe('the envelope sender of a letter', () => {
  it('is in the domain of the sender, short enough, and of small letters and digits', () => {
    expect(address).toMatch(/^doorzet\+b[a-z2-7]{36}@rijnmond\.example$/);
    expect(address.indexOf('@')).toBeLessThanOrEqual(64);
  });

  it('is another for each letter', () => {
    const other = LETTER.replace('3f', '4f');
    expect(verpSender(settings, 'rijnmond', SENDER, other, '+')).not.toBe(address);
  });

  it('is the sender itself where there is no room', () => {
    const long = 'expertteam-jeugdhulp-van-de-regio@rijnmond.example';
    expect(verpSender(settings, 'rijnmond', long, LETTER, '+')).toBe(long);
    expect(verpSender(settings, 'rijnmond', SENDER, 'no uuid', '+')).toBe(SENDER);
  });

  it('gives its letter back, whatever the letter', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('+', '-', '='), (id, separator) => {
        expect(read(verpSender(settings, 'rijnmond', SENDER, id, separator))).toBe(id);
      }),
      { numRuns: 200 },
    );
  });

  it('is read in capitals, within brackets, and as BATV, SRS and lists rewrite it', () => {
    for (const text of [
      address.toUpperCase(),
      `<${address}>`,
      `rfc822; ${address}`,
      `prvs=1234ab56cd=${address}`,
      `btv1==0a1==${address}`,
      `SRS0=HHH=TT=rijnmond.example=doorzet+${mark}@forward.example`,
      `SRS1=HHH=forward.example==HHH=TT=rijnmond.example=doorzet+${mark}@second.example`,
      `list-bounces+doorzet+${mark}=rijnmond.example@list.example`,
    ]) {
      expect(read(text), text).toBe(LETTER);
    }
  });

  it('is taken with a key that was replaced, as long as that one is there', () => {
    const both = { keys: [...settings.keys, ...older.keys] };
    const before = verpSender(older, 'rijnmond', SENDER, LETTER, '+');
    expect(letterOfAddress(both, 'rijnmond', before)).toBe(LETTER);
    expect(read(before)).toBeUndefined();
  });

  it('is refused when forged, cut off, of another region or altered in any character', () => {
    expect(read(address, 'haaglanden')).toBeUndefined();
    expect(read(address.replace('@', 'a@'))).toBeUndefined();
    for (let at = 0; at < mark.length; at += 1) {
      expect(read(`doorzet+${mark.slice(0, at)}@rijnmond.example`)).toBeUndefined();
      const altered = mark.slice(0, at) + (mark[at] === 'x' ? 'y' : 'x') + mark.slice(at + 1);
      // The last character of the id has two bits that hold nothing: the signature is over the text, so those count too.
      expect(read(`doorzet+${altered}@rijnmond.example`), altered).toBeUndefined();
    }
    const forged = `b${mark.slice(1, 27)}${'a'.repeat(10)}`;
    expect(read(`doorzet+${forged}@rijnmond.example`)).toBeUndefined();
  });

  it('is found in no other text, of whatever length', () => {
    fc.assert(fc.property(fc.string(), (text) => read(text) === undefined));
    expect(read('b'.repeat(200_000))).toBeUndefined();
  });
});
