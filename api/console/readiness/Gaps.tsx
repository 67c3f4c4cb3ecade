// What has to be mended, what blocks most first.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState } from '../../design/shows/Notice.tsx';
import { List } from '../../design/text/List.tsx';
import type { Seat } from '../seat.ts';
import { Mended } from './Reached.tsx';
import { effectWords, mendWords, type Names } from './words.ts';
import type { Gap } from '../../../domain/escalation/gaps.ts';
import type { Readiness } from '../../../domain/escalation/readiness.ts';
import { say } from '../../../words/language.ts';

/** How many are shown at once. */
const FIRST = 10;

interface GapsProps {
  readonly seat: Pick<Seat, 'home' | 'may'>;
  readonly names: Names;
  readonly readiness: Readiness;
}

/** The gaps that keep a rung from being ready, then those beside somebody who is reached. */
export function Gaps({ seat, names, readiness: { gaps, pairs } }: GapsProps): JSX.Element {
  const blocking = gaps.filter((gap) => gap.pairs > 0);
  const others = gaps.filter((gap) => gap.pairs === 0);
  const more = blocking.slice(FIRST);
  return (
    <>
      {blocking.length === 0 ? (
        <EmptyState
          title={say('Op elke trede is iemand te bereiken', 'Somebody can be reached on every rung')}
        />
      ) : (
        <GapTable
          seat={seat}
          names={names}
          gaps={blocking.slice(0, FIRST)}
          pairs={pairs}
          caption={say(
            'Wat de meeste combinaties raakt, staat boven',
            'What affects most combinations is on top',
          )}
        />
      )}
      {more.length > 0 && (
        <Disclosure
          summary={say(
            `Bekijk ook de andere ${String(more.length)}`,
            `View the other ${String(more.length)} too`,
          )}
        >
          <GapTable
            seat={seat}
            names={names}
            gaps={more}
            pairs={pairs}
            caption={say('Wat er verder te doen is', 'What else there is to do')}
          />
        </Disclosure>
      )}
      {others.length > 0 && (
        <Disclosure
          summary={say(
            `Ook niet af, maar op deze treden is wel iemand anders te bereiken (${String(others.length)})`,
            `Not finished either, but somebody else can be reached on these rungs (${String(others.length)})`,
          )}
        >
          <List
            items={others.map(({ mend }) => (
              <Mended seat={seat} mend={mend}>
                {mendWords(names, mend)}
              </Mended>
            ))}
          />
        </Disclosure>
      )}
    </>
  );
}

function GapTable({
  seat,
  names,
  gaps,
  pairs,
  caption,
}: Pick<GapsProps, 'seat' | 'names'> & {
  readonly gaps: readonly Gap[];
  readonly pairs: number;
  readonly caption: string;
}): JSX.Element {
  return (
    <DataTable
      caption={caption}
      captionSpoken
      rows={gaps}
      columns={[
        {
          label: say('Wat er te doen is', 'What there is to do'),
          cell: ({ mend }) => (
            <Mended seat={seat} mend={mend}>
              {mendWords(names, mend)}
            </Mended>
          ),
        },
        {
          label: say('Houdt een trede tegen bij', 'Stops a rung for'),
          cell: (gap) => effectWords(gap, pairs),
        },
      ]}
    />
  );
}
