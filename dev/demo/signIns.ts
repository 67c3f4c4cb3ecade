// As whom the demo can be looked at, without a code by mail.
import type { DemoSignIn } from '../../api/signIn/settings.ts';

/** One per role; the people are of the demo region's cast. */
export const demoSignIns: readonly DemoSignIn[] = [
  { id: 'voorzitter', label: 'Voorzitter Marja', name: 'Marja van Dijk', email: 'marja@expertteam.example' },
  {
    id: 'procesondersteuner',
    label: 'Procesondersteuner Ilse',
    name: 'Ilse Kramer',
    email: 'ilse@expertteam.example',
  },
  { id: 'opdrachtgever', label: 'Opdrachtgever Bert', name: 'Bert Hofman', email: 'bert@expertteam.example' },
  {
    id: 'beheerder',
    label: 'Beheerder Anna',
    name: 'Anna Beheer',
    email: 'anna@beheer.example',
    administrator: true,
  },
];
