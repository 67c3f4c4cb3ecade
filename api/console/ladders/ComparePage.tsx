// Two versions beside each other: only what differs, and in words what became of it.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { say } from '../../../words/language.ts';
import { listed } from '../../../words/roles.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementVersion } from '../../../store/agreements/versions.ts';
import { DifferenceTable, NoDifference } from './DifferenceTable.tsx';
import { versionHref } from './find.ts';
import { standingWords, versionName } from './versionWords.ts';
import { Above } from './Above.tsx';

/** @param pair the two that are compared; undefined while two are still to be chosen */
export function comparePage(
  seat: Seat,
  versions: readonly AgreementVersion[],
  pair: readonly [AgreementVersion, AgreementVersion] | undefined,
): VNode {
  const title = say('Vergelijk twee versies', 'Compare two versions');
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle above={<Above seat={seat} />} lead={pair && leadWords(pair)}>
        {title}
      </PageTitle>
      <Chooser seat={seat} versions={versions} pair={pair} />
      {pair && <Differences seat={seat} pair={pair} />}
    </DeskPage>
  );
}

type Pair = readonly [AgreementVersion, AgreementVersion];

function leadWords([one, other]: Pair): string {
  const found = differencesBetween(one.agreement, other.agreement).length;
  const names = listed([versionName(one).toLowerCase(), versionName(other).toLowerCase()]);
  return found === 0
    ? say(`Tussen ${names} is geen verschil.`, `There is no difference between ${names}.`)
    : found === 1
      ? say(`Tussen ${names} is één verschil.`, `There is one difference between ${names}.`)
      : say(`Tussen ${names} zijn ${found} verschillen.`, `There are ${found} differences between ${names}.`);
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
  if (options.length < 2)
    return <EmptyState title={say('Er is nog maar één versie', 'There is only one version so far')} />;
  return (
    <form class="dz-search" method="get" action={`${seat.home}/ladders/vergelijk`}>
      <Select
        name="een"
        label={say('De ene versie', 'One version')}
        options={options}
        value={pair && String(pair[0].version)}
      />
      <Select
        name="twee"
        label={say('De andere versie', 'The other version')}
        options={options}
        value={pair && String(pair[1].version)}
      />
      <Button look="secondary">{say('Vergelijk', 'Compare')}</Button>
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
  const all = (version: AgreementVersion) => {
    const name = versionName(version).toLowerCase();
    return say(`Alles van ${name}`, `Everything in ${name}`);
  };
  if (found.length === 0) return <NoDifference />;
  return (
    <>
      <DifferenceTable one={versionName(one)} other={versionName(other)} differences={found} />
      <p class="nl-paragraph">
        <Link href={versionHref(seat, one.version)}>{all(one)}</Link>
        {' · '}
        <Link href={versionHref(seat, other.version)}>{all(other)}</Link>
      </p>
    </>
  );
}
