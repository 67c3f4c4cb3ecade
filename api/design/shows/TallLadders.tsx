// What a region agreed on, as ladders beside each other: who is asked on each rung, and how long they have.
import type { ComponentChildren, JSX } from 'preact';
import { Heading } from '../text/Heading.tsx';
import { Icon } from '../text/Icon.tsx';
import { say } from '../../../words/language.ts';

/** One rung of a ladder that nobody is climbing. */
export interface TallRung {
  /** "Manager sociaal domein"; the first is the most important. */
  readonly roles: readonly string[];
  /** "na 5 werkdagen verder" */
  readonly wait: string;
  /** Nobody comes after it. */
  readonly top: boolean;
  /** What is special about it: "pas als de voorzitter ja zegt". */
  readonly notes: readonly ComponentChildren[];
}

/** One ladder. */
export interface TallLadder {
  /** Unique on the page. */
  readonly id: string;
  /** "Gemeente" */
  readonly name: string;
  /** When it is climbed. */
  readonly about: ComponentChildren;
  /** From 1 up. */
  readonly rungs: readonly TallRung[];
}

/**
 * Ordered lists, from the first rung on. Where there is room they are drawn from below, as one climbs. Names are h3, so it
 * stands under an h2.
 */
export function TallLadders({ ladders }: { readonly ladders: readonly TallLadder[] }): JSX.Element {
  return (
    <div class="dz-tall">
      {ladders.map(({ id, name, about, rungs }) => (
        <section class="dz-tall__ladder" aria-labelledby={id}>
          <div class="dz-tall__name">
            <Heading level={3} id={id}>
              {name}
            </Heading>
            <p class="dz-small">{about}</p>
          </div>
          <ol class="dz-tall__rungs" role="list">
            {rungs.map((rung, index) => (
              <Rung number={index + 1} {...rung} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function Rung({ number, roles, wait, top, notes }: TallRung & { readonly number: number }): JSX.Element {
  return (
    <li class="dz-tall__rung">
      <div>
        <p class="dz-tall__number">{say(`Trede ${number}`, `Rung ${number}`)}</p>
        <ul class="dz-tall__roles" role="list">
          {roles.map((role) => (
            <li>{role}</li>
          ))}
        </ul>
        {notes.map((note) => (
          <p class="dz-tall__note">{note}</p>
        ))}
      </div>
      <p class="dz-tall__wait">
        <Icon name={top ? 'waiting' : 'up'} />
        <span>{wait}</span>
      </p>
    </li>
  );
}
