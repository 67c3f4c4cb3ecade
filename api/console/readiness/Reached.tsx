// Whom a role in an organisation reaches, with where it is mended.
import type { ComponentChildren, JSX } from 'preact';
import { Legend, State } from '../../design/shows/State.tsx';
import { Link } from '../../design/text/Link.tsx';
import { partyHref } from '../mandates/hrefs.ts';
import type { Seat } from '../seat.ts';
import { mendPlace, personHref } from './hrefs.ts';
import { organisationName, personName, reachExplained, reachLooks, reachWords, type Names } from './words.ts';
import type { Mend } from '../../../domain/escalation/gaps.ts';
import { reaches, type ReachedHolder, type RoleReach } from '../../../domain/escalation/reach.ts';
import { say } from '../../../words/language.ts';
import { capitalised } from '../../../words/people.ts';
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
  const office = officeWords(names, found);
  const shown = named ? office : roleWords[role];
  if (holders.length === 0) {
    const mend: Mend = { code: 'appoint', organisation, role };
    return (
      <State {...reachLooks.vacant} text={`${shown}, ${reachWords.vacant}`}>
        <Mended seat={seat} mend={mend} spoken={office}>
          {say('Niemand', 'Nobody')}
        </Mended>
      </State>
    );
  }
  return (
    <>
      {holders.map((holder) => (
        <Holder
          seat={seat}
          names={names}
          office={shown}
          holder={holder}
          unsigned={found.signed ? undefined : { organisation, linked: named }}
        />
      ))}
    </>
  );
}

/** "teammanager van Wijkteam Maasveen". */
function officeWords(names: Names, { role, organisation }: RoleReach): string {
  const of = organisationName(names, organisation);
  return say(`${roleWords[role]} van ${of}`, `${roleWords[role]} of ${of}`);
}

function Holder({
  seat,
  names,
  office,
  holder,
  unsigned,
}: Pick<ReachedProps, 'seat' | 'names'> & {
  readonly office: string;
  readonly holder: ReachedHolder;
  /** The organisation has no agreement; linked where nothing beside it leads there. */
  readonly unsigned: { readonly organisation: string; readonly linked: boolean } | undefined;
}): JSX.Element {
  const { person, insteadOf, contact, reach } = holder;
  const name = personName(names, person);
  const maySee = seat.may('seePeople');
  const words = [
    ...(maySee ? [office] : []),
    ...(insteadOf === undefined
      ? []
      : [say(`vervangt ${personName(names, insteadOf)}`, `deputy of ${personName(names, insteadOf)}`)]),
    reachWords[contact],
  ].join(', ');
  const mandate =
    unsigned?.linked === true && seat.may('seeMandates') ? (
      <Link
        href={partyHref(seat, unsigned.organisation)}
        spoken={organisationName(names, unsigned.organisation)}
      >
        {reachWords.notSigned}
      </Link>
    ) : (
      reachWords.notSigned
    );
  const text = unsigned ? (
    <>
      {words}, {mandate}
    </>
  ) : (
    words
  );
  return (
    <State {...reachLooks[reach]} text={text}>
      {maySee ? <Link href={personHref(seat, person)}>{name}</Link> : capitalised(office)}
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
