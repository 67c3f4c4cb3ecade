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
import { languageNames } from '../languageNames.ts';
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
import { say } from '../../../../words/language.ts';

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
    <DeskPage seat={view.seat} title={say('Wat er verandert', 'What changes')} at="people" below>
      {anew && (
        <Notice kind="plain">
          <p>
            {say(
              'Intussen is er iets veranderd. Er is nog niets ingelezen. Kijk hieronder opnieuw wat er verandert.',
              'Something changed in the meantime. Nothing has been read in yet. Look again below at what changes.',
            )}
          </p>
        </Notice>
      )}
      <PageTitle
        above={<Link href={`${view.home}/invoeren`}>{say('Lees mensen in', 'Read people in')}</Link>}
        lead={
          nothing
            ? say(
                'Alles in het bestand staat er al zo in.',
                'Everything in the file is listed like this already.',
              )
            : summary(plan)
        }
      >
        {say('Wat er verandert', 'What changes')}
      </PageTitle>
      {organisations.length > 0 && (
        <Section
          id="nieuwe-organisaties"
          title={say('Nieuwe organisaties', 'New organisations')}
          count={organisations.length}
        >
          <List items={organisations.map(({ name, kind }) => `${name} (${organisationKindWords[kind]})`)} />
        </Section>
      )}
      {people.length > 0 && (
        <Section id="mensen" title={say('Mensen', 'People')} count={people.length}>
          <DataTable
            caption={say('Mensen die nieuw zijn of wijzigen', 'People who are new or change')}
            captionSpoken
            rows={people}
            columns={[
              { label: say('Naam', 'Name'), cell: ({ name }) => name },
              { label: say('E-mail', 'Mail'), cell: ({ email }) => email },
              {
                label: say('Wat er verandert', 'What changes'),
                cell: (person) => <PersonChange view={view} person={person} />,
              },
            ]}
          />
        </Section>
      )}
      {holdings.length > 0 && (
        <Section id="rollen" title={say('Rollen', 'Roles')} count={holdings.length}>
          <DataTable
            caption={say('Rollen die nieuw zijn of wijzigen', 'Roles that are new or change')}
            captionSpoken
            rows={holdings}
            columns={[
              { label: say('Wie', 'Who'), cell: ({ email }) => nameIn(plan, email) },
              {
                label: say('Rol', 'Role'),
                cell: ({ role, organisation }) =>
                  `${capitalised(roleWords[role])}, ${organisation ?? theTeam()}`,
              },
              {
                label: say('Wat er verandert', 'What changes'),
                cell: (held) => (
                  <HoldingChange view={view} held={held} cases={counting.get(held.before?.id ?? '')} />
                ),
              },
            ]}
          />
        </Section>
      )}
      {nothing ? (
        <EmptyState title={say('Er is niets te veranderen', 'There is nothing to change')}>
          <Link href={view.home}>{say('Terug naar Mensen', 'Back to People')}</Link>
        </EmptyState>
      ) : (
        <ButtonRow>
          <PostButton action={href} hidden={{ gezien: print }}>
            {say('Lees alles in', 'Read everything in')}
          </PostButton>
          <PostButton action={`${href}/weg`} look="subtle">
            {say('Toch niet, gooi het weg', 'Cancel, throw it away')}
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
    ...counted(
      count(organisations, 'new'),
      say('organisatie nieuw', 'new organisation'),
      say('organisaties nieuw', 'new organisations'),
    ),
    ...counted(count(people, 'new'), say('persoon nieuw', 'new person'), say('mensen nieuw', 'new people')),
    ...counted(
      count(people, 'changed'),
      say('persoon gewijzigd', 'changed person'),
      say('mensen gewijzigd', 'changed people'),
    ),
    ...counted(count(holdings, 'new'), say('rol nieuw', 'new role'), say('rollen nieuw', 'new roles')),
    ...counted(
      count(holdings, 'changed'),
      say('rol gewijzigd', 'changed role'),
      say('rollen gewijzigd', 'changed roles'),
    ),
  ];
  const all = `${capitalised(listed(parts))}.`;
  if (same === 0) return all;
  return same === 1
    ? say(`${all} Eén persoon blijft zoals het is.`, `${all} One person stays as they are.`)
    : say(
        `${all} ${String(same)} mensen blijven zoals het is.`,
        `${all} ${String(same)} people stay as they are.`,
      );
}

function nameIn({ people }: ImportPlan, email: string): string {
  return people.find((person) => person.email.toLowerCase() === email)?.name ?? email;
}

function PersonChange({ view, person }: { view: PeopleView; person: PlannedPerson }): JSX.Element {
  const { before } = person;
  const works = person.organisation ?? theTeam();
  if (!before) return <>{say(`Nieuw, bij ${works}`, `New, at ${works}`)}</>;
  const was = (label: string, old: string | null, now: string | null): ComponentChildren[] => {
    if ((old === null ? null : tidy(old)) === now) return [];
    const [from, to] = [old ?? say('leeg', 'empty'), now ?? say('leeg', 'empty')];
    return [say(`${label}: ${from} wordt ${to}`, `${label}: ${from} becomes ${to}`)];
  };
  const items = [
    ...(before.endedOn === person.endedOn
      ? []
      : [say('Was vertrokken, en komt terug', 'Had left, and comes back')]),
    ...was(say('Naam', 'Name'), before.name, person.name),
    ...was(say('Achternaam', 'Surname'), before.surname, person.surname),
    ...was(say('Aanhef', 'Salutation'), before.addressAs, person.addressAs),
    ...was(say('Telefoon', 'Telephone'), before.phone, person.phone),
    ...was(
      say('Taal van de brieven', 'Language of letters'),
      languageNames[before.language ?? 'nl'],
      languageNames[person.language],
    ),
    ...was(say('Werkt bij', 'Works at'), view.place(before.organisation), works),
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
      <>
        {held.until === undefined
          ? say(`Nieuw, vanaf ${plainDate(held.from)}`, `New, from ${plainDate(held.from)}`)
          : say(`Nieuw, ${periodWords(held, view.today)}`, `New, ${periodWords(held, view.today)}`)}
      </>
    );
  const [was, now] = [periodWords(before, view.today), periodWords(held, view.today)];
  return (
    <>
      {say(`Was ${was}. Wordt ${now}.`, `Was ${was}. Becomes ${now}.`)}
      {cases !== undefined && cases > 0 && (
        <>
          {' '}
          <strong>
            {cases === 1
              ? say('1 lopende casus rekent op deze rol.', '1 running case counts on this role.')
              : say(
                  `${String(cases)} lopende casussen rekenen op deze rol.`,
                  `${String(cases)} running cases count on this role.`,
                )}
          </strong>{' '}
          <Link href={`${view.home}/${before.person}`}>
            {say('Bekijk wie dan gevraagd wordt', 'View who is asked then')}
          </Link>
        </>
      )}
    </>
  );
}
