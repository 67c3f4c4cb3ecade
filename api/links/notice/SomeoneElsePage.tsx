// For who was sent the mail on: they answer on behalf of whom it is for, with a code from that mailbox, or say that it is not theirs.
import type { JSX, VNode } from 'preact';
import { TextField } from '../../design/forms/TextField.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { readText } from '../../forms/text.ts';
import { fieldError, messageFor, typed, type FieldError, type Values } from '../../forms/values.ts';
import type { Visit } from '../visit.ts';
import { askRows, nameOf } from './asking.ts';
import { NoticePage } from './frame.tsx';
import { ReplyForm } from './ReplyForm.tsx';
import type { Asked } from './standing.ts';
import { say } from '../../../words/language.ts';

/** A name and a position; what is longer is a story. */
const LONGEST_NAME = 100;

/** Which page a form came from. */
export const SOMEONE_ELSE = 'iemand-anders';

/** For whom the question is, and where to go for who is somebody else. */
export function SomeoneElse({ visit }: { readonly visit: Visit }): JSX.Element {
  const name = nameOf(visit);
  return (
    <Paragraph>
      {say(
        `Deze vraag is voor ${name}. Bent u iemand anders?`,
        `This question is for ${name}. Are you someone else?`,
      )}{' '}
      <Link href={`${visit.base}/${SOMEONE_ELSE}`}>
        {say(`Antwoord namens ${name}`, `Answer on behalf of ${name}`)}
      </Link>
    </Paragraph>
  );
}

/** Asks who they are, and the answer. */
export function someoneElsePage(
  visit: Visit,
  asked: Asked,
  values: Values,
  errors: readonly FieldError[],
): VNode {
  const name = nameOf(visit);
  const title = say(`Antwoord namens ${name}`, `Answer on behalf of ${name}`);
  return (
    <NoticePage visit={visit} title={title} back={visit.base} errors={errors} little>
      <PageTitle
        lead={say(
          `Kreeg u onze mail van ${name}? Dan kunt u hier antwoorden. Wij mailen een code naar ${name}. Vraag ${name} om die code. Dan telt uw antwoord.`,
          `Did ${name} send you our email? Then you can answer here. We email a code to ${name}. Ask ${name} for that code. Then your answer counts.`,
        )}
      >
        {title}
      </PageTitle>
      <DefinitionRows rows={askRows(visit, asked)} />
      <ReplyForm
        visit={visit}
        asked={asked}
        title={say('Het antwoord', 'The answer')}
        values={values}
        errors={errors}
        hidden={{ van: SOMEONE_ELSE }}
        first={
          <TextField
            name="namens"
            label={say('Wie bent u?', 'Who are you?')}
            hint={say('Uw naam en functie', 'Your name and position')}
            value={values['namens']}
            error={messageFor(errors, 'namens')}
          />
        }
        notMe={{
          label: say(`Dit is niet voor ${name} en niet voor mij`, `This is not for ${name}, and not for me`),
          hint: say('Hiervoor is geen code nodig', 'No code is needed for this'),
        }}
        then={say(
          `Na deze knop mailen wij een code naar ${name}. Wat u invulde, bewaren wij een dag.`,
          `After this button we email a code to ${name}. We keep what you filled in for a day.`,
        )}
      />
    </NoticePage>
  );
}

/** What has to be mended about who replies; only who says that they are someone else has to say who. */
export function mistakesInWho({ values, now }: Visit): readonly FieldError[] {
  if (values['van'] !== SOMEONE_ELSE) return [];
  if (typed(values, 'namens').length > LONGEST_NAME)
    return [
      fieldError('namens', say('Maak dit korter dan 100 tekens', 'Make this shorter than 100 characters')),
    ];
  const read = readText(values, 'namens', now, say('Vul in wie u bent', 'Fill in who you are'));
  return 'error' in read ? [read.error] : [];
}
