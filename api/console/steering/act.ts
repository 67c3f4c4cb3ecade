// An intervention of the chair: where its page is, what it asks, and what it then says to the case.
import type { Choice } from '../../design/forms/Choices.tsx';
import type { HiddenValues } from '../../design/forms/HiddenFields.tsx';
import type { SelectOption } from '../../design/forms/Select.tsx';
import { dateValues } from '../../forms/dates.ts';
import type { Values } from '../../forms/values.ts';
import type { ChairCommand } from '../../../domain/advice/commands.ts';
import type { LocalDate } from '../../../domain/time.ts';

const actPaths = [
  'aangekomen',
  'andere-partijen',
  'andere-verwijzer',
  'blijf-volgen',
  'haal-weg',
  'heropen',
  'hervat',
  'hervat-vragen',
  'houd-tegen',
  'kies-ladders',
  'laat-gaan',
  'leg-vast',
  'nieuwe-afspraken',
  'opnieuw-sturen',
  'opschalen',
  'pauzeer',
  'pauzeer-vragen',
  'ritme',
  'ritme-terug',
  'rond-af',
  'sluit',
  'start-ladder',
  'taak-klaar',
  'taak-terug',
  'terugkoppeling',
  'vraag-verwijzer',
] as const;

/** The last part of its page's address. */
export type ActPath = (typeof actPaths)[number];

/** Whether that is the address of an act. */
export function isActPath(path: string): path is ActPath {
  return (actPaths as readonly string[]).includes(path);
}

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
      /** Looked up where the form is shown: most acts are only named, many times on one page. */
      readonly options: () => readonly SelectOption[];
      readonly hint?: string;
      readonly missing?: string;
      readonly chosen?: string | undefined;
    };

/** The short field in which somebody says why. @param missing what is said when it was left open */
export function why(label: string, missing: string): ActField {
  return { is: 'text', name: 'reden', label, missing };
}

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
