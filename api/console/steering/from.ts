// From where somebody came to a case, so that who has done what was asked comes back there.
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import type { Seat } from '../seat.ts';

/** The page of the console that an act was begun on; undefined: the case itself. */
export type From = 'vandaag' | undefined;

/** As the address or the form says it. */
export function fromOf({ query, values }: Pick<Seat, 'query' | 'values'>): From {
  return (values['van'] ?? query['van']) === 'vandaag' ? 'vandaag' : undefined;
}

/** An address that remembers it. */
export function rememberedIn(href: string, from: From): string {
  return from === undefined ? href : `${href}?van=${from}`;
}

/** A form that remembers it. */
export function rememberedBy(hidden: HiddenValues | undefined, from: From): HiddenValues {
  return { ...hidden, ...(from !== undefined && { van: from }) };
}
