// Who may sign in, as an administrator reads it: each place with its account, and the accounts without a place.
import { seatWords } from '../console/seatWords.ts';
import type { Directory, ListedAccount } from '../../store/gate/directory.ts';
import type { SeatedPerson } from '../../store/gate/seats.ts';
import { say } from '../../words/language.ts';

/** One line of the list. */
export interface ListedPerson {
  readonly name: string;
  readonly email: string;
  /** "voorzitter, namens Marja van Dijk". */
  readonly roles: string;
  /** None: they have never signed in. */
  readonly account?: ListedAccount | undefined;
  readonly seat?: SeatedPerson | undefined;
}

/** A heading with the people under it. */
export interface PeopleGroup {
  readonly title: string;
  readonly rows: readonly ListedPerson[];
}

/** "voorzitter, namens Marja van Dijk; ook procesondersteuner". */
export function placeWords(seat: SeatedPerson): string {
  const [, ...others] = seat.roles;
  const also = say('; ook ', '; also ');
  return [seatWords(seat), ...others.map((role) => seatWords({ roles: [role] }))].join(also);
}

function key(email: string): string {
  return email.toLowerCase();
}

/** Administrators first, then each region, then who has no role any more. */
export function peopleGroups({ accounts, seats }: Directory): readonly PeopleGroup[] {
  const byAddress = new Map(accounts.map((account) => [key(account.email), account]));
  const seated = new Set(seats.map(({ email }) => key(email)));
  const own = (account: ListedAccount, roles: string): ListedPerson => ({
    name: account.name,
    email: account.email,
    roles,
    account,
  });
  const regions = new Map<string, ListedPerson[]>();
  for (const seat of seats) {
    const title = `${seat.regionName} (${seat.region})`;
    const rows = regions.get(title) ?? [];
    rows.push({
      name: seat.name,
      email: seat.email,
      roles: placeWords(seat),
      account: byAddress.get(key(seat.email)),
      seat,
    });
    regions.set(title, rows);
  }
  return [
    {
      title: say('Beheerders', 'Administrators'),
      rows: accounts
        .filter(({ administrator }) => administrator)
        .map((each) => own(each, say('beheerder', 'administrator'))),
    },
    ...[...regions].map(([title, rows]) => ({ title, rows })),
    {
      title: say('Zonder rol op dit moment', 'Without a role at the moment'),
      rows: accounts
        .filter(({ administrator, email }) => !administrator && !seated.has(key(email)))
        .map((each) => own(each, say('geen rol', 'no role'))),
    },
  ].filter(({ rows }) => rows.length > 0);
}
