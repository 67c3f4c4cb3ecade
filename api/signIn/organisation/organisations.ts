// Signing in at one's own organisation: who goes where, and what is believed of who comes back.
import type { Request, Response } from 'express';
import { sendPage, seeOther } from '../../errors.ts';
import { signIn } from '../finish.ts';
import { turnedAwayPage } from '../pages.tsx';
import { pendingIs } from '../pending.ts';
import { saveSession } from '../sessions.ts';
import type { TurnedAway } from '../turnedAway.ts';
import { wallClock, type SignInParts } from '../parts.ts';
import { openIdClient, type OpenIdClient } from './openId.ts';
import type { OidcProvider } from '../../../config/oidcProviders.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import { recognise } from '../../../store/gate/identities.ts';

/** An organisation with the way to it. */
export interface Organisation extends OidcProvider {
  readonly client: OpenIdClient;
}

/** The organisations that people sign in with. */
export interface Organisations {
  /** By its id. */
  named(id: string): Organisation | undefined;
  /** The one that speaks for this address, and where whoever has it must sign in. */
  providerFor(address: string): Organisation | undefined;
  /** Sends somebody there, by way of a page of ours. */
  begin(
    request: Request,
    response: Response,
    organisation: Organisation,
    to: string | undefined,
    address?: string,
  ): Promise<void>;
  /** Takes in who comes back. */
  comeBack(request: Request, response: Response, organisation: Organisation): Promise<void>;
}

/** The ways to the organisations of the environment; nothing is asked of them yet. */
export function organisationsOf(parts: SignInParts): Organisations {
  const { providers = [], baseUrl } = parts;
  const organisations = providers.map((provider) => ({
    ...provider,
    client: openIdClient(provider, `${baseUrl}/inloggen/terug/${provider.id}`),
  }));

  const turnAway = (
    response: Response,
    { id, name }: OidcProvider,
    because: TurnedAway,
    more: object = {},
  ) => {
    parts.log.warn({ code: 'SIGN_IN_REFUSED', because, provider: id, ...more }, 'somebody was not let in');
    sendPage(response, turnedAwayPage(because, parts, name), because === 'down' ? 'notReady' : 'notAllowed');
  };

  return {
    named: (id) => organisations.find((each) => each.id === id),
    providerFor: (address) => organisations.find((each) => speaksFor(each, address)),

    async begin(request, response, organisation, to, address) {
      const ticket = await organisation.client.ticket();
      if (!ticket) {
        turnAway(response, organisation, 'down');
        return;
      }
      request.session.pending = {
        is: 'organisation',
        provider: organisation.id,
        ...ticket,
        ...(address !== undefined && { hint: address }),
        to,
        since: wallClock(parts),
      };
      await saveSession(request);
      seeOther(response, '/inloggen/organisatie/verder');
    },

    async comeBack(request, response, organisation) {
      const pending = pendingIs(request.session.pending, 'organisation', wallClock(parts));
      if (pending?.provider !== organisation.id) {
        turnAway(response, organisation, 'tooLate');
        return;
      }
      // Whatever it comes to, a ticket is used once.
      delete request.session.pending;
      await saveSession(request);
      const back = await organisation.client.comeBack(new URL(`${baseUrl}${request.originalUrl}`), pending);
      if ('because' in back) {
        turnAway(response, organisation, back.because, { reason: back.code });
        return;
      }
      if (!speaksFor(organisation, back.email)) {
        turnAway(response, organisation, 'foreignDomain');
        return;
      }
      const identity = { issuer: organisation.issuer, subject: back.subject, email: back.email };
      const now = wallClock(parts);
      const found = await recognise(parts.gate, identity, localDateOf(parts.now()), now);
      if ('may' in found) turnAway(response, organisation, found.because, { account: found.account });
      // A second proof is the organisation's business.
      else await signIn(parts, request, response, found.account, 'organisation', pending.to);
    },
  };
}

function speaksFor({ domains }: OidcProvider, address: string): boolean {
  return domains.includes(address.slice(address.lastIndexOf('@') + 1).toLowerCase());
}
