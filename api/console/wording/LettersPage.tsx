// Every letter of the region for one case: by whom it is for, with its subject and its first line.
import type { JSX, VNode } from 'preact';
import { Button } from '../../design/actions/Button.tsx';
import { Disclosure } from '../../design/actions/MoreMenu.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { LetterSheet } from '../../design/shows/LetterSheet.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { ExampleFields } from './ExampleFields.tsx';
import { lookAt, type Example } from './example.ts';
import { audienceOf, audiences, audienceWords, kindPaths, kindWords, type Audience } from './kindWords.ts';
import type { LetterSample } from './letterSample.ts';
import { wordedKinds, type WordedKind, type WordingInUse } from '../../../domain/letters/wording.ts';
import { writeSignInCode } from '../../../mail/signInCode.ts';
import type { PlainMail } from '../../../mail/render/renderMail.ts';
import { inLanguage, language, say } from '../../../words/language.ts';
import { roleOf } from './roleOf.ts';

interface Row {
  readonly sample: LetterSample;
  readonly mail: PlainMail;
  /** The mail about several cases at once. */
  readonly together?: boolean;
}

/** @param wordings the region's own words by kind, where it has any */
export function lettersPage(
  seat: Seat,
  example: Example,
  wordings: ReadonlyMap<WordedKind, WordingInUse>,
): VNode {
  const rows = example.samples.flatMap((sample, at): readonly Row[] => {
    const first = example.samples.findIndex(({ kind }) => kind === sample.kind) === at;
    return [
      { sample, mail: sample.plain(wordings.get(sample.kind)) },
      ...(first && sample.together ? [{ sample, mail: sample.together.plain(), together: true }] : []),
    ];
  });
  const code = inLanguage(example.language, () =>
    writeSignInCode({ code: '123456', name: seat.held.name, minutes: 10, now: seat.now }),
  );
  const shown = audiences.filter((audience) =>
    rows.some(({ sample }) => audienceOf[sample.kind] === audience),
  );
  return (
    <DeskPage seat={seat} title={say('Brieven', 'Letters')} at="letters" errors={example.errors}>
      <PageTitle
        lead={say(
          'Alle brieven die Doorzet namens uw regio stuurt, elk zoals hij nu zou gaan. Kies een brief om hem te lezen of de woorden te veranderen.',
          'All letters that Doorzet sends on behalf of your region, each as it would go now. Choose a letter to read it or to change its words.',
        )}
      >
        {say('Brieven', 'Letters')}
      </PageTitle>
      <form class="dz-search" method="get" action={`${seat.home}/brieven`}>
        <ExampleFields example={example} />
        <Button look="secondary">{say('Laat zien', 'Show')}</Button>
      </form>
      {example.reference === '' && (
        <Notice kind="plain">
          <p>
            {say(
              'De casus en de mensen eromheen zijn verzonnen. De ladders, het team en de voorzitter zijn die van uw regio.',
              'The case and the people around it are made up. The ladders, the team and the chair are those of your region.',
            )}
          </p>
        </Notice>
      )}
      {shown.map((audience) => (
        <Section id={audience} title={audienceWords[audience]}>
          <Kinds seat={seat} audience={audience} rows={rows} example={example} wordings={wordings} />
          <Disclosure
            summary={momentsSummary(rows.filter(({ sample }) => audienceOf[sample.kind] === audience))}
          >
            <Letters seat={seat} audience={audience} rows={rows} example={example} wordings={wordings} />
          </Disclosure>
        </Section>
      ))}
      <Section id="inlogcode" title={say('Inlogcode', 'Sign-in code')}>
        <Paragraph>
          {say(
            'Deze mail gaat naar wie inlogt. Hij is van geen regio, en de woorden liggen vast.',
            'This email goes to whoever signs in. It is of no region, and its words are fixed.',
          )}
        </Paragraph>
        <Disclosure summary={code.subject}>
          <LetterSheet subject={code.subject} rows={[]} text={code.text} written={code.language} />
        </Disclosure>
      </Section>
    </DeskPage>
  );
}

interface LettersProps {
  readonly seat: Seat;
  readonly audience: Audience;
  readonly rows: readonly Row[];
  readonly example: Example;
  readonly wordings: ReadonlyMap<WordedKind, WordingInUse>;
}

/** Each kind in one row, by its first moment: a letter is found in seconds, also on a phone. */
function Kinds({ seat, audience, rows, example, wordings }: LettersProps): JSX.Element {
  const lang = example.language === language() ? undefined : example.language;
  const firsts = wordedKinds.flatMap((kind) => {
    const first = audienceOf[kind] === audience && rows.find(({ sample }) => sample.kind === kind);
    return first ? [first] : [];
  });
  return (
    <DataTable
      caption={audienceWords[audience]}
      captionSpoken
      even
      rows={firsts}
      columns={[
        {
          label: say('Brief', 'Letter'),
          cell: ({ sample }: Row) => (
            <>
              <Link href={`${seat.home}/brieven/${kindPaths[sample.kind]}?${lookAt(example, sample.moment)}`}>
                {kindWords[sample.kind]}
              </Link>
              {isWorded(wordings.get(sample.kind)) && ` (${say('eigen woorden', 'own words')})`}
            </>
          ),
        },
        {
          label: say('Onderwerp', 'Subject'),
          cell: ({ mail }: Row) => <span lang={lang}>{mail.subject}</span>,
        },
        {
          label: say('Eerste regel', 'First line'),
          cell: ({ mail }: Row) => <span lang={lang}>{firstLine(mail)}</span>,
        },
      ]}
    />
  );
}

function momentsSummary(rows: readonly Row[]): string {
  return say(
    `Op elk moment: alle ${String(rows.length)} voorbeelden`,
    `At every moment: all ${String(rows.length)} examples`,
  );
}

function Letters({ seat, audience, rows, example, wordings }: LettersProps): JSX.Element {
  const lang = example.language === language() ? undefined : example.language;
  const groups = wordedKinds
    .filter((kind) => audienceOf[kind] === audience)
    .map((kind) => ({
      title: `${kindWords[kind]} (${standingWords(wordings.get(kind))})`,
      rows: rows.filter(({ sample }) => sample.kind === kind),
    }))
    .filter((group) => group.rows.length > 0);
  return (
    <DataTable
      caption={audienceWords[audience]}
      captionSpoken
      even
      rows={{ groups }}
      columns={[
        {
          label: say('Onderwerp', 'Subject'),
          cell: ({ sample, mail, together }: Row) => (
            <Link
              href={`${seat.home}/brieven/${kindPaths[sample.kind]}?${lookAt(example, sample.moment)}${together ? '#samen' : ''}`}
            >
              <span lang={lang}>{mail.subject}</span>
            </Link>
          ),
        },
        { label: say('Aan', 'To'), cell: ({ sample }: Row) => roleOf(sample) },
        {
          label: say('Eerste regel', 'First line'),
          cell: ({ mail }: Row) => <span lang={lang}>{firstLine(mail)}</span>,
        },
      ]}
    />
  );
}

/** In whose words a letter goes. */
export function standingWords(inUse: WordingInUse | undefined): string {
  return isWorded(inUse) ? say('eigen woorden', 'own words') : say('standaard', 'default');
}

function isWorded(inUse: WordingInUse | undefined): boolean {
  return inUse !== undefined && (inUse.wording.nl !== null || inUse.wording.en !== null);
}

/** What comes after the greeting. */
function firstLine({ text }: PlainMail): string {
  return (text.split('\n\n')[3] ?? '').replaceAll('\n', ' ');
}
