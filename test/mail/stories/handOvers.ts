// Stories that end in a letter to who stands in for somebody.
import { handOverTo, type HandOverMailed } from '../support/handOverMails.ts';

const manager = [{ role: 'socialDomainManager', organisation: 'Gemeente Maasveen' }] as const;

export const handOverStories: Readonly<Record<string, () => HandOverMailed>> = {
  'hand-over, of all that can be open': () =>
    handOverTo('selin', 'joris', {
      roles: manager,
      refers: true,
      open: {
        questions: ['K7M-3QX', 'P2D-8RT'],
        notices: [
          { reference: 'T5W-2HN', before: null },
          { reference: 'K7M-3QX', before: '2026-11-27' },
          { reference: 'B9F-4CJ', before: '2026-11-27' },
          { reference: 'P2D-8RT', before: '2026-11-25' },
        ],
        promises: [{ reference: 'R3V-6LK', before: '2027-01-04' }],
      },
    }),
  'hand-over, of one day and nothing open': () =>
    handOverTo('selin', 'joris', { roles: manager, until: '2026-11-23' }),
  'hand-over, of more questions than are named': () =>
    handOverTo('karin', 'sanne', {
      refers: true,
      open: {
        questions: Array.from({ length: 10 }, (_, n) => `K7M-3Q${String.fromCharCode(65 + n)}`),
        notices: [],
        promises: [],
      },
    }),
  'hand-over, to who stands in for the chair': () =>
    handOverTo('ilse', 'marja', { roles: [{ role: 'chair', organisation: null }], tasks: 3 }),
  'hand-over, to who stands in for the chair, with one task': () =>
    handOverTo('ilse', 'marja', { roles: [{ role: 'chair', organisation: null }], tasks: 1 }),
};
