// An act that came too late: the page of the case, with why, and with what was filled in for it.
import type { Response } from 'express';
import type { ComponentChildren, JSX } from 'preact';
import { Notice } from '../../design/shows/Notice.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { sendPage } from '../../errors.ts';
import type { Seat } from '../seat.ts';
import type { Act } from '../steering/act.ts';
import { writtenIn, type Written } from '../steering/written.ts';
import type { CasePage as Case } from '../../../store/pages/case.ts';
import { say } from '../../../words/language.ts';
import { casePage } from './CasePage.tsx';

/** Why, when it makes no sense any more. */
export function tooLate(): string {
  return say(
    'Dit kan nu niet (meer), of het is al gedaan. Kijk hieronder hoe het nu staat',
    'This cannot be done now (any more), or it has been done already. See below how things stand now',
  );
}

/** Shows the case as it stands now. @param act where it still makes sense */
export function overtaken(seat: Seat, response: Response, found: Case, message: string, act?: Act): void {
  const problem = <Problem message={message} written={writtenIn(seat.values, act)} />;
  sendPage(response, casePage(seat, found, { problem }), 'overtaken');
}

function Problem({
  message,
  written,
}: {
  readonly message: string;
  readonly written: readonly Written[];
}): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        {say('Er is niets veranderd.', 'Nothing has changed.')} {message}.
      </p>
      {written.map((one) => (
        <p>{sentence(one)}</p>
      ))}
    </Notice>
  );
}

function sentence(one: Written): ComponentChildren {
  if ('chose' in one) return say(`U koos: ${one.chose}`, `You chose: ${one.chose}`);
  const text = <Typed>‘{one.wrote}’</Typed>;
  return say(<>U schreef: {text}</>, <>You wrote: {text}</>);
}
