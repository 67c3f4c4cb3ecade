// Steps towards something, each done or not, with the next one to take.
import type { ComponentChildren, JSX } from 'preact';
import { State } from './State.tsx';
import { spoken } from '../../../words/language.ts';

/** One step. */
export interface Step {
  readonly name: string;
  readonly state: 'done' | 'next' | 'later';
  /** How far it is: "Nog 3 rollen vacant". */
  readonly standing: ComponentChildren;
  /** The one link or button that goes there. */
  readonly action?: ComponentChildren;
}

const standings = spoken({
  done: ['gedaan', 'done'],
  next: ['nu aan de beurt', 'to do now'],
  later: ['nog niet', 'not yet'],
});

/** A list in order; the step to take now is the current one. */
export function Steps({ steps }: { readonly steps: readonly Step[] }): JSX.Element {
  return (
    <ol class="dz-steps" role="list">
      {steps.map(({ name, state, standing, action }, at) => (
        <li aria-current={state === 'next' ? 'step' : undefined}>
          <State
            tone={state === 'done' ? 'ok' : 'open'}
            icon={state === 'done' ? 'arrived' : state === 'next' ? 'forward' : 'open'}
            text={standing}
          >
            <span class="dz-steps__name">
              {at + 1}. {name}
            </span>{' '}
            ({standings[state]})
          </State>
          {action !== undefined && <div class="dz-steps__action">{action}</div>}
        </li>
      ))}
    </ol>
  );
}
