// One kind of letter: how it goes now, its words to change, its fields, and the versions before.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { ExampleFields } from './ExampleFields.tsx';
import { FieldsTable } from './FieldsTable.tsx';
import { audienceOf, audienceWords, kindPaths, kindWords } from './kindWords.ts';
import { momentOptions } from './momentOptions.ts';
import { ShownLetter, type ShownLetterProps } from './ShownLetter.tsx';
import { Versions, type NamedVersion } from './Versions.tsx';
import { WordingForm } from './WordingForm.tsx';
import type { WordedKind, Wording } from '../../../domain/letters/wording.ts';
import { say } from '../../../words/language.ts';

export interface WordingPageProps extends ShownLetterProps {
  readonly kind: WordedKind;
  /** Latest first. */
  readonly versions: readonly NamedVersion[];
  /** What stands in the form. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly seen: number;
  readonly done?: string | undefined;
  /** Somebody else saved these in the meantime. */
  readonly overtakenBy?: Wording;
}

export function wordingPage(seat: Seat, props: WordingPageProps): VNode {
  const { kind, versions, example, values, errors, seen, done, overtakenBy } = props;
  const action = `${seat.home}/brieven/${kindPaths[kind]}`;
  const own = versions[0] !== undefined && versions[0].wording.nl !== null;
  return (
    <DeskPage
      seat={seat}
      title={kindWords[kind]}
      at="letters"
      below
      errors={[...errors, ...example.errors]}
      done={done}
    >
      {overtakenBy && <Overtaken by={overtakenBy} />}
      <PageTitle
        above={<Link href={`${seat.home}/brieven`}>{say('Brieven', 'Letters')}</Link>}
        lead={
          own
            ? say(
                `${audienceWords[audienceOf[kind]]}. Deze brief gaat in de woorden van uw regio.`,
                `${audienceWords[audienceOf[kind]]}. This letter goes in the words of your region.`,
              )
            : say(
                `${audienceWords[audienceOf[kind]]}. Deze brief gaat in de standaardwoorden.`,
                `${audienceWords[audienceOf[kind]]}. This letter goes in the default words.`,
              )
        }
      >
        {kindWords[kind]}
      </PageTitle>
      {seat.may('editLetters') ? (
        <Section id="woorden" title={say('De woorden', 'The words')}>
          <WordingForm
            action={action}
            kind={kind}
            values={values}
            errors={errors}
            seen={seen}
            example={example}
          />
        </Section>
      ) : (
        <form class="dz-search" method="get" action={action}>
          <Select
            name="moment"
            label={say('Op welk moment?', 'At which moment?')}
            options={momentOptions(example)}
            value={values['moment']}
          />
          <ExampleFields example={example} />
          <Button look="secondary">{say('Laat zien', 'Show')}</Button>
        </form>
      )}
      <ShownLetter {...props} />
      {seat.may('editLetters') && (
        <Section id="velden" title={say('Velden', 'Fields')}>
          <Paragraph>
            {say(
              'Wat in een veld komt te staan, rekent Doorzet voor elke brief uit. Kan een veld een keer niet worden ingevuld, dan gaat die brief in de standaardwoorden.',
              'What comes in a field is worked out by Doorzet for each letter. If a field cannot be filled in once, that letter goes in the default words.',
            )}
          </Paragraph>
          <FieldsTable kind={kind} />
        </Section>
      )}
      <Section id="versies" title={say('Versies', 'Versions')}>
        <Versions seat={seat} action={action} versions={versions} />
        <Paragraph>
          {say(
            'Brieven die al zijn verstuurd, veranderen niet.',
            'Letters that were sent already do not change.',
          )}
        </Paragraph>
      </Section>
    </DeskPage>
  );
}

/** Loses nothing of either: what was typed stands in the form, what is kept now stands here. */
function Overtaken({ by: { nl } }: { readonly by: Wording }): JSX.Element {
  return (
    <Notice kind="plain">
      <p>
        {say(
          'Er is niets bewaard: iemand anders veranderde deze brief terwijl u typte. Wat u typte, staat hieronder. Bewaart u het, dan vervangt het wat er nu staat:',
          'Nothing has been saved: somebody else changed this letter while you were typing. What you typed is below. If you save it, it replaces what is there now:',
        )}
      </p>
      {nl === null ? (
        <p>{say('De standaard.', 'The default.')}</p>
      ) : (
        <DefinitionRows
          rows={[
            { term: say('Onderwerp', 'Subject'), value: <Typed>{nl.subject}</Typed> },
            { term: say('Tekst', 'Text'), value: <Typed>{nl.body}</Typed> },
          ]}
        />
      )}
    </Notice>
  );
}
