// Buttons, and links that look like one.
import type { ComponentChildren, JSX } from 'preact';
import { type HiddenValues, HiddenFields } from '../forms/HiddenFields.tsx';
import { SpokenOnly } from '../text/Paragraph.tsx';

/** One `primary` per card or page; `subtle` for what may be left. */
export type ButtonLook = 'primary' | 'secondary' | 'subtle';

/** Props of {@link Button}. */
export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly look?: ButtonLook | undefined;
  /** With `value`: which button of the form was pressed. */
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  /** Spoken after the words, where they alone don't tell which ("Houd tegen" what?). */
  readonly spoken?: string | undefined;
}

/** Sends the form it stands in; primary unless said otherwise. */
export function Button({ children, look = 'primary', name, value, spoken }: ButtonProps): JSX.Element {
  return (
    <button class={`nl-button nl-button--${look}`} type="submit" name={name} value={value}>
      <ButtonLabel spoken={spoken}>{children}</ButtonLabel>
    </button>
  );
}

/** Props of {@link LinkButton}. */
export interface LinkButtonProps {
  readonly href: string;
  readonly children: ComponentChildren;
  readonly look?: ButtonLook | undefined;
  readonly spoken?: string | undefined;
}

/** Leads to a page, with the weight of a button; primary unless said otherwise. */
export function LinkButton({ href, children, look = 'primary', spoken }: LinkButtonProps): JSX.Element {
  return (
    <a class={`nl-button nl-button--${look}`} href={href}>
      <ButtonLabel spoken={spoken}>{children}</ButtonLabel>
    </a>
  );
}

/** Props of {@link PostButton}. */
export interface PostButtonProps {
  /** Where the form is posted. */
  readonly action: string;
  readonly children: ComponentChildren;
  readonly look?: ButtonLook | undefined;
  readonly hidden?: HiddenValues | undefined;
  readonly spoken?: string | undefined;
}

/** A button that changes something, in a form of its own; primary unless said otherwise. */
export function PostButton({ action, children, look, hidden, spoken }: PostButtonProps): JSX.Element {
  return (
    <form class="dz-post" method="post" action={action}>
      {hidden && <HiddenFields values={hidden} />}
      <Button look={look} spoken={spoken}>
        {children}
      </Button>
    </form>
  );
}

/** Buttons beside each other; under each other and as wide as the page on a phone. */
export function ButtonRow({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <div class="dz-buttons">{children}</div>;
}

function ButtonLabel({ children, spoken }: Pick<ButtonProps, 'children' | 'spoken'>): JSX.Element {
  // Without this element the package's rules don't centre the words of a link.
  return (
    <span class="nl-button__label">
      {children}
      {spoken !== undefined && <SpokenOnly>: {spoken}</SpokenOnly>}
    </span>
  );
}
