// The pages that are measured: of which cases, letters and people is looked up in the console itself, as people find them.
import type { Visitor } from './visitor.ts';

/** What is measured, by the key of its figures. */
export const heavyPages = {
  board: 'Board',
  tasks: 'All that asks something of the chair',
  list: 'List of cases',
  listLast: 'The last page of the list',
  closed: 'Closed cases',
  searchReference: 'Search by the beginning of a reference',
  searchReferrer: 'Search by referrer',
  searchMunicipality: 'Search by municipality and rung',
  comingDay: 'Search by what comes this week',
  case: 'A case',
  letter: 'A letter of a case',
  readiness: 'Readiness',
  people: 'People',
  person: 'A person, with the cases they play a part in',
  contacts: 'People on ladders',
  post: 'Incoming mail',
  letters: 'Letters and their words',
  mandates: 'Mandates',
  ladders: 'Ladders',
  whatIf: 'What if',
  newAdvice: 'Form for a new advice',
} as const;

export type HeavyPage = keyof typeof heavyPages;

/** The addresses of each, in a region: several where pages differ, and each is then opened in turn. */
export async function addressesIn(
  { open }: Visitor,
  region: string,
): Promise<Readonly<Record<HeavyPage, readonly string[]>>> {
  const home = `/regio/${region}`;
  const found = (page: string, pattern: RegExp) => [
    ...new Set([...page.matchAll(pattern)].map(([, address = '']) => address)),
  ];
  const list = `${home}/adviezen`;
  const listed = await open(list);
  const cases = found(listed, new RegExp(`href="(${list}/[A-Z0-9-]{7})"`, 'g'));
  const letters: string[] = [];
  for (const one of cases.slice(0, 10)) {
    letters.push(
      ...found(await open(one), new RegExp(`href="(${one}/brieven/[0-9a-f-]{36})"`, 'g')).slice(0, 2),
    );
  }
  const optionsOf = (name: string) =>
    found(
      new RegExp(`<select[^>]*name="${name}".*?</select>`, 's').exec(listed)?.[0] ?? '',
      /value="([0-9a-f-]{36})"/g,
    );
  const onLadders = await open(`${home}/mensen`);
  const someone = new RegExp(`href="${home}/mensen/([0-9a-f-]{36})`, 'g');
  const people = found(onLadders, someone);
  // Those without a role are on the pages of where they work.
  const colleagues: string[] = [];
  for (const where of found(
    onLadders,
    new RegExp(`href="(${home}/mensen/organisaties/[0-9a-f-]{36})`, 'g'),
  )) {
    colleagues.push(...found(await open(where), someone));
  }
  const referrers = [...new Set(colleagues)].filter((who) => !people.includes(who));
  return {
    board: [`${home}/vandaag`],
    tasks: [`${home}/taken`],
    list: [list],
    listLast: [`${list}?pagina=99999`],
    closed: [`${list}?stand=closed`],
    searchReference: cases.map((one) => `${list}?zoek=${one.slice(-7, -4)}`),
    searchReferrer: referrers.map((who) => `${list}?verwijzer=${who}`),
    searchMunicipality: optionsOf('gemeente').map((where) => `${list}?gemeente=${where}&trede=2`),
    comingDay: ['vraag', 'antwoord', 'aankondiging', 'trede'].map((what) => `${list}?gebeurt=${what}`),
    case: cases,
    letter: letters,
    readiness: [`${home}/gereedheid`],
    people: [`${home}/mensen`],
    person: [...people, ...referrers].map((who) => `${home}/mensen/${who}`),
    contacts: [`${home}/mensen/bevestigen`],
    post: [`${home}/post`],
    letters: [`${home}/brieven`],
    mandates: [`${home}/afspraken`],
    ladders: [`${home}/ladders`],
    whatIf: [`${home}/wat-als`],
    newAdvice: [`${home}/adviezen/nieuw`],
  };
}
