// docs/reliability.md says what the long runs gave: a figure that was typed, or is of an older run, is found.
import { expect, it } from 'vitest';
import { report } from './support/report.ts';

it('the document has the figures of the files beside it', async () => {
  const { is, should } = await report();
  expect(is).toBe(should);
});
