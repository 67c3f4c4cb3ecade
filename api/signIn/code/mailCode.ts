// Mails a code to who may sign in.
import type { SignInParts } from '../parts.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { admission } from '../../../store/gate/accounts.ts';

/** Mails the code to who may sign in, at the address on record. Nobody waits for it: what fails, is logged. */
export async function mailCode(
  { gate, log, now, sendCode }: SignInParts,
  address: string,
  code: string,
): Promise<void> {
  try {
    const admitted = await admission(gate, address, localDateOf(now()));
    if (!admitted.may) {
      log.info(
        { code: 'CODE_NOT_SENT', because: admitted.because, account: admitted.account },
        'no code was sent',
      );
      return;
    }
    const outcome = await sendCode({ name: admitted.name, address: admitted.email }, code);
    if (outcome.is === 'accepted') log.info({ code: 'CODE_SENT' }, 'a code to sign in was sent');
    // Not the server's words, in which addresses stand.
    else
      log.error(
        { code: 'CODE_FAILED', outcome: { is: outcome.is, code: 'code' in outcome ? outcome.code : null } },
        'a code to sign in could not be sent',
      );
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    log.error({ code: 'CODE_FAILED', error: name }, 'a code to sign in could not be sent');
  }
}
