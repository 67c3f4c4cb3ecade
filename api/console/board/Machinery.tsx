// A warning on the board when letters or timers run late: of the product itself, not of a case.
import type { JSX } from 'preact';
import { Notice } from '../../design/shows/Notice.tsx';
import { isBehind, type LatestFindings } from '../../../store/audit.ts';
import type { Board } from '../../../store/pages/board.ts';
import { say } from '../../../words/language.ts';

/** What is amiss behind the pages, as far as a chair has to know it. */
export function Machinery({
  board,
  findings,
}: {
  readonly board: Board;
  readonly findings: LatestFindings | undefined;
}): JSX.Element | null {
  const behind = board.stopped || (findings !== undefined && isBehind(findings));
  const differingCases = findings?.differingCases ?? 0;
  if (!behind && differingCases === 0) return null;
  return (
    <Notice kind="plain">
      {behind && (
        <p>
          {say(
            'De techniek loopt achter. Berichten kunnen later uitgaan dan hier staat.',
            'The technology is running behind. Messages may go out later than it says here.',
          )}
        </p>
      )}
      {differingCases > 0 && (
        <p>
          {differingCases === 1
            ? say(
                'Van één casus klopt misschien niet wat hier staat.',
                'For one case, what it says here may be wrong.',
              )
            : say(
                `Van ${differingCases} casussen klopt misschien niet wat hier staat.`,
                `For ${differingCases} cases, what it says here may be wrong.`,
              )}
        </p>
      )}
      <p>{say('Wilt u dit aan uw beheerder melden?', 'Would you please tell your administrator?')}</p>
    </Notice>
  );
}
