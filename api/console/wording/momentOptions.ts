// The moments at which a kind of letter comes, to choose one from: each by the subject that it has then.
import type { SelectOption } from '../../design/forms/Select.tsx';
import type { Example } from './example.ts';
import { roleOf } from './roleOf.ts';

/** In our own words, and to whom: the region's own subject may be the same for all. */
export function momentOptions({ samples }: Pick<Example, 'samples'>): readonly SelectOption[] {
  return samples.map((sample) => ({
    value: sample.moment,
    label: `${roleOf(sample)}: ${sample.plain().subject.replace(/^(?:Casus|Case) \S+: /, '')}`,
  }));
}
