// The pages of requests that went wrong. They say what someone can do and whom to turn to, and nothing of the cause.
import type { VNode } from 'preact';
import { PlainPage } from './design/layout/PlainPage.tsx';
import { Paragraph } from './design/text/Paragraph.tsx';
import type { Trouble } from './trouble.ts';

interface Words {
  readonly title: string;
  readonly lines: readonly string[];
}

const callUs =
  'Lukt het niet? Bel het expertteam van uw regio. Het nummer staat onderaan de mail die u van ons kreeg.';

const words: Readonly<Record<Trouble, Words>> = {
  badInput: {
    title: 'Dit kunnen wij niet lezen',
    lines: ['Ga terug met de knop van uw browser en kijk na wat u invulde.', callUs],
  },
  unreadable: {
    title: 'Dit kunnen wij niet lezen',
    lines: ['Ga terug met de knop van uw browser en probeer het nog een keer.', callUs],
  },
  notAllowed: {
    title: 'Dit kwam niet van onze eigen pagina',
    lines: [
      'Voor de veiligheid doen wij niets met een formulier dat van een andere website komt. Er is niets veranderd.',
      'Open de pagina opnieuw en probeer het nog een keer.',
      callUs,
    ],
  },
  notFound: {
    title: 'Deze pagina is er niet',
    lines: [
      'Misschien is het adres niet compleet. Komt het uit een mail? Open dan de link in die mail nog een keer.',
      callUs,
    ],
  },
  overtaken: {
    title: 'Er is intussen iets veranderd',
    lines: ['Open de pagina opnieuw om te zien hoe het nu staat.', callUs],
  },
  tooLong: {
    title: 'De tekst is te lang',
    lines: [
      'Er is niets verstuurd. Ga terug met de knop van uw browser: dan staat uw tekst er nog.',
      'Maak de tekst korter dan 1.000 tekens en probeer het nog een keer.',
    ],
  },
  tooOften: {
    title: 'Even wachten',
    lines: [
      'Deze pagina is heel vaak achter elkaar geopend. Probeer het over een kwartier nog een keer.',
      'Was u iets aan het versturen? Ga dan terug met de knop van uw browser: wat u typte, staat er nog.',
      callUs,
    ],
  },
  broken: {
    title: 'Er ging iets mis bij ons',
    lines: [
      'Dit ligt niet aan u. Probeer het over een paar minuten nog een keer.',
      'Was u iets aan het versturen? Ga dan terug met de knop van uw browser: wat u typte, staat er nog.',
      callUs,
    ],
  },
  notReady: {
    title: 'Wij zijn er zo weer',
    lines: ['Probeer het over een paar minuten nog een keer.', callUs],
  },
};

/** The page for a trouble that no other page tells of. */
export function troublePage(trouble: Trouble): VNode {
  const { title, lines } = words[trouble];
  return (
    <PlainPage title={title}>
      {lines.map((line) => (
        <Paragraph>{line}</Paragraph>
      ))}
    </PlainPage>
  );
}
