// A line that breaks anywhere: what we think became of a mail never contradicts what the server did.
import { afterEach, expect, it } from 'vitest';
import { breakingLine, closeServers, realServer } from './support/servers.ts';
import { openPostOffice } from '../../mail/smtp.ts';

const envelope = { from: 'team@rijnmond.example', to: 'peter@maasveen.example' };
const message = Buffer.from('Subject: Casus\r\n\r\nBeste heer Bakker,\r\nGraag uw hulp.\r\n');

afterEach(closeServers);

/** Sends over a line that breaks there; says what we think, what was written, and what the server has. */
async function sendOverBreaking(after: { sent?: number; heard?: number }) {
  const server = await realServer();
  const line = await breakingLine(server.port, after);
  const post = openPostOffice({
    host: '127.0.0.1',
    port: line.port,
    tls: 'none',
    timeoutMs: 2_000,
    textTimeoutMs: 2_000,
  });
  let written = false;
  const outcome = await post.send(envelope, () => {
    written = true;
    return Promise.resolve(message);
  });
  await post.close();
  // What the server still had to read, it has read by now.
  await new Promise((resolve) => setTimeout(resolve, 20));
  return { outcome: outcome.is, written, taken: server.taken.length };
}

const places = [
  ...Array.from({ length: 40 }, (_, n) => ({ sent: n * 5 })),
  ...Array.from({ length: 40 }, (_, n) => ({ heard: n * 7 })),
];

it('says later only of what was not taken, and unknown only of what was begun', async () => {
  const seen = new Set<string>();
  for (let at = 0; at < places.length; at += 8) {
    const results = await Promise.all(places.slice(at, at + 8).map(sendOverBreaking));
    for (const { outcome, written, taken } of results) {
      seen.add(outcome);
      expect(taken).toBeLessThanOrEqual(1);
      if (outcome === 'later') expect(taken).toBe(0);
      if (outcome === 'accepted') expect(taken).toBe(1);
      if (outcome === 'unknown') expect(written).toBe(true);
      expect(outcome).not.toBe('refused');
    }
  }
  expect([...seen].sort()).toEqual(['accepted', 'later', 'unknown']);
}, 60_000);
