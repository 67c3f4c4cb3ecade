// Alerts and dashboard as files: of the form that Prometheus and Grafana take, and each alert told of in the docs.
// Whether the rules say what they should is tested by promtool: docs/operations.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAlerts, readPanels, readTestedAlerts, watchedNames } from '../support/watched.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');

it('each alert says how bad it is, what it is and what it means', async () => {
  const alerts = await readAlerts();
  expect(alerts.length).toBeGreaterThan(10);
  for (const { alert, expr, labels, annotations } of alerts) {
    expect(alert).toMatch(/^Doorzet[A-Z]\w+$/);
    expect(expr).toMatch(/[a-z]_/);
    expect(['page', 'ticket']).toContain(labels['severity']);
    expect(Object.keys(annotations).sort()).toEqual(['description', 'summary']);
  }
  expect(new Set(alerts.map(({ alert }) => alert)).size).toBe(alerts.length);
});

it('what promtool tests are alerts that there are', async () => {
  const known = new Set((await readAlerts()).map(({ alert }) => alert));
  const tested = await readTestedAlerts();
  expect([...tested].filter((alert) => !known.has(alert))).toEqual([]);
  expect(tested.size).toBeGreaterThan(7);
});

it('the dashboard has no panel over another, and none without a question', async () => {
  const panels = await readPanels();
  const taken = new Set<string>();
  for (const { type, title, gridPos, targets } of panels) {
    expect(title).not.toBe('');
    if (type !== 'row') expect(targets?.length, title).toBeGreaterThan(0);
    expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
    for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
      for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
        expect(taken.has(`${x} ${y}`), title).toBe(false);
        taken.add(`${x} ${y}`);
      }
    }
  }
});

it('docs/operations.md says of each alert and of each of our metrics what to do', async () => {
  const text = await readFile(join(DOCS, 'operations.md'), 'utf8');
  const ours = [...(await watchedNames())].filter((name) => name.startsWith('doorzet_'));
  const base = ours.map((name) => name.replace(/_(bucket|count|sum)$/, ''));
  const alerts = (await readAlerts()).map(({ alert }) => alert);
  expect([...base, ...alerts].filter((name) => !text.includes(name))).toEqual([]);
});
