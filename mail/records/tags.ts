// Records of the form "v=DMARC1; p=none": what DKIM and DMARC have in common.

/** Each tag with its value, without the spaces around them; undefined where it is no list of tags. */
export function tagsOf(record: string): ReadonlyMap<string, string> | undefined {
  const tags = new Map<string, string>();
  for (const part of record.split(';')) {
    if (part.trim() === '') continue;
    const [, name = '', value = ''] = /^\s*([a-z]\w*)\s*=\s*([\s\S]*?)\s*$/i.exec(part) ?? [];
    if (name === '') return undefined;
    tags.set(name.toLowerCase(), value);
  }
  return tags;
}
