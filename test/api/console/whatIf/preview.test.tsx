// The preview of a case that is about to be registered: what the page of the registering shows of its calendar.
import { describe, expect, it } from 'vitest';
import { at } from '../../../support/doorzet.ts';
import { useOffice } from '../../support/office.ts';
import { CalendarPreview, previewOf } from '../../../../api/console/whatIf/preview.tsx';
import { renderPage } from '../../../../api/design/render.ts';
import { threeLadders } from '../../../../config/ladders.ts';
import { maasveenCase } from '../../../../dev/demo/cast.ts';
import { readWhatIf } from '../../../../store/pages/whatIf.ts';

describe('the preview of a case', () => {
  const desk = useOffice();
  const now = at('2026-11-23 14:00');
  const look = async (givenOn: string, agreement: typeof threeLadders | undefined = threeLadders) => {
    const { database, region, cast } = desk.office;
    const lists = await readWhatIf(database, region, '2026-11-23', '2026-11-23');
    const seat = { now, may: () => true, desk: { region: lists.region, agreement } };
    const parties = maasveenCase(cast);
    const imagined = previewOf(seat, lists, { parties, facts: { givenOn }, rhythm: { every: 'week' } });
    return imagined && renderPage(<CalendarPreview seat={seat} imagined={imagined} />);
  };

  it('says when the top of the ladder reads it, with the picture and its table', async () => {
    const page = await look('2026-11-09');
    expect(page).toContain('Antwoordt niemand, dan leest de wethouder van Maasveen het op <strong>dinsdag');
    expect(page).toContain('Sevda Aydin');
    expect(page).toContain('dz-chart--narrow');
  });

  it('is not there where the advice would be refused', async () => {
    expect(await look('2026-12-09')).toBeNull();
  });
});
