// What is watched in production: the names of metrics in the alerts and the dashboard of docs/operations.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

const PROJECT = join(import.meta.dirname, '..', '..');
const FOLDER = join(PROJECT, 'docs', 'operations');

export interface Alert {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

export interface Panel {
  readonly title: string;
  readonly type: string;
  readonly description?: string;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
  readonly targets?: readonly { readonly expr: string }[];
}

export async function readAlerts(): Promise<readonly Alert[]> {
  const rules = parse(await readFile(join(FOLDER, 'alerts.yml'), 'utf8')) as {
    groups: { rules: Alert[] }[];
  };
  return rules.groups.flatMap((group) => group.rules);
}

/** The alerts that `promtool test rules` looks at. */
export async function readTestedAlerts(): Promise<ReadonlySet<string>> {
  const { tests } = parse(await readFile(join(FOLDER, 'alerts.test.yml'), 'utf8')) as {
    tests: { alert_rule_test: { alertname: string }[] }[];
  };
  return new Set(tests.flatMap((one) => one.alert_rule_test.map(({ alertname }) => alertname)));
}

export async function readPanels(): Promise<readonly Panel[]> {
  const dashboard = JSON.parse(await readFile(join(FOLDER, 'dashboard.json'), 'utf8')) as { panels: Panel[] };
  return dashboard.panels;
}

/** Every metric that an alert or a panel asks for. */
export async function watchedNames(): Promise<ReadonlySet<string>> {
  const asked = [
    ...(await readAlerts()).map(({ expr }) => expr),
    ...(await readPanels()).flatMap(({ targets }) => (targets ?? []).map(({ expr }) => expr)),
  ];
  return new Set(
    asked.flatMap((expr) => expr.match(/\b(doorzet|temporal|nodejs|process)_[a-z0-9_]+/g) ?? []),
  );
}

/** Every series that such a text can hold, whether or not it has one yet. */
export function exposedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = '', type] of text.matchAll(/^# TYPE (\S+) (\w+)$/gm)) {
    const parts = type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''];
    for (const part of parts) names.add(name + part);
  }
  return names;
}

/** Whether a name is one that the native part of Temporal's SDK counts by: some it tells only from the first time on. */
export async function namesInCore(): Promise<(name: string) => boolean> {
  const releases = join(PROJECT, 'node_modules', '@temporalio', 'core-bridge', 'releases');
  const system = { darwin: 'apple', win32: 'windows' }[process.platform as string] ?? 'linux-gnu';
  const cpu = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  const target = (await readdir(releases)).find((name) => name.startsWith(cpu) && name.includes(system));
  const core = await readFile(join(releases, target ?? '', 'index.node'));
  return (name) => {
    const [, bare] = /^temporal_(.*?)(_total|_seconds(_bucket|_sum|_count)?)?$/.exec(name) ?? [];
    return bare !== undefined && core.includes(bare);
  };
}
