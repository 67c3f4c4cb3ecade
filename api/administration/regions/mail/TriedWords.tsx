// What came of a test mail, in words: what the server answered, and what to look at when it did not take it.
import type { JSX } from 'preact';
import { Notice } from '../../../design/shows/Notice.tsx';
import { faultWords } from '../../../mail/words.ts';
import type { Outcome } from '../../../../mail/smtp/outcome.ts';
import type { Instant } from '../../../../domain/time.ts';
import { longMoment } from '../../../../words/dates.ts';
import { say } from '../../../../words/language.ts';
import type { Tried } from './tried.ts';

export function TriedWords({ tried, now }: { readonly tried: Tried; readonly now: Instant }): JSX.Element {
  const { came, to, at } = tried;
  const when = longMoment(at, now);
  return (
    <Notice kind="plain">
      <p>
        {say(`De testmail naar ${to}, ${when}:`, `The test email to ${to}, ${when}:`)}{' '}
        {'fault' in came ? faultWords(came) : outcomeWords(came)}
      </p>
      {'fault' in came || <Said came={came} />}
    </Notice>
  );
}

function outcomeWords(came: Outcome): string {
  switch (came.is) {
    case 'accepted':
      return say(
        'de mailserver nam hem aan. Kijk in uw postvak, ook bij ongewenste mail.',
        'the mail server took it. Look in your mailbox, among the junk mail too.',
      );
    case 'refused':
      return say(
        'de mailserver weigerde hem. Kijk of deze server voor dit afzenderadres mag versturen.',
        'the mail server refused it. See whether this server may send for this sender’s address.',
      );
    case 'later':
      return came.code === null
        ? say(
            'de mailserver is niet te bereiken. Kijk naar de naam, de poort en de versleuteling.',
            'the mail server cannot be reached. Look at the name, the port and the encryption.',
          )
        : say(
            'de mailserver wil hem nu niet. Kijk naar de gebruikersnaam en het geheim, of probeer het later.',
            'the mail server does not want it now. Look at the user name and the secret, or try again later.',
          );
    case 'unknown':
    case 'withdrawn':
      return say(
        'de verbinding brak af. Misschien is hij aangekomen, misschien niet.',
        'the connection broke off. Perhaps it arrived, perhaps not.',
      );
  }
}

/** The server's own answer, as it said it. */
function Said({ came }: { readonly came: Outcome }): JSX.Element | null {
  const code = 'code' in came ? came.code : null;
  const words = 'words' in came && typeof came.words === 'string' ? came.words : '';
  if (code === null && words === '') return null;
  return (
    <p>
      {say('Het antwoord van de server:', 'The answer of the server:')} {[code ?? '', words].join(' ').trim()}
    </p>
  );
}
