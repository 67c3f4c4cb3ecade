// Where everything is mended that readiness finds: the one file that knows the addresses of the pages of others.
import { newMandateHref, partyHref } from '../mandates/hrefs.ts';
import type { DeskSide, Seat } from '../seat.ts';
import { THE_REGION, type OrganisationId, type PersonId } from '../../../domain/advice/parties.ts';
import type { Mend } from '../../../domain/escalation/gaps.ts';
import type { SetUpStep } from '../../../domain/escalation/gettingReady.ts';
import type { Right } from '../rights.ts';

type Home = Pick<DeskSide, 'home'>;

export const readinessHref = ({ home }: Home): string => `${home}/gereedheid`;

/** For which municipality each access team works. */
export const accessHref = ({ home }: Home): string => `${home}/gereedheid/toegang`;

/** The steps from nothing to ready. */
export const stepsHref = ({ home }: Home): string => `${home}/gereedheid/stappen`;

/** Where organisations and people are read in from a file. */
export const importHref = ({ home }: Home): string => `${home}/mensen/invoeren`;

export const personHref = ({ home }: Home, person: PersonId): string => `${home}/mensen/${person}`;

/** Where an organisation's people are; of the region itself, the expert team. */
export const organisationHref = ({ home }: Home, organisation: OrganisationId): string =>
  organisation === THE_REGION ? `${home}/mensen/expertteam` : `${home}/mensen/organisaties/${organisation}`;

/** Where something is mended, and what it takes to be let in there. */
export function mendPlace(
  at: Pick<Seat, 'home' | 'may'>,
  mend: Mend,
): { readonly href: string; readonly right: Right } {
  switch (mend.code) {
    case 'appoint':
      // To who may give no roles, it says whom to ask.
      return {
        href: `${organisationHref(at, mend.organisation)}/rollen/nieuw?rol=${mend.role}`,
        right: 'seePeople',
      };
    case 'confirm':
    case 'replaceAddress':
      return { href: personHref(at, mend.person), right: 'seePeople' };
    case 'recordMandate':
      // The party's own page says so too.
      return at.may('editMandates')
        ? { href: newMandateHref(at, mend.organisation), right: 'editMandates' }
        : { href: partyHref(at, mend.organisation), right: 'seeMandates' };
    case 'addOrganisation':
      return { href: `${at.home}/mensen/organisaties/nieuw`, right: 'editPeople' };
  }
}

/** Where a step of a new region is taken, and what it takes to be let in there. */
export function stepPlace(at: Home, step: SetUpStep): { readonly href: string; readonly right: Right } {
  switch (step) {
    case 'region':
      return { href: `${at.home}/instellingen`, right: 'editSettings' };
    case 'agreement':
      return { href: `${at.home}/ladders`, right: 'seeAgreement' };
    case 'organisations':
      return { href: `${at.home}/mensen/organisaties/nieuw`, right: 'editPeople' };
    case 'introductions':
      return { href: `${at.home}/mensen/bevestigen`, right: 'seePeople' };
    case 'people':
      return { href: readinessHref(at), right: 'seeReadiness' };
    case 'mandates':
      return { href: `${at.home}/afspraken`, right: 'seeMandates' };
    case 'firstAdvice':
      return { href: `${at.home}/adviezen/nieuw`, right: 'steerCases' };
  }
}
