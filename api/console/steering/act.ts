// An intervention of the chair: where its page is, what it asks, and what it then says to the case.
import type { Choice } from '../../design/forms/Choices.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { dateValues } from '../../forms/dates.ts';
import type { Values } from '../../forms/values.ts';
import type { ChairCommand } from '../../../domain/advice/commands.ts';
import type { LocalDate } from '../../../domain/time.ts';

/** The last part of its page's address. */
export type ActPath =
  | 'andere-partijen'
  | 'andere-verwijzer'
  | 'blijf-volgen'
  | 'haal-weg'
  | 'heropen'
  | 'hervat'
  | 'hervat-vragen'
  | 'houd-tegen'
  | 'kies-ladders'
  | 'laat-gaan'
  | 'leg-vast'
  | 'nieuwe-afspraken'
  | 'opnieuw-sturen'
  | 'opschalen'
  | 'pauzeer'
  | 'pauzeer-vragen'
  | 'ritme'
  | 'ritme-terug'
  | 'rond-af'
  | 'sluit'
  | 'start-ladder'
  | 'taak-klaar'
  | 'taak-terug'
  | 'terugkoppeling'
  | 'vraag-verwijzer';

/** Something that is asked before it is done. `missing`: what to say when it was left open; without it, it may be. */
export type ActField =
  | { readonly is: 'text'; readonly name: string; readonly label: string; readonly missing?: string }
  | {
      readonly is: 'date';
      readonly name: string;
      readonly legend: string;
      readonly hint?: string;
      readonly missing?: string;
      /** The day that stands there before anything was typed. */
      readonly chosen?: LocalDate;
    }
  | { readonly is: 'number'; readonly name: string; readonly label: string; readonly hint?: string }
  | {
      readonly is: 'choice';
      readonly name: string;
      readonly title: string;
      readonly choices: readonly Choice[];
      readonly missing: string;
      readonly chosen?: string;
    }
  | {
      readonly is: 'select';
      readonly name: string;
      readonly label: string;
      readonly prompt: string;
      readonly options: readonly SelectOption[];
      readonly hint?: string;
      readonly missing?: string;
      readonly chosen?: string | undefined;
    };

/** What was filled in. What has to be given is there when the command is made. */
export interface Given {
  /** Of a text, a choice or a select; empty when it was left open. */
  readonly text: (name: string) => string;
  readonly date: (name: string) => LocalDate | undefined;
}

export interface Act {
  readonly path: ActPath;
  /** The climb or the task that it is about. */
  readonly subject?: string;
  /** Of its page, and in the menu: "Houd trede 2 (gemeente) tegen". */
  readonly title: string;
  /** On its button. */
  readonly button: string;
  /** What happens then. */
  readonly lead: string;
  /** What follows from it besides, one line for each. */
  readonly effects?: readonly string[];
  readonly fields: readonly ActField[];
  readonly hidden?: HiddenValues;
  readonly command: (given: Given) => ChairCommand;
}

/** What stands in a form before anything was typed. */
export function prefilled({ fields }: Pick<Act, 'fields'>): Values {
  return Object.assign(
    {},
    ...fields.map((field) =>
      field.is === 'date' && field.chosen !== undefined ? dateValues(field.name, field.chosen) : {},
    ),
  ) as Values;
}

/** The address of its page. @param home of the region's console: `/regio/29` */
export function actHref(
  home: string,
  reference: string,
  { path, subject }: Pick<Act, 'path' | 'subject'>,
): string {
  const about = subject === undefined ? '' : `/${encodeURIComponent(subject)}`;
  return `${home}/adviezen/${reference}/${path}${about}`;
}

/** What is said on the case's page when it is done. */
export const doneWords: Readonly<Record<ActPath, string>> = {
  'andere-partijen': 'De wijziging is verwerkt. Hieronder ziet u hoe het verder gaat.',
  'andere-verwijzer': 'De nieuwe verwijzer krijgt de vragen. De eerste vraag gaat zo snel mogelijk uit.',
  'blijf-volgen': 'U blijft de casus volgen. De verwijzer krijgt weer vragen.',
  'haal-weg': 'Het is weggehaald.',
  heropen: 'De casus is heropend. De verwijzer krijgt weer vragen.',
  hervat: 'De ladder loopt weer.',
  'hervat-vragen': 'De verwijzer krijgt weer vragen.',
  'houd-tegen': 'U houdt het bericht tegen. Er gaat op deze ladder niets uit.',
  'kies-ladders': 'Uw keuze is verwerkt.',
  'laat-gaan': 'U laat het bericht gaan.',
  'leg-vast': 'Het is vastgelegd.',
  'nieuwe-afspraken': 'De casus volgt nu de nieuwe versie van de ladders.',
  'opnieuw-sturen': 'Het bericht gaat opnieuw uit.',
  opschalen: 'U schaalt op. Het bericht gaat uit zodra dat mag.',
  pauzeer: 'De ladder staat op pauze.',
  'pauzeer-vragen': 'De verwijzer krijgt tot die dag geen vragen.',
  ritme: 'Het nieuwe ritme geldt vanaf nu.',
  'ritme-terug': 'Het ritme is weer zoals het was.',
  'rond-af': 'De ladder is afgerond. Wie nog een antwoord zou geven, hoort dat het niet meer nodig is.',
  sluit: 'De casus is afgesloten. Wie wij iets vroegen, hoort hoe het is afgelopen.',
  'start-ladder': 'De ladder is in gang gezet.',
  'taak-klaar': 'De taak is afgerond.',
  'taak-terug': 'De taak staat er weer.',
  terugkoppeling: 'De terugkoppeling is vastgelegd.',
  'vraag-verwijzer': 'De verwijzer krijgt de vraag zodra er berichten uit mogen.',
};
