// What whoever keeps us running asks: do we live, can we serve, and is the work done in time?
import { Router } from 'express';
import { sendState } from './errors.ts';
import type { AppParts } from './parts.ts';
import { latestFindings, type LatestFindings } from '../store/audit.ts';

/**
 * `/livez` depends on nothing. `/readyz` asks the database, and whether we are stopping; it also tells what the auditor
 * found last, which makes no difference to whether we can serve.
 */
export function health({ database, stopping }: Pick<AppParts, 'database' | 'stopping'>): Router {
  const router = Router();
  router.get('/livez', (_request, response) => sendState(response, 'alive'));
  router.get('/readyz', async (_request, response) => {
    const hindrance = stopping?.()
      ? 'stopping'
      : (await database.answers())
        ? null
        : 'the database does not answer';
    if (hindrance !== null) sendState(response, hindrance, 'notReady');
    else sendState(response, ['ready', ...details(await latestFindings(database))].join('\n'));
  });
  return router;
}

function details(findings: LatestFindings | undefined): string[] {
  if (!findings) return ['the auditor has not looked yet'];
  return [
    `the auditor looked ${findings.secondsAgo} seconds ago`,
    `cases that should have woken: ${findings.lateCases}`,
    `regions whose people should have been asked: ${findings.lateRounds}`,
    `letters that should have been tried: ${findings.lateLetters}`,
    `letters whose sender was lost: ${findings.lostLetters}`,
    `letters of which the chair has yet to say whether they arrived: ${findings.unknownLetters}`,
    `cases whose events do not give their state: ${findings.differingCases}`,
  ];
}
