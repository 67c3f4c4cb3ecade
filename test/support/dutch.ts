// Looks for Dutch in what is to be read in English.

/** Words that Dutch sentences are made of and English ones are not. */
const DUTCH =
  /(?<![\p{L}’'/.@-])(de|het|een|van|niet|wordt|worden|uw|u|deze|dit|voor|bij|geen|nog|naar|wie|wat|waar|hebt|heeft|moet|mag|kunt|wij|onze|zijn|aan|om|staat|kies|vul|sinds|tot|alle|nieuwe?|trede|ladders? van|dagen|dag|vraag|verwijzer|antwoord|bewaar|wijzig|ja|nee|geldt|januari|februari|maart|mei|juni|juli|augustus|oktober|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|uur)(?![\p{L}/@’-])/giu;
/** A name: "Anna van den Berg", "De Wit", "Het Kompas". */
const NAME =
  /Het Kompas|(?:\p{Lu}[\p{L}.]+ )?\b(?:van|de|den|der|ter|te)(?: de| den| der)? \p{Lu}[\p{L}-]+/giu;

/** The texts on a page in which Dutch is left, besides what people typed (marked as Dutch) and names. */
export function dutchIn(html: string): readonly string[] {
  return textsOf(html).filter((text) => text.replace(NAME, '').match(DUTCH) !== null);
}

/** Each text and each text in an attribute that is read or spoken, without the elements that say they are Dutch. */
function textsOf(html: string): readonly string[] {
  // A letter within a page is a page of its own, and has its own tests.
  const page = html.replace(/ srcdoc="[^"]*"/g, '');
  const ours = withoutDutchElements(page.replace(/<(style|script)\b.*?<\/\1>/gs, ''));
  const texts = ours.replace(/<[^>]*>/g, '\n').split('\n');
  const attributes = [...ours.matchAll(/\s(?:aria-label|title|alt|placeholder)="([^"]*)"/g)];
  return [...texts, ...attributes.map(([, text = '']) => text)]
    .map((text) => text.replace(/&#39;/g, '’').replace(/&\w+;/g, ' ').trim())
    .filter((text) => text !== '');
}

/** Cuts out each element with lang="nl", with all that is in it; and what stands in fields, for that was typed. */
function withoutDutchElements(html: string): string {
  let rest = html.replace(/<textarea\b[^>]*>[^<]*<\/textarea>/g, '');
  for (;;) {
    const start = /<(\w+)\b[^>]*\slang="nl"[^>]*>/.exec(rest);
    if (!start) return rest;
    const [opening, name = ''] = start;
    const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, 'g');
    tags.lastIndex = start.index + opening.length;
    let depth = 1;
    let end = rest.length;
    for (let tag = tags.exec(rest); tag && depth > 0; tag = tags.exec(rest)) {
      depth += tag[1] === '/' ? -1 : 1;
      if (depth === 0) end = tags.lastIndex;
    }
    rest = rest.slice(0, start.index) + rest.slice(end);
  }
}
