// What the pages of signing in have in common.
import type { Demo } from '../design/layout/DemoStrip.tsx';
import type { SignInParts } from './parts.ts';

/** The strip above a demo; nothing above the real thing. */
export function demoStrip({ demoSignIns, demoLinks }: Pick<SignInParts, 'demoSignIns' | 'demoLinks'>): {
  readonly demo?: Demo;
} {
  if (!demoSignIns) return {};
  return { demo: { links: demoLinks } };
}
