// An intervention of the chair: where its page is, what it asks, and what it then says to the case.
import type { Choice } from '../../design/forms/Choices.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import type { SelectOption } from '../../design/forms/Select.tsx';
import type { ChairCommand } from '../../../domain/advice/commands.ts';
import type { LocalDate } from '../../../domain/time.ts';

/** The last part of its page's address. */
export type ActPath =
  | 'andere-verwijzer'
  | 'blijf-volgen'
  | 'heropen'
  | 'hervat'
  | 'hervat-vragen'
  | 'houd-tegen'
  | 'kies-ladders'
  | 'laat-gaan'
  | 'opnieuw-sturen'
  | 'opschalen'
  | 'pauzeer'
  | 'pauzeer-vragen'
  | 'rond-af'
  | 'sluit'
  | 'start-ladder'
  | 'taak-klaar'
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
    }
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
  readonly fields: readonly ActField[];
  readonly hidden?: HiddenValues;
  readonly command: (given: Given) => ChairCommand;
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
  'andere-verwijzer': 'De nieuwe verwijzer krijgt de vragen. De eerste vraag gaat zo snel mogelijk uit.',
  'blijf-volgen': 'U blijft de casus volgen. De verwijzer krijgt weer vragen.',
  heropen: 'De casus is heropend. De verwijzer krijgt weer vragen.',
  hervat: 'De ladder loopt weer.',
  'hervat-vragen': 'De verwijzer krijgt weer vragen.',
  'houd-tegen': 'U houdt het bericht tegen. Er gaat op deze ladder niets uit.',
  'kies-ladders': 'Uw keuze is verwerkt.',
  'laat-gaan': 'U laat het bericht gaan.',
  'opnieuw-sturen': 'Het bericht gaat opnieuw uit.',
  opschalen: 'U schaalt op. Het bericht gaat uit zodra dat mag.',
  pauzeer: 'De ladder staat op pauze.',
  'pauzeer-vragen': 'De verwijzer krijgt tot die dag geen vragen.',
  'rond-af': 'De ladder is afgerond. Wie nog een antwoord zou geven, hoort dat het niet meer nodig is.',
  sluit: 'De casus is afgesloten. Wie wij iets vroegen, hoort hoe het is afgelopen.',
  'start-ladder': 'De ladder is in gang gezet.',
  'taak-klaar': 'De taak is afgerond.',
  'vraag-verwijzer': 'De verwijzer krijgt de vraag zodra er berichten uit mogen.',
};
