// A question with several controls under it.
import type { ComponentChildren, JSX } from 'preact';
import { classes } from '../text/classes.ts';
import { Heading, type HeadingLevel } from '../text/Heading.tsx';
import { describedBy, FieldTexts } from './fieldTexts.tsx';

/** Props of {@link Question}. */
export interface QuestionProps {
  /** The name of what is asked; the ids of hint and error are made of it. */
  readonly name: string;
  readonly title: string;
  /** 1 by default: one question per page. Others for a page with several. */
  readonly level?: HeadingLevel | undefined;
  /** How large it looks, when that is not what its level says. */
  readonly look?: HeadingLevel | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Choices, a date, or several fields. */
  readonly children: ComponentChildren;
}

/** A fieldset whose legend is a heading. */
export function Question({
  name,
  title,
  level = 1,
  look,
  hint,
  error,
  children,
}: QuestionProps): JSX.Element {
  return (
    // The line beside what is wrong is around the fieldset: a fieldset's own border starts halfway its legend.
    <div class={classes('dz-question', error !== undefined && 'dz-invalid')}>
      <fieldset aria-describedby={describedBy({ id: name, hint, error })}>
        <legend>
          <Heading level={level} look={look}>
            {title}
          </Heading>
        </legend>
        <FieldTexts id={name} hint={hint} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
