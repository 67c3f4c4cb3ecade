// The parts that the HTML of a mail is built from.
import type { ComponentChildren, JSX } from 'preact';
import { buttonColour, styles } from './styles.ts';
import type { Aside, Block, Button, Inline, Words } from '../content.ts';
import { language } from '../../words/language.ts';

/** A table for layout only; a screen reader passes over it. */
export function Table(props: {
  readonly class?: string;
  readonly width?: string;
  readonly style: string;
  readonly bgcolor?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <table role="presentation" cellpadding="0" cellspacing="0" {...props} />;
}

export function BlockOf({ block }: { readonly block: Block }): JSX.Element {
  switch (block.is) {
    case 'paragraph':
      return <Paragraph words={block.words} />;
    case 'button':
      return <ButtonOf {...block.button} />;
    case 'section':
      return (
        <>
          <Heading>{block.title}</Heading>
          {block.paragraphs.map((words) => (
            <Paragraph words={words} />
          ))}
        </>
      );
    case 'steps':
      return (
        <>
          <Heading>{block.title}</Heading>
          <Table style={styles.steps}>
            {block.steps.map(({ day, words }) => (
              <tr>
                <td align="left" class="line" style={styles.step}>
                  <p class="quiet" style={styles.stepDay}>
                    {day}
                  </p>
                  <p class="ink" style={styles.stepWords}>
                    {words}
                  </p>
                </td>
              </tr>
            ))}
          </Table>
        </>
      );
    case 'case':
      return (
        <h2 class="ink line" style={styles.caseHeading}>
          {block.title}
        </h2>
      );
    case 'line':
      return <div class="line" style={styles.rule} />;
    case 'aside':
      return <AsideLine aside={block.aside} />;
  }
}

function Paragraph({ words }: { readonly words: Words }): JSX.Element {
  return (
    <p class="ink" style={styles.paragraph}>
      <WordsOf words={words} />
    </p>
  );
}

function Heading({ children }: { readonly children: string }): JSX.Element {
  return (
    <h2 class="ink" style={styles.heading}>
      {children}
    </h2>
  );
}

/** The cell has the colour and, for Outlook, the padding; elsewhere the whole of it can be pressed. */
function ButtonOf({ label, href }: Button): JSX.Element {
  return (
    <Table class="button" style={styles.buttonTable} bgcolor={buttonColour}>
      <tr>
        <td align="center" class="button" style={styles.buttonCell}>
          <a href={href} style={styles.button}>
            {label}
          </a>
        </td>
      </tr>
    </Table>
  );
}

export function AsideLine({ aside: { words, link } }: { readonly aside: Aside }): JSX.Element {
  return (
    <p class="quiet" style={styles.quiet}>
      {words !== undefined && <WordsOf words={words} />}
      {words !== undefined && link && ' '}
      {link && (
        <a class="link" href={link.href} style={styles.link}>
          {link.text}
        </a>
      )}
    </p>
  );
}

function WordsOf({ words }: { readonly words: Words }): JSX.Element {
  return <>{typeof words === 'string' ? words : words.map(inline)}</>;
}

function inline(part: Inline): JSX.Element | string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return <strong>{part.strong}</strong>;
  if ('typed' in part) return language() === 'nl' ? part.typed : <span lang="nl">{part.typed}</span>;
  return (
    <a class="link" href={part.href} style={styles.telephone}>
      {part.text}
    </a>
  );
}
