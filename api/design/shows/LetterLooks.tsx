// A letter in all its looks: on a computer, on a phone, and as plain text.
import type { JSX } from 'preact';
import { Columns } from '../layout/Section.tsx';
import { Heading } from '../text/Heading.tsx';
import type { Language } from '../../../domain/advice/facts.ts';
import { language as readers, say } from '../../../words/language.ts';

/** Props of {@link LetterLooks}. */
export interface LetterLooksProps {
  /** A whole HTML page; the page that shows it must allow the styles within. */
  readonly html: string;
  readonly text: string;
  /** "R. Bakker", for who hears the page. */
  readonly to: string;
  /** In which it is written. */
  readonly language: Language;
}

/** The same letter three times; in the frames there are no scripts, no forms and no ways out. */
export function LetterLooks({ html, text, to, language }: LetterLooksProps): JSX.Element {
  const lang = language === readers() ? undefined : language;
  return (
    <>
      <Heading level={3}>{say('Op een computer', 'On a computer')}</Heading>
      <iframe
        class="dz-letter-frame"
        srcDoc={html}
        title={say(`De brief aan ${to} op een computer`, `The letter to ${to} on a computer`)}
        sandbox=""
      />
      <Columns wider="second">
        <div class="dz-flow">
          <Heading level={3}>{say('Op een telefoon', 'On a phone')}</Heading>
          <iframe
            class="dz-letter-frame dz-letter-frame--phone"
            srcDoc={html}
            title={say(`De brief aan ${to} op een telefoon`, `The letter to ${to} on a phone`)}
            sandbox=""
          />
        </div>
        <div class="dz-flow">
          <Heading level={3}>{say('Als platte tekst', 'As plain text')}</Heading>
          <div class="dz-letter">
            <div class="dz-letter__text" lang={lang}>
              {text}
            </div>
          </div>
        </div>
      </Columns>
    </>
  );
}
