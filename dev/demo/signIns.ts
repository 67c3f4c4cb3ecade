// As whom the demo can be looked at, without a code by mail.
import type { DemoSignIn } from '../../api/signIn/settings.ts';
import { say } from '../../words/language.ts';

/** One per role; the people are of the demo region's cast. */
export const demoSignIns: readonly DemoSignIn[] = [
  {
    id: 'voorzitter',
    get label() {
      return say('Voorzitter Marja', 'Chair Marja');
    },
    name: 'Marja van Dijk',
    email: 'marja@expertteam.example',
  },
  {
    id: 'procesondersteuner',
    get label() {
      return say('Procesondersteuner Ilse', 'Process supporter Ilse');
    },
    name: 'Ilse Kramer',
    email: 'ilse@expertteam.example',
  },
  {
    id: 'opdrachtgever',
    get label() {
      return say('Opdrachtgever Bert', 'Commissioner Bert');
    },
    name: 'Bert Hofman',
    email: 'bert@expertteam.example',
  },
  {
    id: 'beheerder',
    get label() {
      return say('Beheerder Anna', 'Administrator Anna');
    },
    name: 'Anna Beheer',
    email: 'anna@beheer.example',
    administrator: true,
  },
];
