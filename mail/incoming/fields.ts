// Fields as headers have them, in the parts of which reports are made.

/** Blocks of fields, separated by empty lines; each by its name in small letters, the first of a name counts. */
export function blocksOf(text: string): readonly ReadonlyMap<string, string>[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .slice(0, 50)
    .map(fieldsOf)
    .filter((fields) => fields.size > 0);
}

/** The fields of one block; lines that go on are joined. */
export function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')) {
    const [, name = '', value = ''] = /^([!-9;-~]{1,100}):[ \t]*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== '' && !fields.has(key)) fields.set(key, value.trim());
  }
  return fields;
}
