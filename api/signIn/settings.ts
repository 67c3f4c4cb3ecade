// What whoever starts the product hands in so that people can sign in.
import type { OidcProvider } from '../../config/oidcProviders.ts';
import type { Outcome } from '../../mail/smtp/outcome.ts';
import type { Gate } from '../../store/gate/gate.ts';
import type { Instant } from '../../domain/time.ts';

/** Mails a code; what becomes of it is for the log. */
export type SendCode = (
  to: { readonly name: string; readonly address: string },
  code: string,
) => Promise<Outcome>;

/** Somebody made up, as whom a demo is looked at. */
export interface DemoSignIn {
  readonly id: string;
  /** On the button: "Voorzitter Marja". */
  readonly label: string;
  readonly name: string;
  readonly email: string;
  /** Not a person of a region. */
  readonly administrator?: boolean;
}

/** What whoever starts the product hands in. */
export interface SignInSettings {
  readonly gate: Gate;
  readonly sendCode: SendCode;
  /** The organisations with a sign-in of their own; none by default. */
  readonly providers?: readonly OidcProvider[];
  /** In a demo only: without it, the way in does not exist. */
  readonly demoSignIns?: readonly DemoSignIn[];
  /** The clock on the wall, also where the demo's has been moved: codes and sessions end by it. */
  readonly clock?: () => Instant;
}
