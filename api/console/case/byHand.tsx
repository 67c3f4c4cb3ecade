// What was logged by hand: how the team sped the case up, and what parents and youth were told.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { When } from '../../design/text/Moment.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import { shortDay } from '../../moments.ts';
import type { Seat } from '../seat.ts';
import { actHref } from '../steering/act.ts';
import { fromOf, rememberedBy, rememberedIn } from '../steering/from.ts';
import { removeLogged } from '../steering/loggingActs.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { say } from '../../../words/language.ts';
import { feedbackSentences, loggedWords } from '../../../words/logged.ts';

/** Latest first, with a button that takes each away again; and whether parents and youth heard. */
export function ByHand({ facts, seat }: { readonly facts: CaseFacts; readonly seat: Seat }): JSX.Element {
  const { home, now } = seat;
  const from = fromOf(seat);
  const { reference, status, logged = [] } = facts.advice;
  const latest = logged.toSorted((one, other) => other.on.localeCompare(one.on) || other.entry - one.entry);
  return (
    <Section
      id="met-de-hand"
      title={say('Procesversnelling en terugkoppeling', 'Speeding up the process, and feedback')}
    >
      <Paragraph>
        <strong>
          {say(
            'Is het teruggekoppeld aan ouders en jeugdige?',
            'Were the parents and the young person told?',
          )}
        </strong>{' '}
        {feedbackSentences(logged, now).join(' ')}
      </Paragraph>
      {latest.length > 0 && (
        <DataTable
          caption={say('Vastgelegd', 'On record')}
          captionSpoken
          rows={latest}
          columns={[
            { label: say('Wanneer', 'When'), cell: ({ on }) => <When at={shortDay(on, now)} /> },
            { label: say('Wat', 'What'), cell: ({ what }) => loggedWords(what) },
            {
              label: say('Waarover', 'About'),
              cell: ({ what }) => (what.is === 'acceleration' ? <Typed>{what.note}</Typed> : null),
            },
            {
              label: say('Toch niet?', 'Take back?'),
              cell: (entry) => {
                const act = removeLogged(entry);
                return seat.may('steerCases') ? (
                  <PostButton
                    action={actHref(home, reference, act)}
                    look="subtle"
                    hidden={rememberedBy(act.hidden, from)}
                    spoken={loggedWords(entry.what)}
                  >
                    {act.button}
                  </PostButton>
                ) : null;
              },
            },
          ]}
        />
      )}
      {seat.may('steerCases') && (
        <ButtonRow>
          {status === 'open' && (
            <LinkButton
              href={rememberedIn(actHref(home, reference, { path: 'leg-vast' }), from)}
              look="secondary"
            >
              {say('Leg procesversnelling vast', 'Log speeding up the process')}
            </LinkButton>
          )}
          <LinkButton
            href={rememberedIn(actHref(home, reference, { path: 'terugkoppeling' }), from)}
            look="secondary"
          >
            {say('Leg terugkoppeling vast', 'Log feedback')}
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
