// What keeps a rung from reaching somebody who knows it, and what mends that.
import type { Role } from './agreement.ts';
import type { RoleReach } from './reach.ts';
import type { OrganisationKind } from '../advice/facts.ts';
import type { OrganisationId, PersonId } from '../advice/parties.ts';

/** What somebody can do about it. */
export type Mend =
  | { readonly code: 'appoint'; readonly organisation: OrganisationId; readonly role: Role }
  | { readonly code: 'confirm'; readonly person: PersonId }
  | { readonly code: 'replaceAddress'; readonly person: PersonId }
  | { readonly code: 'recordMandate'; readonly organisation: OrganisationId }
  | { readonly code: 'addOrganisation'; readonly kind: OrganisationKind };

/** Something to mend, and its weight. */
export interface Gap {
  readonly mend: Mend;
  /** For how many pairs a rung reaches nobody confirmed, for this among others; 0 where somebody else on it is. */
  readonly pairs: number;
}

/** What is missing altogether first, then whom no letter reaches, then who did not agree or confirm. */
const codes: readonly Mend['code'][] = [
  'addOrganisation',
  'appoint',
  'replaceAddress',
  'recordMandate',
  'confirm',
];

/** The same for the same thing to mend. */
function mendKey(mend: Mend): string {
  return Object.values(mend).join(' ');
}

/** All that keeps a role in an organisation from being confirmed, and everyone else who holds it. */
export function mendsOf({ organisation, role, signed, holders }: RoleReach): readonly Mend[] {
  return [
    ...(holders.length === 0 ? [{ code: 'appoint', organisation, role } as const] : []),
    ...holders.flatMap(({ person, contact }): readonly Mend[] => {
      if (contact === 'confirmed') return [];
      return [{ code: contact === 'bounced' ? 'replaceAddress' : 'confirm', person }];
    }),
    ...(signed ? [] : [{ code: 'recordMandate', organisation } as const]),
  ];
}

/** Counts in how many pairs each thing to mend blocks a rung. */
export class GapCount {
  readonly #gaps = new Map<string, { readonly mend: Mend; pairs: number }>();

  /** Something to mend that blocks nothing so far; gives the keys to count it by. */
  see(mends: readonly Mend[]): readonly string[] {
    return mends.map((mend) => {
      const key = mendKey(mend);
      if (!this.#gaps.has(key)) this.#gaps.set(key, { mend, pairs: 0 });
      return key;
    });
  }

  /** All that blocks one pair, each once. */
  block(keys: ReadonlySet<string>): void {
    for (const key of keys) {
      const gap = this.#gaps.get(key);
      if (gap) gap.pairs += 1;
    }
  }

  /** What blocks most comes first; of what blocks as much, what leaves a rung without anybody. */
  get ranked(): readonly Gap[] {
    return [...this.#gaps.values()].toSorted(
      (one, other) =>
        other.pairs - one.pairs || codes.indexOf(one.mend.code) - codes.indexOf(other.mend.code),
    );
  }
}
