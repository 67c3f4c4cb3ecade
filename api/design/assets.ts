// The files every page is made with (stylesheet, fonts, icon), each under a name that changes with its content.
import { createHash } from 'node:crypto';
import { favicon } from './brandMark.ts';
import { buildStylesheet, type FontFile, readFonts } from './stylesheet.ts';

/** One file as it is served. */
export interface Asset {
  /** From the root of the site; holds a hash of the content, so that it may be kept for ever. */
  readonly path: string;
  readonly contentType: string;
  readonly body: Buffer;
}

/** What a page's head points at, and what the server serves. */
export interface DesignAssets {
  readonly stylesheet: Asset;
  readonly icon: Asset;
  /** The font file with the letters of Dutch: the one worth fetching at once. */
  readonly textFont: Asset;
  readonly all: readonly Asset[];
}

let built: DesignAssets | undefined;

/** Built on the first call (about 0.2 s), the same ever after: the files can't change while the process runs. */
export function designAssets(): DesignAssets {
  built ??= build();
  return built;
}

function build(): DesignAssets {
  const fonts = readFonts().map((font) => ({
    subset: font.subset,
    asset: asset(`noto-sans-${font.subset}`, 'woff2', 'font/woff2', font.body),
  }));
  const font = (subset: FontFile['subset']): Asset => {
    const found = fonts.find((candidate) => candidate.subset === subset);
    if (found === undefined) throw new Error(`No font file for the subset ${subset}`);
    return found.asset;
  };
  const css = buildStylesheet({ latin: font('latin').path, 'latin-ext': font('latin-ext').path });
  const stylesheet = asset('doorzet', 'css', 'text/css; charset=utf-8', Buffer.from(css));
  const icon = asset('doorzet', 'svg', 'image/svg+xml', Buffer.from(favicon()));
  const all = [stylesheet, icon, ...fonts.map((each) => each.asset)];
  return { stylesheet, icon, textFont: font('latin'), all };
}

function asset(name: string, extension: string, contentType: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/assets/${name}.${hash}.${extension}`, contentType, body };
}
