// Stories that end in a letter to somebody on a ladder, about their own place there.
import { contactsOf, type ContactMailed } from '../support/contactMails.ts';
import { oneSteeringGroup } from '../../../config/ladders.ts';

export type ContactStory = () => ContactMailed;

export const contactStories: Readonly<Record<string, ContactStory>> = {
  'introduction, to a manager': () => contactsOf('joris').until('2026-11-27').latest(),
  'introduction, to an alderman': () => contactsOf('carla').until('2026-11-27').latest(),
  'introduction, to a team manager on two ladders': () => contactsOf('peter').until('2026-11-27').latest(),
  'introduction, to who can be addressed by no title': () => contactsOf('mary').until('2026-11-27').latest(),
  'introduction, where nothing was signed': () => contactsOf('rob').until('2026-11-27').latest(),
  'introduction, of a steering group': () =>
    contactsOf('gea', { agreement: oneSteeringGroup }).until('2026-11-27').latest(),
  'introduction, to who was given another place': () => {
    const story = contactsOf('joris').until('2026-11-24 10:00').confirm();
    story.gives({ organisation: 'maasveen', role: 'alderman', person: 'joris', from: '2026-12-01' });
    return story.until('2026-12-03').latest();
  },
  'introduction, in two organisations': () => {
    const story = contactsOf('rob');
    story.gives({ organisation: 'delinde', role: 'youthDirector', person: 'rob', from: '2020-01-01' });
    return story.until('2026-11-27').latest();
  },
  'introduction, there is no chair': () => contactsOf('joris', { chair: false }).until('2026-11-27').latest(),
  'introduction, the first reminder': () => contactsOf('joris').until('2026-12-01').latest(),
  'introduction, the second reminder': () => contactsOf('joris').until('2026-12-09').latest(),
  'introduction, reminded after a letter that was lost': () => {
    const story = contactsOf('joris');
    story.world.fate = 'tooLate';
    story.until('2026-11-24');
    story.world.fate = 'accepted';
    return story.until('2026-12-02').latest();
  },
  'yearly question': () =>
    contactsOf('joris').until('2026-11-24 10:00').confirm().until('2027-11-26').latest(),
  'yearly question, the first reminder': () =>
    contactsOf('joris').until('2026-11-24 10:00').confirm().until('2027-12-02').latest(),
};
