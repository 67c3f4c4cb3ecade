// From the bytes of a file to its text, in whatever way a spreadsheet wrote them.

/** Text, or what the file is instead. */
export type Decoded = { readonly text: string } | { readonly isNot: 'spreadsheet' | 'binary' };

/**
 * Reads UTF-8 (with or without its mark), UTF-16 with its mark, and else Windows-1252, of which Latin-1 is a part:
 * a text with an accent in it that was written so is no UTF-8.
 */
export function decode(bytes: Buffer): Decoded {
  // Excel's own files are zips; older ones are compound files.
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return { isNot: 'spreadsheet' };
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) return { isNot: 'spreadsheet' };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { isNot: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: windows1252(bytes) };
  }
}

/** What Windows put on the places that Latin-1 leaves to controls, from 0x80 on. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: Node 20 reads `windows-1252` as Latin-1, in which there is no €, and no curved quote. */
function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}
