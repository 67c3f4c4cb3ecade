// Whom a role in an organisation reaches, with where it is mended.
import type { ComponentChildren, JSX } from 'preact';
import { Legend, State } from '../../design/shows/State.tsx';
import { Link } from '../../design/text/Link.tsx';
import type { Seat } from '../seat.ts';
import { mendPlace, personHref } from './hrefs.ts';
import { organisationName, personName, reachExplained, reachLooks, reachWords, type Names } from './words.ts';
import type { Mend } from '../../../domain/escalation/gaps.ts';
import { reaches, type ReachedHolder, type RoleReach } from '../../../domain/escalation/reach.ts';
import { roleWords } from '../../../words/roles.ts';

interface ReachedProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly names: Names;
  readonly found: RoleReach;
  /** Names the organisation too, where a table does not. */
  readonly named?: boolean;
}

/** Everyone who has the role, each with how far they are reached; "Niemand" where it is vacant. */
export function Reached({ seat, names, found, named = false }: ReachedProps): JSX.Element {
  const { organisation, role, holders } = found;
  const office = `${roleWords[role]} van ${organisationName(names, organisation)}`;
  const shown = named ? office : roleWords[role];
  if (holders.length === 0) {
    const mend: Mend = { code: 'appoint', organisation, role };
    return (
      <State {...reachLooks.vacant} text={`${shown}, ${reachWords.vacant}`}>
        <Mended seat={seat} mend={mend} spoken={office}>
          Niemand
        </Mended>
      </State>
    );
  }
  return (
    <>
      {holders.map((holder) => (
        <Holder seat={seat} names={names} signed={found.signed} office={shown} holder={holder} />
      ))}
    </>
  );
}

function Holder({
  seat,
  names,
  signed,
  office,
  holder,
}: Pick<ReachedProps, 'seat' | 'names'> & {
  readonly signed: boolean;
  readonly office: string;
  readonly holder: ReachedHolder;
}): JSX.Element {
  const { person, insteadOf, contact, reach } = holder;
  const name = personName(names, person);
  const words = [
    office,
    ...(insteadOf === undefined ? [] : [`vervangt ${personName(names, insteadOf)}`]),
    reachWords[contact],
    ...(signed ? [] : [reachWords.notSigned]),
  ];
  return (
    <State {...reachLooks[reach]} text={words.join(', ')}>
      {seat.may('seePeople') ? <Link href={personHref(seat, person)}>{name}</Link> : name}
    </State>
  );
}

interface MendedProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly mend: Mend;
  readonly spoken?: string;
  readonly children: ComponentChildren;
}

/** A link to where something is mended, for who may go there; else its words alone. */
export function Mended({ seat, mend, spoken, children }: MendedProps): JSX.Element {
  const { href, right } = mendPlace(seat, mend);
  if (!seat.may(right)) return <>{children}</>;
  return (
    <Link href={href} spoken={spoken}>
      {children}
    </Link>
  );
}

/** What the icons mean. */
export function ReachLegend(): JSX.Element {
  return (
    <Legend states={reaches.map((reach) => ({ ...reachLooks[reach], children: reachExplained[reach] }))} />
  );
}
