// A letter as it goes or would go, in all its looks; beside it the mail about several cases, and our own words.
import type { JSX } from 'preact';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DefinitionRows, type DefinitionRow } from '../../design/shows/DefinitionRows.tsx';
import { LetterLooks } from '../../design/shows/LetterLooks.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import type { Values } from '../../forms/values.ts';
import { chosenSample, type Example } from './example.ts';
import { roleOf } from './roleOf.ts';
import type { Language } from '../../../domain/advice/facts.ts';
import type { WordingInUse } from '../../../domain/letters/wording.ts';
import type { WordedMail } from '../../../mail/render/renderMail.ts';
import { language, say } from '../../../words/language.ts';

export interface ShownLetterProps {
  readonly example: Example;
  /** Which moment was chosen. */
  readonly values: Values;
  /** The words in which it is shown; they may not be saved yet. */
  readonly shown: WordingInUse | undefined;
  /** It is in words that are not saved. */
  readonly unsaved?: boolean;
}

/** The letter as it would be, and beside it what it is by default. */
export function ShownLetter({ example, values, shown, unsaved = false }: ShownLetterProps): JSX.Element {
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
      {sample.together && (
        <Section id="samen" title={say('Over meer casussen in één mail', 'About several cases in one email')}>
          <Paragraph>
            {say(
              'Krijgt iemand deze brief over meer casussen tegelijk? Dan is het één mail, in de standaardwoorden.',
              'Does somebody get this letter about several cases at once? Then it is one email, in the default words.',
            )}
          </Paragraph>
          <Together mail={sample.together.write()} rows={rows} language={example.language} />
        </Section>
      )}
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

function Together({
  mail,
  rows,
  language: written,
}: {
  readonly mail: WordedMail;
  readonly rows: readonly DefinitionRow[];
  readonly language: Language;
}): JSX.Element {
  return (
    <Disclosure summary={mail.subject}>
      <LetterSheet subject={mail.subject} rows={rows} text={mail.text} written={written} />
    </Disclosure>
  );
}
