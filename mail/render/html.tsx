// A mail as HTML: one column of tables with inline styles, which holds in Outlook, on a phone and without pictures.
import type { JSX } from 'preact';
import { render } from 'preact-render-to-string';
import { AsideLine, BlockOf, Table } from './blocks.tsx';
import { darkStyles, groundColour, PAPER_WIDTH, styles } from './styles.ts';
import type { MailContent } from '../content.ts';
import { language } from '../../words/language.ts';

/** The HTML of a mail; all text in it is escaped by the renderer. */
export function renderHtml(content: MailContent): string {
  return `<!doctype html>\n${render(<Mail {...content} />)}`;
}

function Mail(content: MailContent): JSX.Element {
  return (
    <html lang={language()}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{content.subject}</title>
        <style>{darkStyles}</style>
      </head>
      <body class="ground" style={styles.body}>
        <div style={styles.preheader}>{content.preheader}</div>
        <div role="main">
          <Table class="ground" width="100%" style={styles.ground} bgcolor={groundColour}>
            <tr>
              <td
                align="center"
                style={styles.margin}
                dangerouslySetInnerHTML={{ __html: heldTogether(render(<Sheet {...content} />)) }}
              />
            </tr>
          </Table>
        </div>
      </body>
    </html>
  );
}

/**
 * Outlook on Windows, which shows mails by Word, knows no greatest width: a line of text would be as wide as the screen.
 * It alone reads what is in such a comment: a table of that width around the sheet.
 */
function heldTogether(sheet: string): string {
  const around = `<table role="presentation" width="${String(PAPER_WIDTH)}" align="center" cellpadding="0" cellspacing="0"><tr><td align="left">`;
  return `<!--[if mso]>${around}<![endif]-->${sheet}<!--[if mso]></td></tr></table><![endif]-->`;
}

function Sheet({ team, dateLine, title, greeting, blocks, signature, footer }: MailContent): JSX.Element {
  return (
    <Table class="paper" width="100%" style={styles.paper} bgcolor="#ffffff">
      <tr>
        <td align="left" class="head" style={styles.head}>
          <p class="ink" style={styles.team}>
            {team}
          </p>
          <p class="quiet" style={styles.dateLine}>
            {dateLine}
          </p>
        </td>
      </tr>
      <tr>
        <td align="left" style={styles.main}>
          <h1 class="ink" style={styles.title}>
            {title}
          </h1>
          <p class="ink" style={styles.paragraph}>
            {greeting}
          </p>
          {blocks.map((block) => (
            <BlockOf block={block} />
          ))}
          <p class="ink" style={styles.paragraph}>
            {signature.map((line, at) => [at > 0 && <br />, line])}
          </p>
        </td>
      </tr>
      <tr>
        <td align="left" class="line" style={styles.foot}>
          {footer.map((aside) => (
            <AsideLine aside={aside} />
          ))}
        </td>
      </tr>
    </Table>
  );
}
