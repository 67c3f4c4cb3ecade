// What a form carries along unseen.
import type { JSX } from 'preact';

/** Values by the name of their field; a list gives a field per value. */
export type HiddenValues = Readonly<Record<string, string | readonly string[]>>;

/** Hidden inputs, for what was answered before and for what protects a form. */
export function HiddenFields({ values }: { readonly values: HiddenValues }): JSX.Element {
  return (
    <>
      {Object.entries(values).flatMap(([name, value]) =>
        (typeof value === 'string' ? [value] : value).map((each) => (
          <input type="hidden" name={name} value={each} />
        )),
      )}
    </>
  );
}
