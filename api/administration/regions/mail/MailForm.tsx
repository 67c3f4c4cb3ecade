// The form about a region's mail: by which server it leaves, how fast, who signs it, and where mail comes in.
import type { JSX } from 'preact';
import { Button, ButtonRow } from '../../../design/actions/Button.tsx';
import { Choices } from '../../../design/forms/Choices.tsx';
import { Form } from '../../../design/forms/Form.tsx';
import { Question } from '../../../design/forms/Question.tsx';
import { TextField, type TextFieldProps } from '../../../design/forms/TextField.tsx';
import { Section } from '../../../design/layout/Section.tsx';
import { Link } from '../../../design/text/Link.tsx';
import { Paragraph } from '../../../design/text/Paragraph.tsx';
import { messageFor, type FieldError, type Values } from '../../../forms/values.ts';
import { say } from '../../../../words/language.ts';
import { securities, type ServerName } from './fields.ts';
import { securityWords } from '../../../mail/words.ts';

interface Standing {
  readonly values: Values;
  readonly errors: readonly FieldError[];
}

/** Props of {@link MailForm}. */
export interface MailFormProps extends Standing {
  /** The page that it stands on. */
  readonly path: string;
  readonly back: string;
  /** The mail server of the environment. */
  readonly host: string;
}

export function MailForm(props: MailFormProps): JSX.Element {
  const { path, back, host, values, errors } = props;
  const standing = { values, errors };
  return (
    <Form action={path} hidden={{ versie: values['versie'] ?? '' }}>
      <Section id="versturen" title={say('Versturen', 'Sending')}>
        <Asked
          {...standing}
          name="server"
          title={say(
            'Langs welke mailserver gaat de mail van deze regio?',
            'By which mail server does the mail of this region leave?',
          )}
          choices={[
            {
              value: 'omgeving',
              label: say('Die van Doorzet', 'The one of Doorzet'),
              hint: host,
            },
            {
              value: 'eigen',
              label: say('Een eigen mailserver', 'One of its own'),
              hint: say(
                'Dan komt de mail van het domein van de regio zelf, en dat vertrouwen ontvangers eerder',
                'Then the mail comes from the region’s own domain, which receivers trust more easily',
              ),
              reveal: <ServerFields {...standing} which="relay" />,
            },
          ]}
        />
        <Field
          {...standing}
          name="per-minuut"
          label={say('Hoeveel mails per minuut hoogstens?', 'How many emails per minute at most?')}
          hint={say(
            'Vraag het aan wie de mailserver beheert. De rest wacht; wat dringend is gaat voor',
            'Ask whoever runs the mail server. The rest waits; what is urgent goes first',
          )}
          kind="number"
          width="short"
          optional
        />
        <Field
          {...standing}
          name="per-domein"
          label={say(
            'En hoeveel hoogstens naar één domein, zoals gemeente.nl?',
            'And how many at most to one domain, such as gemeente.nl?',
          )}
          kind="number"
          width="short"
          optional
        />
      </Section>
      <Section id="ondertekenen" title={say('Ondertekenen (DKIM)', 'Signing (DKIM)')}>
        <Asked
          {...standing}
          name="tekenen"
          title={say('Wie ondertekent de mail?', 'Who signs the mail?')}
          choices={[
            {
              value: 'server',
              label: say('De mailserver, of niemand', 'The mail server, or nobody'),
            },
            {
              value: 'doorzet',
              label: 'Doorzet',
              hint: say(
                'Met een sleutel van de regio. De openbare helft komt in DNS; de controle van de afzender zegt wat daar moet staan',
                'With a key of the region. The public half goes into DNS; the check of the sender says what has to be there',
              ),
              reveal: (
                <div class="dz-flow">
                  <Field
                    {...standing}
                    name="dkim-selector"
                    label={say('Selector', 'Selector')}
                    hint={say('Bijvoorbeeld: doorzet1', 'For example: doorzet1')}
                    width="medium"
                  />
                  <Secret {...standing} name="dkim-geheim" what={say('de sleutel', 'the key')} />
                </div>
              ),
            },
          ]}
        />
      </Section>
      <Section id="binnenkomst" title={say('Mail die binnenkomt', 'Mail that comes in')}>
        <Paragraph>
          {say(
            'Op het adres van de afzender komen antwoorden binnen, en berichten dat een mail niet aankwam. Doorzet haalt ze op en legt ze bij de voorzitter.',
            'At the sender’s address replies come in, and messages that an email did not arrive. Doorzet collects them and gives them to the chair.',
          )}
        </Paragraph>
        <Asked
          {...standing}
          name="ophalen"
          title={say('Haalt Doorzet die mail op?', 'Does Doorzet collect that mail?')}
          choices={[
            { value: 'nee', label: say('Nee', 'No') },
            {
              value: 'imap',
              label: say('Ja, uit een postvak (IMAP)', 'Yes, from a mailbox (IMAP)'),
              reveal: <ServerFields {...standing} which="imap" />,
            },
          ]}
        />
        <Asked
          {...standing}
          name="subadres"
          title={say(
            'Kan Doorzet elke brief een eigen retouradres geven?',
            'Can Doorzet give each letter a return address of its own?',
          )}
          hint={say(
            'Dan is altijd zeker welke brief terugkwam. De mailserver van de afzender moet post voor naam+iets@ bij naam@ bezorgen. Vraag dat aan wie die beheert',
            'Then it is always certain which letter came back. The sender’s mail server has to deliver mail for name+something@ to name@. Ask whoever runs it',
          )}
          choices={[
            { value: 'geen', label: say('Nee, of dat weet ik niet', 'No, or I do not know') },
            { value: '+', label: say('Ja, met een plus: naam+iets@', 'Yes, with a plus: name+something@') },
            {
              value: '-',
              label: say('Ja, met een streepje: naam-iets@', 'Yes, with a dash: name-something@'),
            },
          ]}
        />
      </Section>
      <ButtonRow>
        <Button>{say('Bewaar', 'Save')}</Button>
        <Link href={back}>{say('Toch niet', 'Cancel')}</Link>
      </ButtonRow>
    </Form>
  );
}

