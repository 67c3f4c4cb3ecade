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
import { DifferenceTable, NoDifference } from '../ladders/DifferenceTable.tsx';
import type { Seat } from '../seat.ts';
import { actHref } from '../steering/act.ts';
import { ladderName } from '../steering/whoIsWho.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import type { Agreement } from '../../../domain/escalation/agreement.ts';
import { climbOf } from '../../../domain/advice/advice.ts';
import type { MoveObstacle } from '../../../domain/escalation/moving.ts';
import { differencesBetween } from '../../../words/agreementAspects.ts';
import { capitalised } from '../../../words/people.ts';
import { say } from '../../../words/language.ts';
import { versionName } from '../ladders/versionWords.ts';
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
  const title = say('Zet over naar de nieuwe versie', 'Move to the new version');
  return (
    <DeskPage seat={seat} title={title} at="advices" below errors={errors}>
      {problem !== undefined && (
        <Notice kind="plain">
          <p>{say(`Er is niets veranderd. ${problem}.`, `Nothing was changed. ${problem}.`)}</p>
        </Notice>
      )}
      <PageTitle
        above={
          <>
            <Link href={`${seat.home}/adviezen`}>{say('Adviezen', 'Advices')}</Link> /{' '}
            <Link href={back}>{reference}</Link>
          </>
        }
        lead={say(
          `Deze casus volgt versie ${facts.agreement.version} van de ladders. Nu geldt versie ${to.version}.`,
          `This case follows version ${facts.agreement.version} of the ladders. Version ${to.version} is in force now.`,
        )}
      >
        {title}
      </PageTitle>
      {obstacles.length > 0 && <Obstacles seat={seat} facts={facts} obstacles={obstacles} />}
      {obstacles.length === 0 && (
        <Section
          id="ladders"
          title={say(
            'Wat er hierna komt in deze casus, als niemand iets doet',
            'What comes next in this case, if nobody does anything',
          )}
        >
          <Climbs facts={facts} climbs={climbs} />
        </Section>
      )}
      <Section id="verschil" title={say('Wat er anders is afgesproken', 'What was agreed differently')}>
        <Differences from={facts.agreement} to={to} />
      </Section>
      {obstacles.length === 0 ? (
        <Form action={`${back}/nieuwe-afspraken`} hidden={{ naar: String(to.version) }}>
          <TextArea
            name="reden"
            label={say('Waarom zet u deze casus over?', 'Why do you move this case?')}
            value={values['reden']}
            error={messageFor(errors, 'reden')}
            rows={3}
          />
          <ButtonRow>
            <Button>{say('Zet over', 'Move')}</Button>
            <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
          </ButtonRow>
        </Form>
      ) : (
        <Paragraph>
          <Link href={back}>{say('Terug naar de casus', 'Back to the case')}</Link>
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
    <Section id="eerst" title={say('Dit moet eerst', 'This has to be done first')}>
      <Paragraph>
        {say(
          'Een ladder die nog loopt, past niet in de nieuwe versie. Wij ronden hem niet vanzelf af: misschien heeft iemand daar iets toegezegd.',
          'A ladder that is still running does not fit the new version. We do not round it off by ourselves: somebody may have promised something there.',
        )}
      </Paragraph>
      <List
        items={obstacles.map(({ climb, because }) => {
          const ladder = climbOf(facts.advice, climb)?.ladder ?? '';
          const name = `‘${ladderName(facts, ladder)}’`;
          const what =
            because === 'ladderGone'
              ? say(`De ladder ${name} bestaat niet meer.`, `The ladder ${name} does not exist any more.`)
              : say(
                  `De ladder ${name} is korter geworden dan waar deze casus staat.`,
                  `The ladder ${name} has become shorter than where this case stands.`,
                );
          return (
            <>
              {what}{' '}
              <Link href={actHref(seat.home, reference, { path: 'rond-af', subject: climb })}>
                {say('Rond deze ladder af', 'Round this ladder off')}
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
  if (climbs.length === 0)
    return <EmptyState title={say('Er loopt nu geen ladder', 'No ladder is running now')} />;
  return (
    <DataTable
      caption={say('Wat er op elke ladder hierna komt', 'What comes next on each ladder')}
      captionSpoken
      columns={[
        {
          label: say('Ladder', 'Ladder'),
          cell: ({ climb }: ClimbPreview) => capitalised(ladderName(facts, climb.ladder)),
        },
        { label: say('Nu', 'Now'), cell: ({ now }) => now },
        { label: say('Na het overzetten', 'After moving it'), cell: ({ then }) => then },
        {
          label: say('Verschil', 'Difference'),
          cell: ({ now, then }) =>
            now === then ? say('Blijft zo', 'Stays so') : say('Verandert', 'Changes'),
        },
      ]}
      rows={climbs}
    />
  );
}

function Differences({ from, to }: { readonly from: Agreement; readonly to: Agreement }): JSX.Element {
  const found = differencesBetween(from, to);
  if (found.length === 0) return <NoDifference />;
  const table = (
    <DifferenceTable
      one={versionName({ ...from, status: 'agreed' })}
      other={versionName({ ...to, status: 'agreed' })}
      differences={found}
    />
  );
  return found.length <= SHOWN ? (
    table
  ) : (
    <Disclosure
      summary={say(`Bekijk alle ${found.length} verschillen`, `See all ${found.length} differences`)}
    >
      {table}
    </Disclosure>
  );
}
