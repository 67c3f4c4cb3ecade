// What the pages of signing in have in common.
import type { Demo } from '../design/layout/DemoStrip.tsx';
import type { SignInParts } from './parts.ts';
import { say } from '../../words/language.ts';

/** The strip above a demo; nothing above the real thing. */
export function demoStrip({ demoSignIns, demoLinks }: Pick<SignInParts, 'demoSignIns' | 'demoLinks'>): {
  readonly demo?: Demo;
} {
  if (!demoSignIns) return {};
  return {
    demo: {
      words: say(
        'Demo: alle mensen, plaatsen en casussen zijn verzonnen.',
        'Demo: all people, places and cases are made up.',
      ),
      links: demoLinks,
    },
  };
}
