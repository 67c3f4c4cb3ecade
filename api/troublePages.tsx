// The pages of requests that went wrong. They say what someone can do and whom to turn to, and nothing of the cause.
import type { VNode } from 'preact';
import { PlainPage } from './design/layout/PlainPage.tsx';
import { Paragraph } from './design/text/Paragraph.tsx';
import type { Trouble } from './trouble.ts';
import { say, spoken } from '../words/language.ts';

const titles = spoken<Trouble>({
  badInput: ['Dit kunnen wij niet lezen', 'We cannot read this'],
  unreadable: ['Dit kunnen wij niet lezen', 'We cannot read this'],
  notAllowed: ['Dit kwam niet van onze eigen pagina', 'This did not come from our own page'],
  notFound: ['Deze pagina is er niet', 'This page does not exist'],
  overtaken: ['Er is intussen iets veranderd', 'Something has changed in the meantime'],
  tooLong: ['De tekst is te lang', 'The text is too long'],
  tooOften: ['Even wachten', 'Please wait a moment'],
  broken: ['Er ging iets mis bij ons', 'Something went wrong on our side'],
  notReady: ['Wij zijn er zo weer', 'We will be back soon'],
});

function callUs(): string {
  return say(
    'Lukt het niet? Bel het expertteam van uw regio. Het nummer staat onderaan de mail die u van ons kreeg.',
    'Does it not work? Call the expert team of your region. The number is at the bottom of the email that you got from us.',
  );
}

function typedIsKept(): string {
  return say(
    'Was u iets aan het versturen? Ga dan terug met de knop van uw browser: wat u typte, staat er nog.',
    'Were you sending something? Then go back with the button of your browser: what you typed is still there.',
  );
}

function inSomeMinutes(): string {
  return say('Probeer het over een paar minuten nog een keer.', 'Please try again in a few minutes.');
}

function linesOf(trouble: Trouble): readonly string[] {
  switch (trouble) {
    case 'badInput':
      return [
        say(
          'Ga terug met de knop van uw browser en kijk na wat u invulde.',
          'Go back with the button of your browser and check what you filled in.',
        ),
        callUs(),
      ];
    case 'unreadable':
      return [
        say(
          'Ga terug met de knop van uw browser en probeer het nog een keer.',
          'Go back with the button of your browser and try again.',
        ),
        callUs(),
      ];
    case 'notAllowed':
      return [
        say(
          'Voor de veiligheid doen wij niets met een formulier dat van een andere website komt. Er is niets veranderd.',
          'For safety we do nothing with a form that comes from another website. Nothing has changed.',
        ),
        say('Open de pagina opnieuw en probeer het nog een keer.', 'Open the page again and try once more.'),
        callUs(),
      ];
    case 'notFound':
      return [
        say(
          'Misschien is het adres niet compleet. Komt het uit een mail? Open dan de link in die mail nog een keer.',
          'The address may be incomplete. Is it from an email? Then open the link in that email again.',
        ),
        callUs(),
      ];
    case 'overtaken':
      return [
        say(
          'Open de pagina opnieuw om te zien hoe het nu staat.',
          'Open the page again to see how things stand now.',
        ),
        callUs(),
      ];
    case 'tooLong':
      return [
        say(
          'Er is niets verstuurd. Ga terug met de knop van uw browser: dan staat uw tekst er nog.',
          'Nothing has been sent. Go back with the button of your browser: your text is still there.',
        ),
        say(
          'Maak de tekst korter dan 1.000 tekens en probeer het nog een keer.',
          'Make the text shorter than 1,000 characters and try again.',
        ),
      ];
    case 'tooOften':
      return [
        say(
          'Deze pagina is heel vaak achter elkaar geopend. Probeer het over een kwartier nog een keer.',
          'This page has been opened very often in a row. Please try again in fifteen minutes.',
        ),
        typedIsKept(),
        callUs(),
      ];
    case 'broken':
      return [
        `${say('Dit ligt niet aan u.', 'This is not because of you.')} ${inSomeMinutes()}`,
        typedIsKept(),
        callUs(),
      ];
    case 'notReady':
      return [inSomeMinutes(), callUs()];
  }
}

/** The page for a trouble that no other page tells of. */
export function troublePage(trouble: Trouble): VNode {
  return (
    <PlainPage title={titles[trouble]}>
      {linesOf(trouble).map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
    </PlainPage>
  );
}