function ServerFields({ which, ...standing }: Standing & { readonly which: ServerName }): JSX.Element {
  const relay = which === 'relay';
  return (
    <div class="dz-flow">
      <Field
        {...standing}
        name={`${which}-naam`}
        label={say('Hoe heet de server?', 'What is the server called?')}
        hint={
          relay
            ? say('Bijvoorbeeld: smtp.gemeente.nl', 'For example: smtp.gemeente.nl')
            : say('Bijvoorbeeld: imap.gemeente.nl', 'For example: imap.gemeente.nl')
        }
      />
      <Field
        {...standing}
        name={`${which}-poort`}
        label={say('Poort', 'Port')}
        hint={relay ? say('Meestal 587', 'Mostly 587') : say('Meestal 993', 'Mostly 993')}
        kind="number"
        width="short"
      />
      <Asked
        {...standing}
        name={`${which}-beveiliging`}
        title={say('Hoe is de verbinding versleuteld?', 'How is the connection encrypted?')}
        choices={securities.map((value) => ({
          value,
          label: securityWords[value],
          hint:
            value === 'none'
              ? say('Alleen voor een server op dezelfde machine', 'Only for a server on the same machine')
              : undefined,
        }))}
      />
      <Field
        {...standing}
        name={`${which}-gebruiker`}
        label={say('Gebruikersnaam', 'User name')}
        hint={
          relay ? say('Leeg als de server er geen vraagt', 'Open if the server asks for none') : undefined
        }
        optional={relay}
      />
      <Secret
        {...standing}
        name={`${which}-geheim`}
        what={say('het wachtwoord', 'the password')}
        optional={relay}
      />
    </div>
  );
}

function Secret({
  what,
  name,
  optional,
  ...standing
}: Standing & { readonly name: string; readonly what: string; readonly optional?: boolean }): JSX.Element {
  return (
    <Field
      {...standing}
      name={name}
      label={say(`Naam van het geheim met ${what}`, `Name of the secret with ${what}`)}
      hint={say(
        'De naam, zoals RIJNMOND_RELAY. Het geheim zelf bewaart wie Doorzet beheert op de server, nooit hier',
        'The name, such as RIJNMOND_RELAY. The secret itself is kept on the server by whoever runs Doorzet, never here',
      )}
      optional={optional}
    />
  );
}

function Field({ values, errors, ...props }: Standing & TextFieldProps): JSX.Element {
  return <TextField {...props} value={values[props.name]} error={messageFor(errors, props.name)} />;
}

type ChoicesOf = Parameters<typeof Choices>[0]['choices'];

function Asked({
  values,
  errors,
  name,
  title,
  hint,
  choices,
}: Standing & {
  readonly name: string;
  readonly title: string;
  readonly hint?: string;
  readonly choices: ChoicesOf;
}): JSX.Element {
  const error = messageFor(errors, name);
  return (
    <Question name={name} title={title} level={3} hint={hint} error={error}>
      <Choices name={name} value={values[name]} invalid={error !== undefined} choices={choices} />
    </Question>
  );
}
