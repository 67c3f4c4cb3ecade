// A real OpenID Connect provider on loopback, that signs in whom a test says, and whose tokens a test can spoil.
import { createPrivateKey, createSign, generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { OidcProvider } from '../../../../config/oidcProviders.ts';
import { BASE_URL } from './visitor.ts';

/** What a provider knows of somebody. */
export interface Employee {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly preferred_username?: string;
}

type Claims = Record<string, unknown>;

export class LoginProvider {
  /** Who sits at the browser; null: somebody who cancels. */
  employee: Employee | null = null;
  /** What is done to the claims of a token, which is then signed anew; `unsigned` leaves the old signature. */
  spoil: ((claims: Claims) => Claims) | undefined;
  signsAnew = true;
  /** Addresses that the provider was asked for. */
  readonly asked: string[] = [];
  readonly settings: OidcProvider;
  readonly #server: Server;

  private constructor(server: Server, settings: OidcProvider) {
    this.#server = server;
    this.settings = settings;
  }

  /** Starts one, on a port of its own or on this one; close it. */
  static async start(id: string, name: string, domains: readonly string[], port = 0): Promise<LoginProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const started = new LoginProvider(server, {
      id,
      name,
      issuer,
      clientId: 'doorzet',
      clientSecret: 'a-secret-between-the-two-of-us',
      domains,
    });
    started.#serve(issuer);
    return started;
  }

  async close(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve);
      this.#server.closeAllConnections();
    });
  }

  #serve(issuer: string): void {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk: JsonWebKey = { ...privateKey.export({ format: 'jwk' }), kid: 'key', use: 'sig', alg: 'RS256' };
    const provider = new Provider(issuer, {
      ...this.#configuration(),
      jwks: { keys: [jwk] },
    });
    provider.use(async (context, next) => {
      await next();
      this.#spoilToken(context as KoaContextWithOIDC, jwk);
    });
    const serve = provider.callback();
    this.#server.on('request', (request, response) => {
      this.asked.push(request.url ?? '');
      if (!request.url?.startsWith('/interaction/')) {
        void serve(request, response);
        return;
      }
      const { employee } = this;
      const result = employee
        ? { login: { accountId: employee.sub } }
        : { error: 'access_denied', error_description: 'De gebruiker stopte' };
      void provider.interactionFinished(request, response, result);
    });
  }

  #configuration(): Configuration {
    const { id, clientId, clientSecret } = this.settings;
    return {
      clients: [
        {
          client_id: clientId,
          client_secret: clientSecret,
          redirect_uris: [`${BASE_URL}/inloggen/terug/${id}`],
          token_endpoint_auth_method: 'client_secret_post',
        },
      ],
      cookies: { keys: ['provider'] },
      claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['preferred_username'] },
      features: { devInteractions: { enabled: false } },
      interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
      pkce: { required: () => true },
      findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...this.employee, sub }) }),
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({ accountId: oidc.session?.accountId ?? '', clientId });
        grant.addOIDCScope('openid email profile');
        await grant.save();
        return grant;
      },
    };
  }

  #spoilToken({ oidc, body }: KoaContextWithOIDC, jwk: JsonWebKey): void {
    const tokens = body as { id_token?: string } | undefined;
    if (!this.spoil || oidc.route !== 'token' || tokens?.id_token === undefined) return;
    const [header = '', payload = '', signature = ''] = tokens.id_token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    const spoilt = Buffer.from(JSON.stringify(this.spoil(claims))).toString('base64url');
    const key = createPrivateKey({ key: jwk, format: 'jwk' });
    const signed = createSign('RSA-SHA256').update(`${header}.${spoilt}`).sign(key).toString('base64url');
    tokens.id_token = `${header}.${spoilt}.${this.signsAnew ? signed : signature}`;
  }
}
