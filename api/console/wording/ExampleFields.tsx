// By which case letters are shown, and in which language.
import type { JSX } from 'preact';
import { Select } from '../../design/forms/Select.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { messageFor } from '../../forms/values.ts';
import type { Example } from './example.ts';
import { say } from '../../../words/language.ts';

export function ExampleFields({ example }: { readonly example: Example }): JSX.Element {
  return (
    <>
      <TextField
        name="casus"
        label={say('Van welke casus?', 'Of which case?')}
        hint={say('Een casusnummer. Leeg: een verzonnen casus', 'A case number. Empty: a made-up case')}
        width="medium"
        optional
        value={example.reference}
        error={messageFor(example.errors, 'casus')}
      />
      <Select
        name="taal"
        label={say('In welke taal?', 'In which language?')}
        options={[
          { value: 'nl', label: say('Nederlands', 'Dutch') },
          { value: 'en', label: say('Engels', 'English') },
        ]}
        value={example.language}
      />
    </>
  );
}
