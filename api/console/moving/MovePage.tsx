// Moving a running case to the version that is in force: what changes for it, and why it is done.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextArea } from '../../design/forms/TextArea.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { EmptyState, Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { List } from '../../design/text/List.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import { DifferenceTable } from '../ladders/DifferenceTable.tsx';
import type { Seat } from '../seat.ts';
import { actHref } from '../steering/act.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { MoveObstacle } from '../../../domain/escalation/moving.ts';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { capitalised } from '../../../words/people.ts';
import { previewMove, type ClimbPreview } from './preview.ts';

/** So many differences are shown at once; more are behind a button. */
const SHOWN = 8;

export interface MoveShown {
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** Why it was not done just now. */
  readonly problem?: string | undefined;
}

/** @param to the version in force */
export function movePage(seat: Seat, facts: CaseFacts, to: Agreement, shown: MoveShown): VNode {
  const { values, errors, problem } = shown;
  const { reference } = facts.advice;
  const back = `${seat.home}/adviezen/${reference}`;
  const { obstacles, climbs } = previewMove(facts, to, seat.actor, seat.now);
  const title = 'Zet over naar de nieuwe versie';
  return (
    <DeskPage seat={seat} title={title} at="advices" below errors={errors}>
      {problem !== undefined && (
        <Notice kind="plain">
          <p>Er is niets veranderd. {problem}.</p>
        </Notice>
      )}
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>Adviezen</Link> / <Link href={back}>{reference}</Link>
          </>
        }
        lead={`Deze casus volgt versie ${facts.agreement.version} van de ladders. Nu geldt versie ${to.version}.`}
      >
        {title}
      </PageTitle>
      {obstacles.length > 0 && <Obstacles seat={seat} facts={facts} obstacles={obstacles} />}
      {obstacles.length === 0 && (
        <Section id="ladders" title="Wat er hierna komt in deze casus, als niemand iets doet">
          <Climbs facts={facts} climbs={climbs} />
        </Section>
      )}
      <Section id="verschil" title="Wat er anders is afgesproken">
        <Differences from={facts.agreement} to={to} />
      </Section>
      {obstacles.length === 0 ? (
        <Form action={`${back}/nieuwe-afspraken`} hidden={{ naar: String(to.version) }}>
          <TextArea
            name="reden"
            label="Waarom zet u deze casus over?"
            value={values['reden']}
            error={messageFor(errors, 'reden')}
            rows={3}
          />
          <ButtonRow>
            <Button>Zet over</Button>
            <Link href={back}>Toch niet</Link>
          </ButtonRow>
        </Form>
      ) : (
        <Paragraph>
          <Link href={back}>Terug naar de casus</Link>
        </Paragraph>
      )}
    </DeskPage>
  );
}

interface ObstaclesProps {
  readonly seat: Seat;
  readonly facts: CaseFacts;
  readonly obstacles: readonly MoveObstacle[];
}

function Obstacles({ seat, facts, obstacles }: ObstaclesProps): JSX.Element {
  const { reference } = facts.advice;
  return (
    <Section id="eerst" title="Dit moet eerst">
      <Paragraph>
        Een ladder die nog loopt, past niet in de nieuwe versie. Wij ronden hem niet vanzelf af: misschien
        heeft iemand daar iets toegezegd.
      </Paragraph>
      <List
        items={obstacles.map(({ climb, because }) => {
          const ladder = climbOf(facts.advice, climb)?.ladder ?? '';
          const name = `‘${ladderName(facts, ladder)}’`;
          const what =
            because === 'ladderGone'
              ? `De ladder ${name} bestaat niet meer.`
              : `De ladder ${name} is korter geworden dan waar deze casus staat.`;
          return (
            <>
              {what}{' '}
              <Link href={actHref(seat.home, reference, { path: 'rond-af', subject: climb })}>
                Rond deze ladder af
              </Link>
            </>
          );
        })}
      />
    </Section>
  );
}

function Climbs({
  facts,
  climbs,
}: {
  readonly facts: CaseFacts;
  readonly climbs: readonly ClimbPreview[];
}): JSX.Element {
  if (climbs.length === 0) return <EmptyState title="Er loopt nu geen ladder" />;
  return (
    <DataTable
      caption="Wat er op elke ladder hierna komt"
      captionSpoken
      columns={[
        { label: 'Ladder', cell: ({ climb }: ClimbPreview) => capitalised(ladderName(facts, climb.ladder)) },
        { label: 'Nu', cell: ({ now }) => now },
        { label: 'Na het overzetten', cell: ({ then }) => then },
        { label: 'Verschil', cell: ({ now, then }) => (now === then ? 'Blijft zo' : 'Verandert') },
      ]}
      rows={climbs}
    />
  );
}

function Differences({ from, to }: { readonly from: Agreement; readonly to: Agreement }): JSX.Element {
  const found = differencesBetween(from, to);
  if (found.length === 0)
    return <EmptyState title="Geen verschil">In beide versies staat hetzelfde.</EmptyState>;
  const table = (
    <DifferenceTable one={`Versie ${from.version}`} other={`Versie ${to.version}`} differences={found} />
  );
  return found.length <= SHOWN ? (
    table
  ) : (
    <Disclosure summary={`Bekijk alle ${found.length} verschillen`}>{table}</Disclosure>
  );
}
