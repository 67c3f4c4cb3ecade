// On the pages of a check that is one of a row: which one it is, and the next one once it is done.
import type { JSX } from 'preact';
import { ButtonRow, LinkButton } from '../../design/actions/Button.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph, Quiet } from '../../design/text/Paragraph.tsx';
import { say } from '../../../words/language.ts';
import type { Visit } from '../visit.ts';
import { stillOpen, type Among } from './among.ts';

/** "2 van 6", above the case. */
export function WhichOne({ place, all, overview }: Among): JSX.Element {
  return (
    <Paragraph>
      <Quiet>
        {say(`Casus ${place} van ${all.length}`, `Case ${place} of ${all.length}`)} ·{' '}
        <Link href={overview}>{say('Overzicht', 'Overview')}</Link>
      </Quiet>
    </Paragraph>
  );
}

/** Nothing is asked of this case any more: what is left of the mail. Nothing where the mail had one question. */
export function NextOne({ visit: { among, shared } }: { readonly visit: Visit }): JSX.Element | null {
  if (!among) return shared ? <OthersInMail /> : null;
  const left = stillOpen(among.all, among.place);
  const [next] = left;
  if (!next) {
    return (
      <Section id="volgende" title={say('U bent klaar', 'You are done')}>
        <Paragraph>
          {say(
            'Er staat geen vraag uit deze mail meer open. Dank u wel.',
            'No question of this email is open any more. Thank you.',
          )}{' '}
          <Link href={among.overview}>{say('Bekijk het overzicht', 'See the overview')}</Link>.
        </Paragraph>
      </Section>
    );
  }
  return (
    <Section id="volgende" title={questionsLeft(left.length)}>
      <ButtonRow>
        <LinkButton href={`${among.overview}/${next.place}`}>
          {say(`Volgende casus: ${next.reference}`, `Next case: ${next.reference}`)}
        </LinkButton>
        <LinkButton href={among.overview} look="secondary">
          {say('Overzicht', 'Overview')}
        </LinkButton>
      </ButtonRow>
      <Paragraph>
        <Quiet>{stopInBetween()}</Quiet>
      </Paragraph>
    </Section>
  );
}

/** "Nog 5 vragen". */
export function questionsLeft(count: number): string {
  return count === 1
    ? say('Nog 1 vraag', '1 more question')
    : say(`Nog ${count} vragen`, `${count} more questions`);
}

/** That nothing is lost. */
export function stopInBetween(): string {
  return say(
    'U kunt tussendoor stoppen. Met de knop in de mail gaat u later verder.',
    'You can stop in between. With the button in the email you go on later.',
  );
}

/** By the link of one case nobody sees the others: it may have been passed on to a colleague. */
function OthersInMail(): JSX.Element {
  return (
    <Paragraph>
      <Quiet>
        {say(
          'In dezelfde mail vroegen wij ook naar andere casussen. Met de knop ‘Beantwoord de vragen achter elkaar’ in die mail ziet u welke nog openstaan.',
          'In the same email we asked about other cases, too. The button ‘Answer the questions one after the other’ in that email shows which are still open.',
        )}
      </Quiet>
    </Paragraph>
  );
}
