// OpenID Connect with the organisations of the environment: where to send somebody, and who comes back.
import * as oidc from 'openid-client';
import { isMailAddress } from '../../forms/reachable.ts';
import type { OidcProvider } from '../../../config/oidcProviders.ts';

/** Discovery and tokens; after that we say that the organisation does not answer. */
const PATIENCE_SECONDS = 8;

/** What has to come back with who comes back. */
export interface Ticket {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

/** Who came back, or why nobody did; with a code for the log, never its words, which quote what was sent. */
export type CameBack =
  | { readonly subject: string; readonly email: string }
  | { readonly because: 'cancelled' | 'down' | 'notRight' | 'noAddress'; readonly code: string };

/** One organisation. */
export interface OpenIdClient {
  /** A new ticket; undefined while the organisation does not answer. */
  ticket(): Promise<Ticket | undefined>;
  /** The organisation's page for a ticket; undefined while it does not answer. */
  address(ticket: Ticket, hint?: string): Promise<URL | undefined>;
  /** @param url by which somebody came back, as people reach us */
  comeBack(url: URL, ticket: Ticket): Promise<CameBack>;
}

/** @param redirectUri registered at the organisation */
export function openIdClient(provider: OidcProvider, redirectUri: string): OpenIdClient {
  let discovered: Promise<oidc.Configuration> | undefined;

  /** Asked for when first needed, and again after it failed. */
  async function configuration(): Promise<oidc.Configuration | undefined> {
    discovered ??= discover(provider);
    const mine = discovered;
    try {
      return await mine;
    } catch {
      if (discovered === mine) discovered = undefined;
      return undefined;
    }
  }

  return {
    async ticket() {
      if (!(await configuration())) return undefined;
      return {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
    },
    async address({ state, nonce, verifier }, hint) {
      const config = await configuration();
      if (!config) return undefined;
      return oidc.buildAuthorizationUrl(config, {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(hint !== undefined && { login_hint: hint }),
      });
    },
    async comeBack(url, { state, nonce, verifier }) {
      const config = await configuration();
      if (!config) return { because: 'down', code: 'DISCOVERY_FAILED' };
      try {
        return await exchange(config, url, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        });
      } catch (error) {
        return failure(error);
      }
    },
  };
}

function discover({ issuer, clientId, clientSecret }: OidcProvider): Promise<oidc.Configuration> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- for a provider on this machine; config takes no other
  const insecure = issuer.startsWith('http:') ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    // The signature of a token is checked, besides where it was fetched.
    execute: [...insecure, oidc.enableNonRepudiationChecks],
    timeout: PATIENCE_SECONDS,
  });
}

async function exchange(
  config: oidc.Configuration,
  url: URL,
  checks: oidc.AuthorizationCodeGrantChecks,
): Promise<CameBack> {
  const tokens = await oidc.authorizationCodeGrant(config, url, { ...checks, idTokenExpected: true });
  const claims = tokens.claims();
  if (!claims) return { because: 'notRight', code: 'NO_ID_TOKEN' };
  const { sub: subject } = claims;
  const told = addressIn(claims) ?? addressIn(await oidc.fetchUserInfo(config, tokens.access_token, subject));
  return told === undefined ? { because: 'noAddress', code: 'NO_ADDRESS' } : { subject, email: told };
}

/** `preferred_username` is the address of who works at an organisation with Entra, where `email` may be missing. */
function addressIn(claims: Readonly<Record<string, unknown>>): string | undefined {
  const { email, email_verified: verified, preferred_username: username } = claims;
  if (verified === false) return undefined;
  return [email, username].find(isMailAddress);
}

function failure(error: unknown): CameBack {
  if (error instanceof oidc.AuthorizationResponseError) {
    return error.error === 'access_denied'
      ? { because: 'cancelled', code: 'ACCESS_DENIED' }
      : { because: 'notRight', code: 'REFUSED_THERE' };
  }
  const code =
    error instanceof oidc.ClientError
      ? (error.code ?? error.name)
      : error instanceof Error
        ? error.name
        : 'UNKNOWN';
  // What `fetch` throws when nobody answers.
  const down = code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.message === 'fetch failed');
  return down ? { because: 'down', code } : { because: 'notRight', code };
}
