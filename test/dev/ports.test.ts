import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { choosePort, freePort } from '../../dev/ports.ts';

const open: Server[] = [];

async function listen(host: string): Promise<number> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return (server.address() as AddressInfo).port;
}

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
});

it('gives the wished port when it is free', async () => {
  const wished = await freePort();
  expect(await choosePort(wished)).toEqual({ port: wished, wished, swapped: false });
});

it.each(['127.0.0.1', '0.0.0.0'])(
  'gives another one, and says so, when something listens on %s',
  async (host) => {
    const wished = await listen(host);
    const chosen = await choosePort(wished);
    expect(chosen).toMatchObject({ wished, swapped: true });
    expect(chosen.port).not.toBe(wished);
    expect(await choosePort(chosen.port)).toMatchObject({ swapped: false });
  },
);

it('passes over a port that was chosen already', async () => {
  const wished = await freePort();
  expect((await choosePort(wished, [wished])).port).not.toBe(wished);
});

it('looks no further than there are ports', async () => {
  expect((await choosePort(65_535, [65_535])).port).toBeLessThan(65_535);
});
