// Who changed what of the agreement, the latest first.
import type { JSX, VNode } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { List } from '../../design/text/List.tsx';
import { When } from '../../design/text/Moment.tsx';
import { SmallPrint } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { moment } from '../../moments.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import type { AgreementChange } from '../../../store/agreements/changes.ts';
import type { Difference } from '../../../words/agreementAspects.ts';
import { say } from '../../../words/language.ts';
import { changeWords, differencesOf } from './changeWords.ts';
import { Above } from './Above.tsx';

/** @param most how many are shown; where there are as many, the older ones are not */
export function changesPage(seat: Seat, changes: readonly AgreementChange[], most: number): VNode {
  const title = say('Wie veranderde wat', 'Who changed what');
  return (
    <DeskPage seat={seat} title={title} at="ladders" below>
      <PageTitle
        above={<Above seat={seat} />}
        lead={say(
          'Elke verandering van de ladders, met wie het deed en wanneer.',
          'Every change of the ladders, with who made it and when.',
        )}
      >
        {title}
      </PageTitle>
      {changes.length === 0 ? (
        <EmptyState title={say('Er is nog niets veranderd', 'Nothing has been changed yet')}>
          {say(
            'De ladders zijn nog zoals ze met de regio kwamen.',
            'The ladders are still as they came with the region.',
          )}
        </EmptyState>
      ) : (
        <DataTable
          caption={say('Wie veranderde wat, het laatste eerst', 'Who changed what, the latest first')}
          captionSpoken
          columns={[
            {
              label: say('Wanneer', 'When'),
              cell: ({ at }: AgreementChange) => <When at={moment(at, seat.now)} />,
            },
            { label: say('Wie', 'Who'), cell: ({ who }) => who },
            { label: say('Wat', 'What'), cell: Changed },
          ]}
          rows={changes}
        />
      )}
      {changes.length === most && (
        <SmallPrint>
          {say(`Dit zijn de laatste ${most} veranderingen.`, `These are the latest ${most} changes.`)}
        </SmallPrint>
      )}
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
        <Disclosure summary={say('Wat was het, en wat werd het?', 'What was it, and what did it become?')}>
          <List
            items={differences.map((difference) => (
              <Became {...difference} />
            ))}
          />
        </Disclosure>
      )}
    </>
  );
}

function Became({ group, term, one, other, typed }: Difference): JSX.Element {
  const name = `${group}, ${term.charAt(0).toLowerCase()}${term.slice(1)}`;
  const [before, after] = [one, other].map((text) => (typed ? <Typed>{text}</Typed> : text));
  if (one === undefined)
    return say(
      <>
        {name}: nieuw, {after}
      </>,
      <>
        {name}: new, {after}
      </>,
    );
  if (other === undefined)
    return say(
      <>
        {name}: vervallen (was: {before})
      </>,
      <>
        {name}: dropped (was: {before})
      </>,
    );
  return say(
    <>
      {name}: van ‘{before}’ naar ‘{after}’
    </>,
    <>
      {name}: from ‘{before}’ to ‘{after}’
    </>,
  );
}
