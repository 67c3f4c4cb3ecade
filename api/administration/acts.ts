// What an administrator does about an account, and the words for when it is done.
import {
  disable,
  enable,
  endAllSessions,
  setAdministrator,
  type Administered,
} from '../../store/gate/administering.ts';
import type { AccountId } from '../../store/gate/accounts.ts';
import type { Gate } from '../../store/gate/gate.ts';
import { unbind } from '../../store/gate/identities.ts';
import { turnTotpOff } from '../../store/gate/secondFactor.ts';
import type { Instant } from '../../domain/time.ts';
import { spoken } from '../../words/language.ts';

interface Act {
  /** For the log. */
  readonly code: string;
  does(gate: Gate, account: AccountId, now: Instant): Promise<Administered>;
}

const always = async (done: Promise<unknown>): Promise<Administered> => {
  await done;
  return 'done';
};

/** By the last part of the address that they are posted to. */
export const accountActs = {
  uitzetten: { code: 'ACCOUNT_DISABLED', does: disable },
  aanzetten: { code: 'ACCOUNT_ENABLED', does: enable },
  uitloggen: {
    code: 'SESSIONS_ENDED',
    does: (gate, account, now) => always(endAllSessions(gate, account, now)),
  },
  beheerder: {
    code: 'ADMINISTRATOR_MADE',
    does: (gate, account, now) => setAdministrator(gate, account, true, now),
  },
  'geen-beheerder': {
    code: 'ADMINISTRATOR_UNMADE',
    does: (gate, account, now) => setAdministrator(gate, account, false, now),
  },
  ontkoppelen: {
    code: 'IDENTITY_UNBOUND',
    does: (gate, account, now) => always(unbind(gate, account, now)),
  },
  'app-loskoppelen': {
    code: 'TOTP_RESET',
    does: async (gate, account, now) => {
      await turnTotpOff(gate, account);
      return always(endAllSessions(gate, account, now));
    },
  },
} as const satisfies Readonly<Record<string, Act>>;

/** What can be done about an account. */
export type AccountAct = keyof typeof accountActs;

/** What is said when it is done. */
export const actDone = spoken<AccountAct>({
  uitzetten: ['De toegang is uitgezet.', 'Access is turned off.'],
  aanzetten: ['De toegang staat weer aan.', 'Access is on again.'],
  uitloggen: ['Deze persoon is overal uitgelogd.', 'This person is signed out everywhere.'],
  beheerder: ['Deze persoon is nu beheerder.', 'This person is an administrator now.'],
  'geen-beheerder': ['Deze persoon is geen beheerder meer.', 'This person is no longer an administrator.'],
  ontkoppelen: [
    'De koppeling is weg. Wie nu als eerste met dit mailadres inlogt, krijgt de koppeling.',
    'The connection is gone. Whoever signs in first with this email address now is connected.',
  ],
  'app-loskoppelen': [
    'De app is losgekoppeld. Een code per mail is nu genoeg.',
    'The app is disconnected. A code by email is enough now.',
  ],
});

/** By its name in an address. */
export function accountAct(name: string): Act | undefined {
  return Object.hasOwn(accountActs, name) ? accountActs[name as AccountAct] : undefined;
}
