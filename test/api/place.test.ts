// From where somebody comes, as far as limits tell people apart.
import { expect, it } from 'vitest';
import { placeOf } from '../../api/security/place.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['::FFFF:203.0.113.7', '203.0.113.7'],
  ['2001:db8:7::1', '2001:db8:7'],
  ['2001:0DB8:0007:ffff:ffff:ffff:ffff:ffff', '2001:db8:7'],
  ['2001:db8::1', '2001:db8:0'],
  ['2001::1', '2001:0:0'],
  ['fe80::1%eth0', 'fe80:0:0'],
  ['::1', '0:0:0'],
  ['', ''],
])('%s is at %s', (ip, place) => {
  expect(placeOf(ip)).toBe(place);
});
