// Who gets in and who does not: only this computer, only our own forms; looking changes nothing, the log knows nobody.
import type { Request, Response } from 'express';
import { describe, expect, it, vi } from 'vitest';
import { thisComputerOnly } from '../../../api/console/guard.ts';
import { useOffice } from '../support/office.ts';
import { announcedCase, type Case } from './support/cases.ts';
import { Chair, sendRaw } from './support/chair.ts';
import { fullForm } from './support/registration.ts';

describe('the door of the console', () => {
  const desk = useOffice();

  const forms = ({ page }: Case): readonly string[] => [
    '/adviezen/nieuw',
    `${page}/sluit`,
    `${page}/laat-gaan/municipal-1`,
    `${page}/vraag-verwijzer`,
  ];

  it.each([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbouring name', { 'sec-fetch-site': 'same-site' }],
    [
      'from another site, by a browser that does not say which',
      { 'sec-fetch-site': '', origin: 'https://evil.example' },
    ],
    ['from nowhere', { 'sec-fetch-site': '', origin: 'null' }],
  ])('refuses a form %s', async (_, headers) => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const before = await desk.office.fingerprint();
    const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== ''));
    for (const path of forms(one)) {
      const init = {
        method: 'POST',
        headers: sent,
        body: new URLSearchParams({ afloop: 'solved', trede: '1' }),
      };
      const answered = await chair.open(path, init);
      expect(answered.status, path).toBe(403);
      expect(answered.html).toContain('lang="nl"');
    }
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('takes a form of its own from a browser that knows no Fetch Metadata', async () => {
    const one = await announcedCase(desk.office);
    const done = await new Chair(desk.office).open(`${one.page}/vraag-verwijzer`, {
      method: 'POST',
      headers: { origin: 'https://doorzet.example' },
      body: new URLSearchParams({ vraag: '1', reden: 'Overleg' }),
    });
    expect(done.path).toBe(`${one.page}?gedaan=vraag-verwijzer`);
  });

  it.each([
    ['another name in Host', 'Host: doorzet.evil.example\r\n'],
    ['a name that begins like ours', 'Host: localhost.evil.example\r\n'],
    ['a proxy that let others in', 'Host: localhost\r\nX-Forwarded-For: 203.0.113.7\r\n'],
    ['a proxy that says so otherwise', 'Host: localhost\r\nForwarded: for=203.0.113.7\r\n'],
  ])('does not open by %s', async (_, headers) => {
    const one = await announcedCase(desk.office);
    for (const path of ['/vandaag', '/adviezen', one.page]) {
      const answered = await sendRaw(
        desk.office,
        `GET ${desk.office.home}${path} HTTP/1.1\r\n${headers}Connection: close\r\n\r\n`,
      );
      expect(answered).toMatch(/^HTTP\/1.1 403/);
      expect(answered).toContain('Deze omgeving is hier niet te gebruiken');
      expect(answered).not.toContain(one.reference);
    }
  });

  it.each(['localhost', '127.0.0.1:3000', '[::1]:3000'])('opens by the name %s', async (host) => {
    const answered = await sendRaw(
      desk.office,
      `GET ${desk.office.home}/vandaag HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(answered).toMatch(/^HTTP\/1.1 200/);
  });

  it.each([
    ['192.168.1.20', false],
    ['::ffff:10.0.0.1', false],
    ['127.0.0.1.evil', false],
    ['127.0.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
  ])('opens to the address %s: %s', (remoteAddress, opens) => {
    const headers: Record<string, string> = { host: 'localhost' };
    const request = { get: (name: string) => headers[name], socket: { remoteAddress } } as unknown as Request;
    const response = { status: vi.fn().mockReturnThis(), type: vi.fn().mockReturnThis(), send: vi.fn() };
    const next = vi.fn();
    void thisComputerOnly(request, response as unknown as Response, next);
    expect(next.mock.calls).toHaveLength(opens ? 1 : 0);
    expect(response.send.mock.calls).toHaveLength(opens ? 0 : 1);
  });

  it('lets nobody change anything by looking', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    const board = await chair.open('/');
    const page = await chair.open(one.page);
    const paths = new Set([...board.links, ...board.actions, ...page.links, ...page.actions, ...forms(one)]);
    const before = await desk.office.fingerprint();
    // Signing out and choosing a language have no page: they take a form only.
    const shown = [...paths].filter((path) => path.length > 1 && !['/uitloggen', '/taal'].includes(path));
    for (const path of shown) {
      for (const method of ['GET', 'HEAD']) {
        const more = path.includes('?') ? '&' : '?';
        const answered = await chair.open(`${path}${more}trede=1&afloop=solved&reden=x&vraag=1`, { method });
        expect([200, 409], `${method} ${path}`).toContain(answered.status);
      }
    }
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      expect((await chair.open(one.page, { method })).status).toBeGreaterThanOrEqual(400);
    }
    expect(await desk.office.fingerprint()).toBe(before);
  });

  it('answers an address that is none with a page that is one', async () => {
    const one = await announcedCase(desk.office);
    const chair = new Chair(desk.office);
    for (const path of [
      '/adviezen/XXX-XXX',
      "/adviezen/'--",
      `${one.page}/bestaat-niet`,
      `${one.page}/__proto__`,
      `${one.page}/brieven/x`,
      `${one.page}/brieven/3f2f7c1e-0000-4000-8000-000000000000`,
      '/adviezen/%E0%A4%A',
    ]) {
      const answered = await chair.open(path);
      expect([400, 404], path).toContain(answered.status);
      expect(answered.html).toContain('<h1');
    }
  });

  it('says of no word in an address that it was done, when it is none of ours', async () => {
    const { office } = desk;
    const chair = new Chair(office);
    for (const path of [
      '/mensen?gedaan=',
      '/mensen/bevestigen?klaar=',
      `/afspraken/partij/${office.cast.organisation.maasveen}?gedaan=`,
      '/ladders?gedaan=',
    ]) {
      const [plain, odd] = [await chair.open(path), await chair.open(`${path}constructor`)];
      expect([odd.status, odd.text], path).toEqual([200, plain.text]);
    }
  });

  it('loads nothing from elsewhere, keeps nothing, is framed by nobody', async () => {
    const one = await announcedCase(desk.office);
    for (const path of ['/vandaag', '/adviezen', one.page, '/adviezen/nieuw']) {
      const { headers, html } = await new Chair(desk.office).open(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'none'");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('set-cookie')).toBeNull();
      expect(html).not.toMatch(/<script|style="|https?:\/\//);
    }
  });

  it('writes no name, text, search or address of a person in its log', async () => {
    const { office } = desk;
    const one = await announcedCase(office);
    const chair = new Chair(office);
    await chair.open('/adviezen?zoek=Jantje');
    await chair.act(`${one.page}/houd-tegen/municipal-1`, { reden: 'Geheim overleg' });
    await chair.act('/adviezen/nieuw', fullForm(office.cast));
    await chair.open(`${one.page}/taak-klaar/${office.cast.person.sevda}`);
    const lines = office.logged.join('\n');
    expect(lines).toContain(`/adviezen/${one.reference}/houd-tegen/municipal-1`);
    expect(lines).not.toMatch(/Jantje|Geheim|Sevda|Aydin|@|plan/);
    expect(lines).not.toContain(office.cast.person.sevda);
  });
});
