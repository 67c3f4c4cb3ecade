// The page to sign in on: with one's organisation, with a code by mail, and in a demo as somebody made up.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow, PostButton } from '../design/actions/Button.tsx';
import { Form } from '../design/forms/Form.tsx';
import { Select } from '../design/forms/Select.tsx';
import { TextField } from '../design/forms/TextField.tsx';
import { EitherOr, EntryPage, Way } from '../design/layout/EntryPage.tsx';
import { Section } from '../design/layout/Section.tsx';
import { Notice } from '../design/shows/Notice.tsx';
import { Paragraph } from '../design/text/Paragraph.tsx';
import { messageFor, type FieldError } from '../forms/values.ts';
import { demoStrip } from './frame.tsx';
import type { SignInParts } from './parts.ts';
import { say } from '../../words/language.ts';

/** What the page shows besides its forms. */
export interface SignInView {
  /** What was typed. */
  readonly address?: string;
  readonly errors?: readonly FieldError[];
  /** Where to go afterwards. */
  readonly to?: string | undefined;
  /** Something that was typed before is kept. */
  readonly kept?: boolean;
  /** What happened before: they signed out, or their session was over. */
  readonly signedOut?: boolean;
}

/** Makes the page. */
export function signInPage(parts: SignInParts, view: SignInView): VNode {
  const { providers = [] } = parts;
  const { errors = [], kept, signedOut } = view;
  return (
    <EntryPage
      title={say('Inloggen', 'Sign in')}
      width={providers.length > 0 ? 'wide' : 'narrow'}
      errors={errors}
      {...demoStrip(parts)}
      notice={
        kept ? (
          <Notice kind="plain">
            <p>
              {say(
                'U was uitgelogd. Wat u had ingevuld is een half uur bewaard. Log in om verder te gaan.',
                'You were signed out. What you had filled in is kept for half an hour. Sign in to go on.',
              )}
            </p>
          </Notice>
        ) : signedOut ? (
          <Notice kind="done">
            <p>{say('U bent uitgelogd.', 'You are signed out.')}</p>
          </Notice>
        ) : undefined
      }
    >
      <Paragraph>
        {say(
          'Kreeg u een mail met een link? Dan hoeft u niet in te loggen. Open de link in die mail.',
          'Did you get an email with a link? Then you do not need to sign in. Open the link in that email.',
        )}
      </Paragraph>
      {parts.demoSignIns && <DemoWays parts={parts} />}
      {providers.length > 0 ? (
        <EitherOr>
          <ByOrganisation parts={parts} view={view} />
          <ByMail view={view} second />
        </EitherOr>
      ) : (
        <ByMail view={view} />
      )}
      <Paragraph>
        {say(
          'Lukt het niet? Vraag de voorzitter van uw expertteam, of uw beheerder.',
          'Does it not work? Ask the chair of your expert team, or your administrator.',
        )}
      </Paragraph>
    </EntryPage>
  );
}

function ByOrganisation({
  parts: { providers = [] },
  view: { errors = [], to },
}: {
  readonly parts: SignInParts;
  readonly view: SignInView;
}): JSX.Element {
  const options = providers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Way id="organisatie-titel" title={say('Met uw organisatie', 'With your organisation')}>
      <Paragraph>
        {say(
          'U gebruikt het account waarmee u ook op uw werk inlogt.',
          'You use the account that you also sign in with at work.',
        )}
      </Paragraph>
      <Form action="/inloggen/organisatie" hidden={hiddenTo(to)}>
        <Select
          name="organisatie"
          label={say('Uw organisatie', 'Your organisation')}
          options={options}
          {...(options.length > 1 && { prompt: say('Kies uw organisatie', 'Choose your organisation') })}
          error={messageFor(errors, 'organisatie')}
        />
        <Button>{say('Ga naar uw organisatie', 'Go to your organisation')}</Button>
      </Form>
    </Way>
  );
}

function ByMail({
  view: { address, errors = [], to },
  second = false,
}: {
  readonly view: SignInView;
  readonly second?: boolean;
}): JSX.Element {
  return (
    <Way id="mail-titel" title={say('Met een code per mail', 'With a code by email')}>
      <Paragraph>
        {say(
          'U krijgt een code van zes cijfers. Gebruikt u een app voor codes? Dan vragen we die daarna.',
          'You get a code of six digits. Do you use an app for codes? Then we ask for that code afterwards.',
        )}
      </Paragraph>
      <Form action="/inloggen/code" hidden={hiddenTo(to)}>
        <TextField
          name="adres"
          label={say('Uw mailadres op het werk', 'Your email address at work')}
          kind="email"
          autocomplete="email"
          value={address}
          error={messageFor(errors, 'adres')}
        />
        <Button look={second ? 'secondary' : 'primary'}>{say('Stuur mij een code', 'Send me a code')}</Button>
      </Form>
    </Way>
  );
}

function DemoWays({ parts: { demoSignIns = [] } }: { readonly parts: SignInParts }): JSX.Element {
  return (
    <Section id="demo" title={say('Bekijk de demo als', 'Look at the demo as')}>
      <ButtonRow>
        {demoSignIns.map(({ id, label }) => (
          <PostButton action="/inloggen/demo" hidden={{ wie: id }} look="secondary">
            {label}
          </PostButton>
        ))}
      </ButtonRow>
    </Section>
  );
}

function hiddenTo(to: string | undefined): Record<string, string> {
  return to === undefined ? {} : { naar: to };
}
