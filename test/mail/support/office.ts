// A post office for tests, with short patience, and one mail to send with it.
import type { PostOfficeSettings } from '../../../mail/smtp/settings.ts';
import { openPostOffice, type PostOffice } from '../../../mail/smtp.ts';

export const envelope = { from: 'team@rijnmond.example', to: 'peter@maasveen.example' };
export const message = Buffer.from('Subject: Casus\r\n\r\nBeste heer Bakker,\r\n.een punt\r\n');
export const write = (): Promise<Buffer> => Promise.resolve(message);

const offices: PostOffice[] = [];

/** For `afterEach`. */
export async function closeOffices(): Promise<void> {
  await Promise.all(offices.splice(0).map((opened) => opened.close()));
}

export function office(port: number, settings: Partial<PostOfficeSettings> = {}): PostOffice {
  const opened = openPostOffice({
    host: '127.0.0.1',
    port,
    tls: 'none',
    timeoutMs: 400,
    textTimeoutMs: 600,
    ...settings,
  });
  offices.push(opened);
  return opened;
}
