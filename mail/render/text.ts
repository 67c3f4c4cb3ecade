// A mail as plain text: complete, in the order of the HTML, each link on a line of its own.
import { plain, type Aside, type Block, type MailContent } from '../content.ts';

/** As wide as mail programs of every age show without a second wrap. */
const COLUMNS = 76;

/** The plain text of a mail; lines end in `\n`. */
export function renderText(content: MailContent): string {
  const { team, dateLine, title, greeting, blocks, signature, footer } = content;
  return [
    `${team}\n${dateLine}`,
    title,
    greeting,
    ...blocks.map(blockText),
    signature.join('\n'),
    '-'.repeat(COLUMNS),
    ...footer.map(asideText),
  ]
    .map((paragraph) => paragraph.split('\n').map(wrapped).join('\n'))
    .join('\n\n')
    .replaceAll('\u00a0', ' ')
    .concat('\n');
}

function blockText(block: Block): string {
  switch (block.is) {
    case 'paragraph':
      return plain(block.words);
    case 'button':
      return `${block.button.label}:\n${block.button.href}`;
    case 'section':
      return [block.title, ...block.paragraphs.map(plain)].join('\n');
    case 'steps':
      return [block.title, ...block.steps.map(({ day, words }) => `- ${day}: ${words}`)].join('\n');
    case 'case':
      return `${'-'.repeat(COLUMNS)}\n${block.title}`;
    case 'line':
      return '-'.repeat(COLUMNS);
    case 'aside':
      return asideText(block.aside);
  }
}

function asideText({ words, link }: Aside): string {
  return [
    ...(words === undefined ? [] : [plain(words)]),
    ...(link ? [`${link.text}:\n${link.href}`] : []),
  ].join('\n');
}

/** One line as several of at most so many columns; a word that is longer, such as a link, stays whole. */
function wrapped(line: string): string {
  const lines: string[] = [];
  let current = '';
  // A no-break space keeps a day and its month together here, too.
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > COLUMNS) {
      lines.push(current);
      current = line.startsWith('- ') ? `  ${word}` : word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\n');
}
