// What was logged by hand: how the team sped the case up, and what parents and youth were told.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton, PostButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { When } from '../../design/text/Moment.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { shortDay } from '../../moments.ts';
import type { Seat } from '../seat.ts';
import { actHref } from '../steering/act.ts';
import { removeLogged } from '../steering/loggingActs.ts';
import type { CaseFacts } from '../../../domain/advice/facts.ts';
import { feedbackSentences, loggedWords } from '../../../words/logged.ts';

/** Latest first, with a button that takes each away again; and whether parents and youth heard. */
export function ByHand({ facts, seat }: { readonly facts: CaseFacts; readonly seat: Seat }): JSX.Element {
  const { home, now } = seat;
  const { reference, status, logged = [] } = facts.advice;
  const latest = logged.toSorted((one, other) => other.on.localeCompare(one.on) || other.entry - one.entry);
  return (
    <Section id="met-de-hand" title="Procesversnelling en terugkoppeling">
      <Paragraph>
        <strong>Is het teruggekoppeld aan ouders en jeugdige?</strong>{' '}
        {feedbackSentences(logged, now).join(' ')}
      </Paragraph>
      {latest.length > 0 && (
        <DataTable
          caption="Vastgelegd"
          captionSpoken
          rows={latest}
          columns={[
            { label: 'Wanneer', cell: ({ on }) => <When at={shortDay(on, now)} /> },
            { label: 'Wat', cell: ({ what }) => loggedWords(what) },
            { label: 'Waarover', cell: ({ what }) => (what.is === 'acceleration' ? what.note : null) },
            {
              label: 'Toch niet?',
              cell: (entry) => {
                const act = removeLogged(entry);
                return seat.may('steerCases') ? (
                  <PostButton
                    action={actHref(home, reference, act)}
                    look="subtle"
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
            <LinkButton href={actHref(home, reference, { path: 'leg-vast' })} look="secondary">
              Leg procesversnelling vast
            </LinkButton>
          )}
          <LinkButton href={actHref(home, reference, { path: 'terugkoppeling' })} look="secondary">
            Leg terugkoppeling vast
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  );
}
