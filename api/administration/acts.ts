// What an administrator does about an account, each with the words for when it is done.
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

interface Act {
  /** For the log. */
  readonly code: string;
  readonly done: string;
  does(gate: Gate, account: AccountId, now: Instant): Promise<Administered>;
}

const always = async (done: Promise<unknown>): Promise<Administered> => {
  await done;
  return 'done';
};

/** By the last part of the address that they are posted to. */
export const accountActs = {
  uitzetten: { code: 'ACCOUNT_DISABLED', done: 'De toegang is uitgezet.', does: disable },
  aanzetten: { code: 'ACCOUNT_ENABLED', done: 'De toegang staat weer aan.', does: enable },
  uitloggen: {
    code: 'SESSIONS_ENDED',
    done: 'Deze persoon is overal uitgelogd.',
    does: (gate, account, now) => always(endAllSessions(gate, account, now)),
  },
  beheerder: {
    code: 'ADMINISTRATOR_MADE',
    done: 'Deze persoon is nu beheerder.',
    does: (gate, account, now) => setAdministrator(gate, account, true, now),
  },
  'geen-beheerder': {
    code: 'ADMINISTRATOR_UNMADE',
    done: 'Deze persoon is geen beheerder meer.',
    does: (gate, account, now) => setAdministrator(gate, account, false, now),
  },
  ontkoppelen: {
    code: 'IDENTITY_UNBOUND',
    done: 'De koppeling is weg. Wie nu als eerste met dit mailadres inlogt, krijgt de koppeling.',
    does: (gate, account, now) => always(unbind(gate, account, now)),
  },
  'app-loskoppelen': {
    code: 'TOTP_RESET',
    done: 'De app is losgekoppeld. Een code per mail is nu genoeg.',
    does: async (gate, account, now) => {
      await turnTotpOff(gate, account);
      return always(endAllSessions(gate, account, now));
    },
  },
} as const satisfies Readonly<Record<string, Act>>;

/** What can be done about an account. */
export type AccountAct = keyof typeof accountActs;

/** By its name in an address. */
export function accountAct(name: string): Act | undefined {
  return Object.hasOwn(accountActs, name) ? accountActs[name as AccountAct] : undefined;
}
