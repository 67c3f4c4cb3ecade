// All questions of one mail: which are answered, which are not, and where to go on.
import type { VNode } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { LinkPage } from '../../design/layout/LinkPage.tsx';
import { Steps, type Step } from '../../design/shows/Steps.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph, Quiet } from '../../design/text/Paragraph.tsx';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/language.ts';
import { oneOfRow, opened, stillOpen } from '../check/among.ts';
import { draftFor } from '../check/draft.ts';
import { questionsLeft, stopInBetween } from '../check/NextOne.tsx';
import { purposeWords } from '../check/purposeWords.ts';
import { standingOf } from '../check/standing.ts';
import { linkFrame } from '../frame.tsx';
import { Phone } from '../Phone.tsx';
import type { InSeries } from '../../../store/series.ts';
import type { SeriesVisit } from './standing.ts';

/** Shown behind the mail's own link. */
export function overviewPage(visit: SeriesVisit): VNode {
  const { all, base, facts } = visit;
  const [next, ...others] = stillOpen(all.map(oneOfRow));
  const title = next
    ? questionsLeft(others.length + 1)
    : say('U hebt alles beantwoord, dank u wel', 'You have answered everything, thank you');
  const begun = all.some((one) => oneOfRow(one).is !== 'open');
  return (
    <LinkPage {...linkFrame(visit)} title={title}>
      <PageTitle
        lead={
          next
            ? say(
                'Wij horen graag per casus hoe het gaat. Dat kost telkens ongeveer twee minuten.',
                'We would like to hear for each case how things are. It takes about two minutes each time.',
              )
            : say('U hoeft nu niets meer te doen.', 'You do not need to do anything more now.')
        }
      >
        {title}
      </PageTitle>
      {next && (
        <>
          <ButtonRow>
            <LinkButton href={`${base}/${next.place}`}>
              {begun
                ? say(`Ga verder met casus ${next.reference}`, `Go on with case ${next.reference}`)
                : say(`Begin met casus ${next.reference}`, `Start with case ${next.reference}`)}
            </LinkButton>
          </ButtonRow>
          <Paragraph>
            <Quiet>{stopInBetween()}</Quiet>
          </Paragraph>
        </>
      )}
      <Steps steps={all.map((one) => stepOf(visit, one, next?.place))} />
      <Paragraph>
        <Quiet>
          {say('Is er acuut gevaar? Bel', 'Is there immediate danger? Call')} <Phone number="112" />{' '}
          {say('of', 'or')} {facts.region.crisisName}: <Phone number={facts.region.crisisPhone} />.
        </Quiet>
      </Paragraph>
    </LinkPage>
  );
}

function stepOf({ base, now }: SeriesVisit, one: InSeries, next: number | undefined): Step {
  const { place, reference } = one;
  const name = say(`Casus ${reference}`, `Case ${reference}`);
  const open = opened(one);
  const standing = open && standingOf(open);
  if (!open || !standing || !('check' in standing)) {
    const standing = say('Hier hoeft u niets meer te doen.', 'You do not need to do anything more here.');
    return { name, state: 'done', standing };
  }
  const href = `${base}/${place}`;
  if (standing.is === 'answered') {
    const day = longDay(standing.at, now);
    return {
      name,
      state: 'done',
      standing: say(`Verstuurd op ${day}.`, `Sent on ${day}.`),
      action: (
        <Link href={href} spoken={name}>
          {say('Bekijk uw antwoorden', 'See your answers')}
        </Link>
      ),
    };
  }
  const { check } = standing;
  const { title } = purposeWords(open.facts, check, now);
  const before =
    check.silentAt !== null && check.silentAt > now
      ? say(
          ` Graag vóór ${longDay(check.silentAt, now)}.`,
          ` Please answer before ${longDay(check.silentAt, now)}.`,
        )
      : '';
  const begun = draftFor(open, standing) !== undefined;
  return {
    name,
    state: place === next ? 'next' : 'later',
    standing: title + before,
    action: (
      <Link href={href} spoken={name}>
        {begun ? say('Ga verder', 'Continue') : say('Beantwoord', 'Answer')}
      </Link>
    ),
  };
}
