// What a file would change, before it does.
import type { ComponentChildren, JSX, VNode } from 'preact';
import { ButtonRow, PostButton } from '../../../design/actions/Button.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { DataTable } from '../../../design/shows/DataTable.tsx';
import { EmptyState, Notice } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { DeskPage } from '../../frame.tsx';
import type { PeopleView } from '../view.ts';
import {
  changesNothing,
  type ImportPlan,
  type PlannedPerson,
} from '../../../../domain/contacts/importing/plan.ts';
import type { PlannedHolding } from '../../../../domain/contacts/importing/planHoldings.ts';
import { tidy } from '../../../../domain/contacts/book.ts';
import { organisationKindWords, periodWords, theTeam } from '../../../../words/organisations.ts';
import { plainDate } from '../../../../words/dates.ts';
import { capitalised } from '../../../../words/people.ts';
import { listed, roleWords } from '../../../../words/roles.ts';

export interface Preview {
  readonly plan: ImportPlan;
  /** Of the plan, so that what is confirmed is what was shown. */
  readonly print: string;
  /** How many open cases would have to do without, by the id of a role that ends. */
  readonly counting: ReadonlyMap<string, number>;
  /** People changed since it was shown last. */
  readonly anew: boolean;
}

export function previewPage(view: PeopleView, id: string, { plan, print, counting, anew }: Preview): VNode {
  const href = `${view.home}/invoeren/${id}`;
  const changed = <T extends { readonly change: string }>(all: readonly T[]) =>
    all.filter(({ change }) => change !== 'unchanged');
  const [organisations, people, holdings] = [
    changed(plan.organisations),
    changed(plan.people),
    changed(plan.holdings),
  ];
  const nothing = changesNothing(plan);
  return (
    <DeskPage seat={view.seat} title="Wat er verandert" at="people" below>
      {anew && (
        <Notice kind="plain">
          <p>
            Intussen is er iets veranderd. Er is nog niets ingelezen. Kijk hieronder opnieuw wat er verandert.
          </p>
        </Notice>
      )}
      <PageTitle
        above={<Link href={`${view.home}/invoeren`}>Lees mensen in</Link>}
        lead={nothing ? 'Alles in het bestand staat er al zo in.' : summary(plan)}
      >
        Wat er verandert
      </PageTitle>
      {organisations.length > 0 && (
        <Section id="nieuwe-organisaties" title="Nieuwe organisaties" count={organisations.length}>
          <List items={organisations.map(({ name, kind }) => `${name} (${organisationKindWords[kind]})`)} />
        </Section>
      )}
      {people.length > 0 && (
        <Section id="mensen" title="Mensen" count={people.length}>
          <DataTable
            caption="Mensen die nieuw zijn of wijzigen"
            captionSpoken
            rows={people}
            columns={[
              { label: 'Naam', cell: ({ name }) => name },
              { label: 'E-mail', cell: ({ email }) => email },
              { label: 'Wat er verandert', cell: (person) => <PersonChange view={view} person={person} /> },
            ]}
          />
        </Section>
      )}
      {holdings.length > 0 && (
        <Section id="rollen" title="Rollen" count={holdings.length}>
          <DataTable
            caption="Rollen die nieuw zijn of wijzigen"
            captionSpoken
            rows={holdings}
            columns={[
              { label: 'Wie', cell: ({ email }) => nameIn(plan, email) },
              {
                label: 'Rol',
                cell: ({ role, organisation }) =>
                  `${capitalised(roleWords[role])}, ${organisation ?? theTeam()}`,
              },
              {
                label: 'Wat er verandert',
                cell: (held) => (
                  <HoldingChange view={view} held={held} cases={counting.get(held.before?.id ?? '')} />
                ),
              },
            ]}
          />
        </Section>
      )}
      {nothing ? (
        <EmptyState title="Er is niets te veranderen">
          <Link href={view.home}>Terug naar Mensen</Link>
        </EmptyState>
      ) : (
        <ButtonRow>
          <PostButton action={href} hidden={{ gezien: print }}>
            Lees alles in
          </PostButton>
          <PostButton action={`${href}/weg`} look="subtle">
            Toch niet, gooi het weg
          </PostButton>
        </ButtonRow>
      )}
    </DeskPage>
  );
}

function summary({ organisations, people, holdings }: ImportPlan): string {
  const count = (all: readonly { readonly change: string }[], change: string) =>
    all.filter((one) => one.change === change).length;
  const counted = (many: number, one: string, more: string) =>
    many === 0 ? [] : [many === 1 ? `1 ${one}` : `${String(many)} ${more}`];
  const same = count(people, 'unchanged');
  const parts = [
    ...counted(count(organisations, 'new'), 'organisatie nieuw', 'organisaties nieuw'),
    ...counted(count(people, 'new'), 'persoon nieuw', 'mensen nieuw'),
    ...counted(count(people, 'changed'), 'persoon gewijzigd', 'mensen gewijzigd'),
    ...counted(count(holdings, 'new'), 'rol nieuw', 'rollen nieuw'),
    ...counted(count(holdings, 'changed'), 'rol gewijzigd', 'rollen gewijzigd'),
  ];
  const rest =
    same === 0
      ? ''
      : ` ${same === 1 ? 'Eén persoon blijft' : `${String(same)} mensen blijven`} zoals het is.`;
  return `${capitalised(listed(parts))}.${rest}`;
}

function nameIn({ people }: ImportPlan, email: string): string {
  return people.find((person) => person.email.toLowerCase() === email)?.name ?? email;
}

function PersonChange({ view, person }: { view: PeopleView; person: PlannedPerson }): JSX.Element {
  const { before } = person;
  const works = person.organisation ?? theTeam();
  if (!before) return <>Nieuw, bij {works}</>;
  const was = (label: string, old: string | null, now: string | null): ComponentChildren[] =>
    (old === null ? null : tidy(old)) === now ? [] : [`${label}: ${old ?? 'leeg'} wordt ${now ?? 'leeg'}`];
  const items = [
    ...(before.endedOn === person.endedOn ? [] : ['Was vertrokken, en komt terug']),
    ...was('Naam', before.name, person.name),
    ...was('Achternaam', before.surname, person.surname),
    ...was('Aanhef', before.addressAs, person.addressAs),
    ...was('Telefoon', before.phone, person.phone),
    ...was('Werkt bij', view.place(before.organisation), works),
  ];
  return <List items={items} />;
}

function HoldingChange({
  view,
  held,
  cases,
}: {
  readonly view: PeopleView;
  readonly held: PlannedHolding;
  readonly cases: number | undefined;
}): JSX.Element {
  const { before } = held;
  if (!before)
    return (
      <>Nieuw, {held.until === undefined ? `vanaf ${plainDate(held.from)}` : periodWords(held, view.today)}</>
    );
  const now = periodWords(held, view.today);
  return (
    <>
      Was {periodWords(before, view.today)}. Wordt {now}.
      {cases !== undefined && cases > 0 && (
        <>
          {' '}
          <strong>
            {cases === 1 ? '1 lopende casus rekent' : `${String(cases)} lopende casussen rekenen`} op deze
            rol.
          </strong>{' '}
          <Link href={`${view.home}/${before.person}`}>Bekijk wie dan gevraagd wordt</Link>
        </>
      )}
    </>
  );
}
