// Who changed what of the agreement, the latest first.
import type { VNode } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { When } from '../../design/text/Moment.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { moment } from '../../moments.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementChange } from '../../../store/agreements/changes.ts';
import type { Difference } from '../../../words/agreementAspects.ts';
import { changeWords, differencesOf } from './changeWords.ts';

/** @param most how many are shown; where there are as many, the older ones are not */
export function changesPage(seat: Seat, changes: readonly AgreementChange[], most: number): VNode {
  return (
    <DeskPage seat={seat} title="Wie veranderde wat" at="ladders" below>
      <PageTitle
        above={<Link href={`${seat.home}/ladders`}>Ladders</Link>}
        lead="Elke verandering van de ladders, met wie het deed en wanneer."
      >
        Wie veranderde wat
      </PageTitle>
      {changes.length === 0 ? (
        <EmptyState title="Er is nog niets veranderd">
          De ladders zijn nog zoals ze met de regio kwamen.
        </EmptyState>
      ) : (
        <DataTable
          caption="Wie veranderde wat, het laatste eerst"
          captionSpoken
          columns={[
            { label: 'Wanneer', cell: ({ at }: AgreementChange) => <When at={moment(at, seat.now)} /> },
            { label: 'Wie', cell: ({ who }) => who },
            { label: 'Wat', cell: Changed },
          ]}
          rows={changes}
        />
      )}
      {changes.length === most && <SmallPrint>Dit zijn de laatste {most} veranderingen.</SmallPrint>}
    </DeskPage>
  );
}

function Changed(change: AgreementChange) {
  const differences = differencesOf(change);
  const words = changeWords(change);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  return (
    <>
      <p>{sentence}</p>
      {differences.length > 0 && (
        <Disclosure summary="Wat was het, en wat werd het?">
          <List items={differences.map(differenceWords)} />
        </Disclosure>
      )}
    </>
  );
}

function differenceWords({ group, term, one, other }: Difference): string {
  const name = `${group}, ${term.charAt(0).toLowerCase()}${term.slice(1)}`;
  if (one === undefined) return `${name}: nieuw, ${other ?? ''}`;
  return other === undefined ? `${name}: vervallen (was: ${one})` : `${name}: van ‘${one}’ naar ‘${other}’`;
}
