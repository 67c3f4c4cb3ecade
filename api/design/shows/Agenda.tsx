// A day or a case on the left, what is the matter on the right.
import type { ComponentChildren, JSX } from 'preact';

/** One entry of an agenda. */
export interface AgendaEntry {
  /** A `When` for a day, a `Reference` for a case. */
  readonly head: ComponentChildren;
  /** Small, beside or under the head: "vandaag", a municipality. */
  readonly note?: string | undefined;
  readonly items: readonly ComponentChildren[];
}

/** Props of {@link Agenda}. */
export interface AgendaProps {
  readonly entries: readonly AgendaEntry[];
}

/** Entries in the order they are given: by day, or by how urgent they are. */
export function Agenda({ entries }: AgendaProps): JSX.Element {
  return (
    <ol class="dz-agenda" role="list">
      {entries.map(({ head, note, items }) => (
        <li>
          <p class="dz-agenda__head">
            {head} {note !== undefined && <small>{note}</small>}
          </p>
          {items.length === 1 ? (
            <p>{items}</p>
          ) : (
            <ul role="list">
              {items.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
