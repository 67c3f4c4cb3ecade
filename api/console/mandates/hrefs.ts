// Where the pages about mandates are.
import type { OrganisationId } from '../../../domain/advice/parties.ts';
import type { DeskSide } from '../seat.ts';

type Home = Pick<DeskSide, 'home'>;

export const mandatesHref = ({ home }: Home): string => `${home}/afspraken`;

/** One party, with all that it signed. */
export const partyHref = ({ home }: Home, organisation: OrganisationId): string =>
  `${home}/afspraken/partij/${organisation}`;

/** The form for a new one; of that party, where it is known. */
export const newMandateHref = ({ home }: Home, organisation?: OrganisationId): string =>
  `${home}/afspraken/nieuw${organisation === undefined ? '' : `?partij=${organisation}`}`;

export const changeHref = ({ home }: Home, mandate: string): string => `${home}/afspraken/${mandate}/wijzig`;

export const endHref = ({ home }: Home, mandate: string): string => `${home}/afspraken/${mandate}/beeindig`;
