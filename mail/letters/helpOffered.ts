// To a referrer who asked for help: that the chair has read it, and whom to call if that takes too long.
import type { CaseLetter, LetterForm, Writing } from './caseLetter.ts';
import { paragraphs, type PartNeeds } from './letterParts.ts';
import { section } from './parts.ts';
import { taskOf } from './task.ts';
import { sentences } from '../content.ts';
import { contextOf } from '../../domain/advice/facts.ts';
import { regionPeople } from '../../domain/escalation/recipients.ts';
import { longDay } from '../../words/dates.ts';
import { say } from '../../words/language.ts';

const parts = { outcome: 'required', next: 'required', meanwhile: 'optional' } as const satisfies PartNeeds;

export const helpOffered: LetterForm = { parts, write, signedBy: 'chair' };

function write(writing: Writing): CaseLetter<keyof typeof parts> {
  const { facts, now } = writing;
  const { remindAt } = taskOf(writing);
  const { reference } = facts.advice;
  const hasChair = regionPeople('chair', contextOf(facts, now)).length > 0;
  return {
    subject: say('wij denken met u mee en nemen contact op', 'we will help, and get in touch with you'),
    preheader: say('U hoeft nu niets te doen.', 'You do not need to do anything now.'),
    title: say('Wij denken met u mee', 'We will help you'),
    parts: {
      outcome: paragraphs(
        say(
          `U vroeg ons om mee te denken in casus ${reference}. Dat doen wij graag.`,
          `You asked us to help in case ${reference}. We are glad to.`,
        ),
      ),
      next: paragraphs(
        sentences(
          hasChair
            ? say(
                'De voorzitter van het expertteam heeft uw vraag gekregen en neemt contact met u op.',
                'The chair of the expert team has received your question and will get in touch with you.',
              )
            : say(
                'Het expertteam heeft uw vraag gekregen en neemt contact met u op.',
                'The expert team has received your question and will get in touch with you.',
              ),
          say(
            'U hoeft nu niets te doen. Wij blijven u wel vragen hoe het staat.',
            'You do not need to do anything now. We do keep asking you how things are going.',
          ),
        ),
      ),
      meanwhile:
        remindAt === null
          ? []
          : section(
              say('Duurt het te lang?', 'Is it taking too long?'),
              say(
                `Hebt u op ${longDay(remindAt, now)} nog niets gehoord? Bel ons dan.`,
                `Have you heard nothing by ${longDay(remindAt, now)}? Then please call us.`,
              ),
            ),
    },
  };
}
