// Whether somebody has the app of an account, or one of its recovery codes.
import type { Secrets } from '../../security/secrets.ts';
import { recoveryHash } from '../../security/secrets.ts';
import { wallClock, type SignInParts } from '../parts.ts';
import { stepOf } from './totp.ts';
import type { AccountId } from '../../../store/gate/accounts.ts';
import { readTotp, resealTotp, spendRecovery, useStep } from '../../../store/gate/secondFactor.ts';
import { say } from '../../../words/language.ts';

/** What came of a code. `unreadable`: the key that the account's secret was encrypted with is gone. */
export type Checked = 'right' | 'wrong' | 'usedBefore' | 'unreadable';

/** Checks the code of the app, and uses it: it works once. */
export async function checkAppCode(
  parts: SignInParts,
  secrets: Secrets,
  account: AccountId,
  code: string,
): Promise<Checked> {
  const stored = await readTotp(parts.gate, account);
  const opened = stored && secrets.open(account, stored);
  if (!stored || !opened) {
    parts.log.error({ code: 'TOTP_KEY_GONE', account }, 'the secret of an app cannot be decrypted any more');
    return 'unreadable';
  }
  const step = stepOf(opened.text, code, wallClock(parts));
  if (step === undefined) return 'wrong';
  if (!(await useStep(parts.gate, account, step))) return 'usedBefore';
  // So that an older key can be dropped one day.
  if (!opened.newest) await resealTotp(parts.gate, account, stored, secrets.seal(account, opened.text));
  return 'right';
}

/** Checks a recovery code, and uses it. */
export async function checkRecoveryCode(
  parts: SignInParts,
  account: AccountId,
  code: string,
): Promise<Checked> {
  const spent = await spendRecovery(parts.gate, account, recoveryHash(account, code));
  if (spent) parts.log.warn({ code: 'RECOVERY_CODE_USED', account }, 'a recovery code was used');
  return spent ? 'right' : 'wrong';
}

/** An app's code or a recovery code, in one field; what to mend, in words, where it is not right. */
export async function objectionToSecond(
  parts: SignInParts,
  secrets: Secrets,
  account: AccountId,
  typedCode: string,
): Promise<string | undefined> {
  const digits = typedCode.replace(/[\s.-]/g, '');
  const checked = /^\d{6}$/.test(digits)
    ? await checkAppCode(parts, secrets, account, digits)
    : await checkRecoveryCode(parts, account, typedCode);
  switch (checked) {
    case 'right':
      return undefined;
    case 'wrong':
      return say(
        'Deze code klopt niet. Kijk of u de nieuwste code uit uw app nam',
        'This code is not right. Check whether you took the newest code from your app',
      );
    case 'usedBefore':
      return say(
        'Deze code is al gebruikt. Wacht op de volgende code in uw app',
        'This code was used before. Wait for the next code in your app',
      );
    case 'unreadable':
      return say(
        'Wij kunnen de code van uw app niet meer controleren. Gebruik een herstelcode, of vraag uw beheerder',
        'We can no longer check the code of your app. Use a recovery code, or ask your administrator',
      );
  }
}
