// What a file would change, before it does.
import type { VNode } from 'preact';
import { ButtonRow, PostButton } from '../../../design/actions/Button.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { DataTable } from '../../../design/shows/DataTable.tsx';
import { EmptyState, Notice } from '../../../design/shows/Notice.tsx';
import { PageTitle } from '../../../design/text/Heading.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { List } from '../../../design/text/List.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { DeskPage } from '../../frame.tsx';
import type { PeopleView } from '../view.ts';
import type { Counted } from './counting.ts';
import { HoldingChange, PersonChange } from './plannedChanges.tsx';
import { changesNothing, type ImportPlan } from '../../../../domain/contacts/importing/plan.ts';
import { organisationKindWords, theTeam } from '../../../../words/organisations.ts';
import { capitalised } from '../../../../words/people.ts';
import { listed, roleWords } from '../../../../words/roles.ts';
import { say } from '../../../../words/language.ts';

export interface Preview {
  readonly plan: ImportPlan;
  /** Of the plan, so that what is confirmed is what was shown. */
  readonly print: string;
  readonly counted: Counted;
  /** People changed since it was shown last. */
  readonly anew: boolean;
}

export function previewPage(view: PeopleView, id: string, { plan, print, counted, anew }: Preview): VNode {
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
          {counted.rest > 0 && <Paragraph>{restWords(counted)}</Paragraph>}
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
                cell: (held) => <HoldingChange view={view} held={held} counted={counted} />,
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

/** Of which roles that end it is not said how many cases count on them. */
function restWords({ cases, rest }: Counted): string {
  const first = String(cases.size);
  return rest === 1
    ? say(
        `Van ${first} rollen die eindigen, telden wij de lopende casussen. Van nog 1 rol niet: bekijk die zelf.`,
        `We counted the running cases of ${first} roles that end. Not of 1 more role: look at that one yourself.`,
      )
    : say(
        `Van ${first} rollen die eindigen, telden wij de lopende casussen. Van nog ${String(rest)} rollen niet: bekijk die zelf.`,
        `We counted the running cases of ${first} roles that end. Not of ${String(rest)} more roles: look at those yourself.`,
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
