// An api process, from its environment to its end. As many of these as are needed can run side by side, behind one address.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { replyCodePost } from './links/notice/codePost.ts';
import { codePost } from './signIn/codePost.ts';
import { readSettings } from '../config/environment.ts';
import { keepGarbageSmall } from '../config/garbage.ts';
import { endAsked } from '../config/runMain.ts';
import { openMailSecrets } from '../config/secrets.ts';
import { requestMetrics } from '../metrics/http.ts';
import { openRegistry, watchConnections } from '../metrics/registry.ts';
import { serveMetrics } from '../metrics/serve.ts';
import { openPostOffice } from '../mail/smtp.ts';
import { connectionsOf, openDatabase } from '../store/database.ts';
import { openGate } from '../store/gate/gate.ts';
import type { Instant } from '../domain/time.ts';

/** After saying that we are not ready, so that whoever divides the requests has heard it before we stop listening. */
const DRAIN_MS = 3_000;

/** Serves by this clock until asked to end. */
export async function runApi(now: () => Instant): Promise<void> {
  keepGarbageSmall();
  const settings = readSettings([
    'DATABASE_URL',
    'BASE_URL',
    'LINK_KEYS',
    'HOST',
    'PORT',
    'PROXIES',
    'SMTP_HOST',
    'SMTP_PORT',
    'SMTP_SECURITY',
    'SMTP_USER',
    'SMTP_PASSWORD',
    'MAIL_FROM',
    'OIDC_PROVIDERS',
    'INCOMING_MAIL_SECRET',
    'METRICS_HOST',
    'METRICS_PORT',
    'LOG_LEVEL',
  ]);
  const log = pino({ level: settings.LOG_LEVEL });
  const database = openDatabase(settings.DATABASE_URL);
  const gate = openGate(settings.DATABASE_URL);
  const { SMTP_USER: user, SMTP_PASSWORD: pass } = settings;
  const office = openPostOffice({
    host: settings.SMTP_HOST,
    port: settings.SMTP_PORT,
    tls: settings.SMTP_SECURITY,
    ...(user === undefined || pass === undefined ? {} : { auth: { user, pass } }),
  });
  let stopping = false;
  const { INCOMING_MAIL_SECRET: incomingSecret, METRICS_PORT: metricsPort } = settings;
  const registry = metricsPort === undefined ? undefined : openRegistry();
  if (registry) {
    watchConnections(registry, { app: () => database.connections(), gate: () => connectionsOf(gate) });
  }
  const app = createApp({
    ...(incomingSecret === undefined ? {} : { incomingSecret }),
    database,
    now,
    links: { keys: settings.LINK_KEYS },
    proxies: settings.PROXIES,
    baseUrl: settings.BASE_URL,
    mail: { secret: openMailSecrets().read, office, host: settings.SMTP_HOST },
    sendReplyCode: replyCodePost(office, settings.MAIL_FROM),
    signIn: {
      gate,
      sendCode: codePost(office, settings.MAIL_FROM, now),
      providers: settings.OIDC_PROVIDERS,
    },
    stopping: () => stopping,
    ...(registry && { requestMetrics: requestMetrics(registry) }),
    log,
  });
  const stopMetrics =
    registry && metricsPort !== undefined
      ? await serveMetrics({ host: settings.METRICS_HOST, port: metricsPort, registry, log })
      : undefined;
  const server = createServer(app).listen(settings.PORT, settings.HOST);
  await once(server, 'listening');
  log.info({ code: 'API_SERVES', port: settings.PORT }, 'api serves');
  await endAsked();
  stopping = true;
  await sleep(DRAIN_MS);
  server.close();
  await once(server, 'close');
  await stopMetrics?.();
  await office.close();
  await gate.end();
  await database.end();
  log.info({ code: 'API_STOPPED' }, 'api stopped');
}
