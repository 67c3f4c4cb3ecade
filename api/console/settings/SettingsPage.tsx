// How a region presents itself, whom to call, and how long it keeps closed cases.
import type { JSX, VNode } from 'preact';
import { Button, ButtonRow } from '../../design/actions/Button.tsx';
import { Form } from '../../design/forms/Form.tsx';
import { TextField } from '../../design/forms/TextField.tsx';
import { Section } from '../../design/layout/Section.tsx';
import { DataTable } from '../../design/shows/DataTable.tsx';
import { DefinitionRows } from '../../design/shows/DefinitionRows.tsx';
import { Notice } from '../../design/shows/Notice.tsx';
import { PageTitle } from '../../design/text/Heading.tsx';
import { Link } from '../../design/text/Link.tsx';
import { Paragraph } from '../../design/text/Paragraph.tsx';
import { LineFields } from '../../forms/LineFields.tsx';
import { messageFor, type FieldError, type Values } from '../../forms/values.ts';
import { Faults } from '../../mail/Faults.tsx';
import type { MailFault } from '../../mail/testMail.ts';
import { settingRows } from '../../mail/words.ts';
import { DeskPage } from '../frame.tsx';
import type { Seat } from '../seat.ts';
import { localDateOf } from '../../../domain/calendar/amsterdam.ts';
import type { LocalDate } from '../../../domain/time.ts';
import type { ErasedBecause, Erasure, Retention } from '../../../store/erasing.ts';
import type { MailSettings } from '../../../store/regions/mailSettings.ts';
import { longDate, longMoment, shortMoment } from '../../../words/dates.ts';
import { say, spoken } from '../../../words/language.ts';
import { LEAST_DAYS, MOST_DAYS, safetyFields, teamFields } from './fields.ts';
import { proofQuestion, proofWords, ReplyProofQuestion } from './ReplyProofQuestion.tsx';

export interface SettingsProps {
  readonly revision: number;
  readonly retention: Retention;
  /** As the administrator set it, and the secrets that it waits for. */
  readonly mail: { readonly settings: MailSettings; readonly faults: readonly MailFault[] };
  readonly values: Values;
  readonly errors: readonly FieldError[];
  readonly done?: string | undefined;
  /** Somebody else saved this in the meantime: it is told beside what was typed. */
  readonly overtakenBy?: Values;
}

export function settingsPage(seat: Seat, props: SettingsProps): VNode {
  const { revision, retention, mail, values, errors, done, overtakenBy } = props;
  const { region } = seat.desk;
  return (
    <DeskPage seat={seat} title={say('Instellingen', 'Settings')} at="settings" errors={errors} done={done}>
      {overtakenBy && <Overtaken values={values} by={overtakenBy} />}
      <PageTitle
        lead={say(
          'Deze gegevens staan in de brieven en op de pagina’s die uw regio verstuurt.',
          'These details are in the letters and on the pages that your region sends.',
        )}
      >
        {say('Instellingen', 'Settings')}
      </PageTitle>
      <Section id="beheerder" title={say('Van de beheerder', 'Set by the administrator')}>
        <DefinitionRows
          rows={[
            { term: say('Regio', 'Region'), value: `${region.name} (${region.code})` },
            { term: say('Afzender van de mails', 'Sender of the emails'), value: region.senderAddress },
            ...settingRows(mail.settings),
          ]}
        />
        <Faults faults={mail.faults} />
        <Paragraph>
          {say(
            'Klopt dit niet? Vraag uw beheerder om het te veranderen.',
            'Is this not right? Ask your administrator to change it.',
          )}
        </Paragraph>
      </Section>
      {seat.may('seeLetters') && (
        <Section id="brieven" title={say('Brieven', 'Letters')}>
          <Paragraph>
            <Link href={`${seat.home}/brieven`}>
              {say('Lees alle brieven van uw regio', 'Read all letters of your region')}
            </Link>
            {say(', en verander de woorden als u dat wilt.', ', and change the words if you wish.')}
          </Paragraph>
        </Section>
      )}
      <Form action={`${seat.home}/instellingen`} hidden={{ versie: String(revision) }}>
        <Section id="het-team" title={say('Het expertteam', 'The expert team')}>
          <LineFields fields={teamFields} values={values} errors={errors} />
        </Section>
        <Section id="veiligheid" title={say('Crisis en privacy', 'Crisis and privacy')}>
          <LineFields fields={safetyFields} values={values} errors={errors} />
        </Section>
        <Section id="antwoorden" title={say('Antwoorden op berichten', 'Answers to messages')}>
          <ReplyProofQuestion values={values} errors={errors} />
        </Section>
        <Section id="bewaartermijn" title={say('Bewaren', 'Keeping')}>
          <TextField
            name="bewaren"
            label={say(
              'Hoeveel dagen bewaart u een afgesloten casus?',
              'For how many days do you keep a closed case?',
            )}
            kind="number"
            width="short"
            hint={say(
              `${LEAST_DAYS} tot en met ${MOST_DAYS}. Daarna wissen wij de casus, met alle brieven. Alleen aantallen blijven over`,
              `${LEAST_DAYS} up to and including ${MOST_DAYS}. After that we erase the case, with all letters. Only counts remain`,
            )}
            value={values['bewaren']}
            error={messageFor(errors, 'bewaren')}
          />
          {region.endedOn !== null && <Ending endedOn={region.endedOn} seat={seat} />}
        </Section>
        <ButtonRow>
          <Button>{say('Bewaar de instellingen', 'Save the settings')}</Button>
          <Link href={`${seat.home}/vandaag`}>{say('Toch niet', 'Cancel')}</Link>
        </ButtonRow>
      </Form>
      <Section id="gewist" title={say('Wat er gewist is', 'What has been erased')}>
        <Erased seat={seat} retention={retention} />
        <Paragraph>
          <Link href={`${seat.home}/instellingen/gegevens`}>
            {say('Welke gegevens wij bewaren', 'Which data we keep')}
          </Link>
          {say(
            ': van wie, waarvoor en hoelang. Voor uw functionaris gegevensbescherming.',
            ': of whom, what for and how long. For your data protection officer.',
          )}
        </Paragraph>
      </Section>
    </DeskPage>
  );
}

