// One rung in the picture of a climb.
import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../text/Icon.tsx';
import { SpokenOnly } from '../text/Paragraph.tsx';
import { say, spoken } from '../../../words/language.ts';

/**
 * How a rung stands:
 * - `asked`: was notified, and the climb has gone on
 * - `current`: was notified, and it is their turn
 * - `next`: will be notified on a known day if nothing is heard
 * - `held`: would be notified, but the chair holds it
 * - `paused`: it is their turn, and waiting is paused until a date
 * - `undelivered`: it is their turn, but no letter arrives
 * - `skipped`: nobody is on this rung
 * - `settled`: here it was solved
 * - `idle`: not asked, and no day known
 */
export type RungState =
  'asked' | 'current' | 'next' | 'held' | 'paused' | 'undelivered' | 'skipped' | 'settled' | 'idle';

/** What is shown of a rung. */
export interface LadderRung {
  readonly state: RungState;
  /** "Manager sociaal domein" */
  readonly role: string;
  /** Who is on it now. */
  readonly who?: ComponentChildren;
  /** The state in words, with its date: "Gevraagd op do 19 nov. Antwoord vóór vr 27 nov." */
  readonly note: ComponentChildren;
}

interface Look {
  /** In place of the number, which is then only spoken. */
  readonly icon?: IconName;
  /** A label beside the role. */
  readonly label?: keyof typeof labels;
  /** The climb stands here. */
  readonly here?: true;
}

const labels = spoken({
  current: ['nu aan zet', 'asked now'],
  held: ['tegengehouden', 'held back'],
  paused: ['op pauze', 'paused'],
  undelivered: ['komt niet aan', 'does not arrive'],
  skipped: ['overgeslagen', 'skipped'],
});

const LOOKS: Readonly<Record<RungState, Look>> = {
  asked: {},
  current: { label: 'current', here: true },
  next: {},
  held: { icon: 'stopped', label: 'held' },
  paused: { icon: 'paused', label: 'paused', here: true },
  undelivered: { icon: 'undelivered', label: 'undelivered', here: true },
  skipped: { icon: 'skipped', label: 'skipped' },
  settled: { icon: 'check' },
  idle: {},
};

/** A list item: the number or a mark, the role, who, and the state in words. */
export function Rung({
  number,
  state,
  role,
  who,
  note,
}: LadderRung & { readonly number: number }): JSX.Element {
  const { icon, label, here } = LOOKS[state];
  return (
    <li class={`dz-rung dz-rung--${state}`} aria-current={here && 'step'}>
      <div class="dz-rung__head">
        <span class="dz-rung__mark">
          <SpokenOnly>{`${say('Trede', 'Rung')} ${icon === undefined ? '' : number} `}</SpokenOnly>
          {icon === undefined ? number : <Icon name={icon} />}
        </span>
        <p class="dz-rung__role">
          {role} {label !== undefined && <span class="dz-rung__label">{labels[label]}</span>}
        </p>
      </div>
      {who !== undefined && <p class="dz-rung__who">{who}</p>}
      <p class="dz-rung__note">{note}</p>
    </li>
  );
}
