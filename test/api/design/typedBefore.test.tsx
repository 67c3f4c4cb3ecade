// What was typed before stands in its own form again, in each kind of field, and in no other form.
import type { JSX } from 'preact';
import { expect, it } from 'vitest';
import { Checks } from '../../../api/design/forms/Checks.tsx';
import { Choices } from '../../../api/design/forms/Choices.tsx';
import { DateFields } from '../../../api/design/forms/DateFields.tsx';
import { Form } from '../../../api/design/forms/Form.tsx';
import { Select } from '../../../api/design/forms/Select.tsx';
import { TextArea } from '../../../api/design/forms/TextArea.tsx';
import { TextField } from '../../../api/design/forms/TextField.tsx';
import { withTypedBefore } from '../../../api/design/forms/typedBefore.ts';
import { PlainPage } from '../../../api/design/layout/PlainPage.tsx';
import { renderPage } from '../../../api/design/render.ts';
import { Seen } from '../console/support/chair.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

function Fields(): JSX.Element {
  return (
    <>
      <TextField name="naam" label="Naam" value="Jan" />
      <TextField name="nieuw" label="Nieuw" value="stond er niet in" />
      <TextArea name="reden" label="Reden" value="was leeg" />
      <Select name="keus" label="Keus" options={options} value="a" />
      <Choices name="een" choices={options} value="a" />
      <Choices name="meer" type="checkbox" choices={options} value={['a', 'b']} />
      <Checks
        checks={[
          { name: 'aan', label: 'Aan', checked: false },
          { name: 'uit', label: 'Uit', checked: true },
        ]}
      />
      <DateFields name="dag" legend="Dag" value={{ dag: '1' }} />
    </>
  );
}

const fields = {
  versie: '3',
  naam: 'Piet "&" Jan',
  reden: '\nTwee\nregels',
  keus: 'b',
  een: 'b',
  meer: ['b'],
  aan: 'ja',
  'dag-dag': '32',
  'dag-maand': 'x',
  'dag-jaar': '',
};

const page = (typed: typeof fields | undefined) => {
  const render = () =>
    renderPage(
      <PlainPage title="Formulieren">
        <Form action="/hier" hidden={{ versie: '4', wie: 'w' }}>
          <Fields />
        </Form>
        <Form action="/daar" hidden={{ versie: '4' }}>
          <TextField name="naam" id="andere-naam" label="Naam" value="Jan" />
        </Form>
      </PlainPage>,
    );
  const html = typed
    ? withTypedBefore({ action: '/hier', fields: typed, about: '/inloggen/bewaard' }, render)
    : render();
  return new Seen(200, new Headers(), html, '/', 'nowhere');
};

it('is in each field, also what was chosen and what was not', () => {
  const seen = page(fields);
  const { meer: _meer, ...one } = fields;
  expect(seen.form('/hier')).toMatchObject({ ...one, wie: 'w', nieuw: 'stond er niet in', uit: '' });
  expect(seen.html.match(/<input[^>]*name="meer"[^>]*>/g)?.map((box) => / checked/.test(box))).toEqual([
    false,
    true,
  ]);
  expect(seen.text).toContain('Wat u had ingevuld toen u was uitgelogd, staat er weer in.');
});

it('is in no other form, and nowhere where nothing was typed', () => {
  expect(page(fields).form('/daar')).toEqual({ versie: '4', naam: 'Jan' });
  const seen = page(undefined);
  expect(seen.form('/hier')).toMatchObject({
    versie: '4',
    naam: 'Jan',
    keus: 'a',
    een: 'a',
    uit: 'ja',
    aan: '',
  });
  expect(seen.text).not.toContain('uitgelogd');
});
