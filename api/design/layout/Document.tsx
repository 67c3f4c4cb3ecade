// The frame of every page: head, skip link and the element that holds the content.
import type { ComponentChildren, JSX } from 'preact';
import { designAssets } from '../assets.ts';
import { language, say } from '../../../words/language.ts';

/** Props of {@link Document}. */
export interface DocumentProps {
  /** What the page is about, without the name of the product. */
  readonly title: string;
  /** Puts "Fout: " first in the title, so that it is the first thing a screen reader says. */
  readonly failed: boolean;
  readonly header: ComponentChildren;
  readonly footer?: ComponentChildren;
  /** `narrow` is one column for one question; `wide` is for overviews. */
  readonly width: 'narrow' | 'wide';
  readonly children: ComponentChildren;
}

/** An HTML document in the language of who reads, that search engines leave alone; it asks for no script and no other origin. */
export function Document({ title, failed, header, footer, width, children }: DocumentProps): JSX.Element {
  const { stylesheet, icon, textFont } = designAssets();
  return (
    <html lang={language()} class="utrecht-root voorbeeld-theme doorzet-theme">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${failed ? say('Fout: ', 'Error: ') : ''}${title} - Doorzet`}</title>
        <meta name="robots" content="noindex, nofollow" />
        {/* Phones would make a telephone number of a reference or a date. */}
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <link
          rel="preload"
          href={textFont.path}
          as="font"
          type={textFont.contentType}
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={stylesheet.path} />
        <link rel="icon" href={icon.path} type={icon.contentType} />
      </head>
      <body class={`utrecht-body dz-body dz-body--${width}`}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {say('Naar de inhoud', 'Skip to content')}
        </a>
        {header}
        <main class="dz-main" id="inhoud" tabIndex={-1}>
          <div class="dz-wrap">{children}</div>
        </main>
        {footer}
      </body>
    </html>
  );
}
