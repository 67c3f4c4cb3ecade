// What a mail scanner may take of a link, and that it takes nothing from the person whose link it is.
import { expect, it } from 'vitest';
import { linkLimits } from '../../../api/security/limits.ts';

const times = async (count: number, work: () => Promise<void>) => {
  for (let done = 0; done < count; done += 1) await work();
};

it('a place that looks endlessly is refused, alone, at that link alone, and takes no form from anyone', async () => {
  const limits = linkLimits();
  await times(6000, () => limits.look('one', '192.0.2.1'));
  await expect(limits.look('one', '192.0.2.1')).rejects.toMatchObject({ trouble: 'tooOften' });
  await limits.look('one', '192.0.2.2');
  await limits.look('other', '192.0.2.1');
  await limits.send('one');
});

it('addresses of one network are one place, so that no scanner gets more by having many', async () => {
  const limits = linkLimits();
  let last = 0;
  await times(6000, () => limits.look('one', `2001:db8:1::${(last += 1).toString(16)}`));
  await expect(limits.look('one', '2001:db8:1:ffff::9')).rejects.toMatchObject({ trouble: 'tooOften' });
});

it('forms of a link are counted wherever they come from', async () => {
  const limits = linkLimits();
  await times(300, () => limits.send('one'));
  await expect(limits.send('one')).rejects.toMatchObject({ trouble: 'tooOften' });
  await limits.send('other');
});
