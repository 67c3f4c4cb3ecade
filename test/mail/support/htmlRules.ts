// What holds of the HTML of every mail: what Outlook's old engine shows, without pictures, and nothing that a filter drops.

/** Everything else is dropped or shown oddly by some mail program: there are no pictures, lists, forms or scripts. */
const elements = new Set(
  'html head meta title style body div table tbody tr td p h1 h2 a br strong span'.split(' '),
);

/** What Word, which shows mails in Outlook, takes from a style attribute, or passes over without harm. */
const properties: Readonly<Record<string, readonly string[] | 'anywhere'>> = {
  color: 'anywhere',
  'font-family': 'anywhere',
  'font-size': 'anywhere',
  'font-weight': 'anywhere',
  'line-height': 'anywhere',
  margin: ['body', 'p', 'h1', 'h2', 'div', 'table'],
  // Outlook gives padding to cells only; the button's own, and a heading's, are told to it otherwise.
  padding: ['body', 'td', 'a'],
  'padding-top': ['h2'],
  width: ['table'],
  'max-width': ['table', 'div'],
  'background-color': ['body', 'table', 'td'],
  'border-collapse': ['table'],
  'border-top': ['td', 'h2', 'div'],
  'border-bottom': ['td'],
  'border-left': ['td'],
  'border-radius': ['table', 'td', 'a'],
  display: ['div', 'a'],
  'text-decoration': ['a'],
  'white-space': ['a'],
  'max-height': ['div'],
  overflow: ['div'],
  opacity: ['div'],
  'mso-hide': ['div'],
  'mso-padding-alt': ['td'],
  '-webkit-text-size-adjust': ['body'],
};

/** What is wrong with the HTML of a mail, in words. */
export function faultsOfHtml(html: string): readonly string[] {
  const faults: string[] = [];
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][a-z0-9]*)\b([^<>]*)>/g)) {
    if (!elements.has(tag)) faults.push(`A mail has no <${tag}>`);
    const style = /\bstyle="([^"]*)"/.exec(attributes)?.[1] ?? '';
    for (const declaration of style.split(';').filter((each) => each.trim() !== '')) {
      const property = declaration.split(':')[0]?.trim() ?? '';
      const where = properties[property];
      if (where === undefined || (where !== 'anywhere' && !where.includes(tag)))
        faults.push(`${property} on <${tag}> does not hold in Outlook`);
    }
    faults.push(...faultsOfTag(tag, attributes, style));
  }
  if (!/<!--\[if mso\]><table [^>]*width="576"/.test(html) && html.includes('<body'))
    faults.push('It is as wide as the screen in Outlook, which knows no greatest width');
  // A style sheet is for dark colours and telephones only: without it the mail looks the same.
  const sheet = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  if (/url\(|@import|@font-face/i.test(html)) faults.push('It fetches something');
  if (sheet.replace(/@media[^{]*\{[\s\S]*?\n\}/g, '').trim() !== '') faults.push('It needs its style sheet');
  if (html.length > 90_000) faults.push(`Gmail cuts it off: ${String(html.length)} characters`);
  return faults;
}

function faultsOfTag(tag: string, attributes: string, style: string): readonly string[] {
  const has = (name: string) => new RegExp(`\\b${name}=`).test(attributes);
  const faults: string[] = [];
  if (/\son[a-z]+=|javascript:|\bsrc=/i.test(attributes)) faults.push(`<${tag}> does something by itself`);
  if (tag === 'table') {
    if (!attributes.includes('role="presentation"'))
      faults.push('A table for layout is read out as one of data');
    if (!has('cellpadding') || !has('cellspacing')) faults.push('Outlook gives a table gaps of its own');
    // Old Outlook takes a table's colour from its attribute only.
    if (style.includes('background-color') !== has('bgcolor'))
      faults.push('A coloured table lacks its bgcolor');
  }
  if (tag === 'td' && !has('align')) faults.push('A cell is aligned as the one around it');
  if ((tag === 'p' || /^h\d$/.test(tag)) && !/(?:^|;)\s*margin:/.test(style))
    faults.push(`<${tag}> has the margins of whoever shows it`);
  if ((tag === 'p' || /^h\d$/.test(tag)) && !style.includes('font-family'))
    faults.push(`<${tag}> is in the letter of whoever shows it: Times, in Outlook`);
  return faults;
}
