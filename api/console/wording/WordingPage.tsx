// One kind of letter: how it goes now, its words to change, its fields, and the versions before.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Select } from '../../design/forms/Select.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { LetterLooks } from '../../design/shows/LetterLooks.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { Typed } from '../../design/text/Typed.tsx';
import type { FieldError, Values } from '../../forms/values.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { ExampleFields } from './ExampleFields.tsx';
import { chosenSample, type Example } from './example.ts';
import { FieldsTable } from './FieldsTable.tsx';
import { audienceOf, audienceWords, kindPaths, kindWords } from './kindWords.ts';
import { momentOptions } from './momentOptions.ts';
import { roleOf } from './roleOf.ts';
import { Versions, type NamedVersion } from './Versions.tsx';
import { WordingForm } from './WordingForm.tsx';
import type { WordedKind, Wording, WordingInUse } from '../../../domain/letters/wording.ts';
import { language, say } from '../../../words/language.ts';

export interface WordingPageProps {
  readonly kind: WordedKind;
  /** Latest first. */
  readonly versions: readonly NamedVersion[];
  readonly example: Example;
  /** What stands in the form. */
  readonly values: Values;
  readonly errors: readonly FieldError[];
  /** The words in which the example is shown; they may not be saved yet. */
  readonly shown: WordingInUse | undefined;
  /** The example is of words that are not saved. */
  readonly unsaved?: boolean;
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
      <Shown seat={seat} {...props} />
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
            'Brieven die al zijn verstuurd, veranderen niet. Een mail over meer casussen tegelijk gaat altijd in de standaardwoorden.',
            'Letters that were sent already do not change. An email about several cases at once always goes in the default words.',
          )}
        </Paragraph>
      </Section>
    </DeskPage>
  );
}

/** The letter as it would be, and beside it what it is by default. */
function Shown({
  example,
  values,
  shown,
  unsaved = false,
}: WordingPageProps & { readonly seat: Seat }): JSX.Element {
  const sample = chosenSample(example, values);
  if (!sample) return <></>;
  const [mail, standard] = [sample.write(shown), sample.write()];
  const worded = (shown?.wording[example.language] ?? null) !== null;
  const rows = [{ term: say('Aan', 'To'), value: `${sample.name}, ${roleOf(sample)}` }];
  return (
    <>
      <Section
        id="voorbeeld"
        title={
          unsaved
            ? say('Zo wordt de brief (nog niet bewaard)', 'How the letter will be (not saved yet)')
            : say('Zo gaat de brief', 'How the letter goes')
        }
      >
        {example.notOfCase && (
          <Notice kind="plain">
            <p>
              {say(
                'In deze casus komt deze brief niet. Hieronder ziet u hem voor een verzonnen casus.',
                'In this case, this letter does not come. Below you see it for a made-up case.',
              )}
            </p>
          </Notice>
        )}
        {worded && mail.wording === null && (
          <Notice kind="plain">
            <p>
              {say(
                'Op dit moment passen de woorden van uw regio niet. De brief gaat dan in de standaardwoorden.',
                'At this moment the words of your region do not fit. The letter then goes in the default words.',
              )}
            </p>
          </Notice>
        )}
        <DefinitionRows
          rows={[
            {
              term: say('Onderwerp', 'Subject'),
              value: (
                <strong lang={example.language === language() ? undefined : example.language}>
                  {mail.subject}
                </strong>
              ),
            },
            ...rows,
          ]}
        />
        <LetterLooks html={mail.html} text={mail.text} to={sample.name} language={example.language} />
      </Section>
      {mail.wording !== null && (
        <Section id="standaard" title={say('Zo is de standaard', 'How the default is')}>
          <LetterSheet
            subject={standard.subject}
            rows={rows}
            text={standard.text}
            written={example.language}
          />
        </Section>
      )}
    </>
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