/** Of a region that ends: what goes when its cases are gone, and what stays. */
function Ending({ endedOn, seat }: { readonly endedOn: LocalDate; readonly seat: Seat }): JSX.Element {
  const last = longDate(endedOn, localDateOf(seat.now));
  return (
    <Paragraph>
      {say(
        `De laatste dag van deze regio is ${last}. Is daarna de laatste casus gewist, en nog een keer zoveel dagen voorbij? Dan wissen wij ook de mensen, de organisaties, de afspraken, de ladders en deze instellingen. De naam van de regio en de aantallen blijven: daar staat niemand in.`,
        `The last day of this region is ${last}. Has the last case been erased after that, and have as many days passed once more? Then we also erase the people, the organisations, the agreements, the ladders and these settings. The name of the region and the counts stay: nobody is in those.`,
      )}
    </Paragraph>
  );
}

/** Loses nothing of either: what was typed stands in the form, what is kept now stands here. */
function Overtaken({ values, by }: { readonly values: Values; readonly by: Values }): JSX.Element {
  const differs = [
    ...teamFields,
    ...safetyFields,
    { name: 'bewaren', label: say('Hoeveel dagen bewaren', 'How many days to keep') },
  ].filter(({ name }) => values[name] !== by[name]);
  return (
    <Notice kind="plain">
      <p>
        {say(
          'Er is niets bewaard: iemand anders veranderde de instellingen terwijl u typte. Wat u typte, staat hieronder. Bewaart u het, dan vervangt het wat er nu staat:',
          'Nothing has been saved: somebody else changed the settings while you were typing. What you typed is below. If you save it, it replaces what is there now:',
        )}
      </p>
      <DefinitionRows
        rows={[
          ...differs.map(({ name, label }) => ({ term: label, value: by[name] ?? '' })),
          ...(values['zekerheid'] === by['zekerheid']
            ? []
            : [{ term: proofQuestion(), value: proofWords(by['zekerheid'] ?? '') }]),
        ]}
      />
    </Notice>
  );
}

const becauseWords = spoken<ErasedBecause>({
  retention: ['de bewaartermijn was voorbij', 'the time for keeping it was over'],
  request: ['ouders of jeugdige vroegen erom', 'parents or the young person asked for it'],
  mistake: ['was niet bedoeld om te registreren', 'was not meant to be registered'],
});

function Erased({
  seat: { now },
  retention: { lookedAt, kept, firstGoesAt, erasures },
}: {
  readonly seat: Seat;
  readonly retention: Retention;
}): JSX.Element {
  const closed =
    kept === 0
      ? say('Er is nu geen afgesloten casus.', 'There is no closed case now.')
      : kept === 1
        ? say('Er is nu 1 afgesloten casus.', 'There is 1 closed case now.')
        : say(`Er zijn nu ${kept} afgesloten casussen.`, `There are ${kept} closed cases now.`);
  return (
    <>
      <Paragraph>
        {lookedAt === null
          ? say(
              'Er is nog niet gekeken of er iets gewist moet worden.',
              'Whether anything has to be erased has not been looked at yet.',
            )
          : say(
              `Voor het laatst gekeken of er iets gewist moest worden: ${longMoment(lookedAt, now)}.`,
              `Last looked whether anything had to be erased: ${longMoment(lookedAt, now)}.`,
            )}{' '}
        {closed}
        {firstGoesAt !== null &&
          say(
            ` De eerste wordt gewist vanaf ${longMoment(firstGoesAt, now)}.`,
            ` The first will be erased from ${longMoment(firstGoesAt, now)}.`,
          )}
      </Paragraph>
      {erasures.length > 0 && (
        <DataTable
          caption={say('Gewist, het laatst eerst', 'Erased, latest first')}
          rows={erasures}
          columns={[
            { label: say('Wanneer', 'When'), cell: ({ at }: Erasure) => shortMoment(at, now) },
            { label: say('Hoeveel casussen', 'How many cases'), cell: ({ cases }: Erasure) => String(cases) },
            { label: say('Waarom', 'Why'), cell: ({ because }: Erasure) => becauseWords[because] },
          ]}
        />
      )}
    </>
  );
}
