// Codes to reply with, by way of a real mail server: how strict the region is, and what came in whose mailbox.
import PostalMime from 'postal-mime';
import { afterAll, beforeAll } from 'vitest';
import { replyCodePost } from '../../../../../api/links/notice/codePost.ts';
import type { ReplyProof } from '../../../../../domain/advice/facts.ts';
import { openPostOffice, type PostOffice } from '../../../../../mail/smtp.ts';
import { closeServers, realServer, type RealServer } from '../../../../mail/support/servers.ts';
import type { Office } from '../../../support/office.ts';

/** The mailboxes of everybody in an office. */
export interface Mailboxes {
  /** How many mails came so far. */
  readonly count: () => number;
  /** The newest mail. */
  readonly latest: () => ReturnType<typeof PostalMime.parse>;
  /** The code in it. */
  readonly code: () => Promise<string>;
}

/** Has codes mailed for real while the tests of this file run. */
export function useMailboxes(open: { readonly office: Office }): Mailboxes {
  let server: RealServer | undefined;
  let post: PostOffice | undefined;
  beforeAll(async () => {
    server = await realServer();
    post = openPostOffice({ host: '127.0.0.1', port: server.port, tls: 'none', idleMs: 100 });
    open.office.sendReplyCode = replyCodePost(post, 'codes@doorzet.example');
  });
  afterAll(async () => {
    await post?.close();
    await closeServers();
  });
  const latest = () => PostalMime.parse(server?.taken.at(-1) ?? '');
  return {
    count: () => server?.taken.length ?? 0,
    latest,
    code: async () => {
      const { text = '' } = await latest();
      const [code] = /\b\d{6}\b/.exec(text) ?? [];
      if (code === undefined) throw new Error(`No code in: ${text}`);
      return code;
    },
  };
}

/** The region decides how strict it is. */
export async function askFor(office: Office, proof: ReplyProof): Promise<void> {
  await office.database.inRegion(office.region, (transaction) =>
    transaction.query('update regions set reply_proof = $2 where region = $1', [office.region, proof]),
  );
}

/** Another six digits. */
export function wrong(code: string): string {
  return String((Number(code) + 1) % 1_000_000).padStart(6, '0');
}
