// Two versions beside each other: only what differs, and in words what became of it.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { DifferenceTable } from './DifferenceTable.tsx';
import { versionHref } from './find.ts';
import { standingWords, versionName } from './versionWords.ts';

/** @param pair the two that are compared; undefined while two are still to be chosen */
export function comparePage(
  seat: Seat,
  versions: readonly AgreementVersion[],
  pair: readonly [AgreementVersion, AgreementVersion] | undefined,
): VNode {
  return (
    <DeskPage seat={seat} title="Vergelijk twee versies" at="ladders" below>
      <PageTitle above={<Link href={`${seat.home}/ladders`}>Ladders</Link>} lead={pair && leadWords(pair)}>
        Vergelijk twee versies
      </PageTitle>
      <Chooser seat={seat} versions={versions} pair={pair} />
      {pair && <Differences seat={seat} pair={pair} />}
    </DeskPage>
  );
}

type Pair = readonly [AgreementVersion, AgreementVersion];

function leadWords([one, other]: Pair): string {
  const found = differencesBetween(one.agreement, other.agreement).length;
  const names = `${versionName(one).toLowerCase()} en ${versionName(other).toLowerCase()}`;
  return found === 0
    ? `Tussen ${names} is geen verschil.`
    : found === 1
      ? `Tussen ${names} is één verschil.`
      : `Tussen ${names} zijn ${found} verschillen.`;
}

interface ChooserProps {
  readonly seat: Seat;
  readonly versions: readonly AgreementVersion[];
  readonly pair: Pair | undefined;
}

function Chooser({ seat, versions, pair }: ChooserProps): JSX.Element {
  const options = versions.map((version) => ({
    value: String(version.version),
    label: `${versionName(version)}, ${standingWords(version, versions, seat.now)}`,
  }));
  if (options.length < 2) return <EmptyState title="Er is nog maar één versie" />;
  return (
    <form class="dz-search" method="get" action={`${seat.home}/ladders/vergelijk`}>
      <Select name="een" label="De ene versie" options={options} value={pair && String(pair[0].version)} />
      <Select
        name="twee"
        label="De andere versie"
        options={options}
        value={pair && String(pair[1].version)}
      />
      <Button look="secondary">Vergelijk</Button>
    </form>
  );
}

function Differences({
  seat,
  pair: [one, other],
}: {
  readonly seat: Seat;
  readonly pair: Pair;
}): JSX.Element {
  const found = differencesBetween(one.agreement, other.agreement);
  if (found.length === 0)
    return <EmptyState title="Geen verschil">In beide versies staat hetzelfde.</EmptyState>;
  return (
    <>
      <DifferenceTable one={versionName(one)} other={versionName(other)} differences={found} />
      <p class="nl-paragraph">
        <Link href={versionHref(seat, one.version)}>Alles van {versionName(one).toLowerCase()}</Link>
        {' · '}
        <Link href={versionHref(seat, other.version)}>Alles van {versionName(other).toLowerCase()}</Link>
      </p>
    </>
  );
}
