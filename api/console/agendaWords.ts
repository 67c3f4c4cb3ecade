// What is on the agenda of cases, in words.
import { climbOf } from '../../domain/advice/advice.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { AgendaWhat } from '../../domain/forecast/agenda.ts';
import { say } from '../../words/language.ts';
import { rungName } from '../../words/tasks.ts';

/** One thing of one case: "trede 2 (gemeente) gaat uit". */
export function agendaWords(
  facts: CaseOutline,
  { what, climb: id, rung }: { what: AgendaWhat; climb?: string | null; rung?: number | null },
): string {
  const climb = climbOf(facts.advice, id ?? undefined);
  const name = climb
    ? rungName(facts, climb, rung ?? climb.entryRung).toLowerCase()
    : say('de trede', 'the rung');
  switch (what) {
    case 'check':
      return say('vraag aan de verwijzer', 'question to the referrer');
    case 'reminder':
      return say('herinnering aan de verwijzer', 'reminder to the referrer');
    case 'answerDue':
      return say('antwoord van de verwijzer verwacht', 'answer of the referrer expected');
    case 'checksResume':
      return say(
        'einde van de pauze: de verwijzer krijgt weer vragen',
        'end of the pause: the referrer gets questions again',
      );
    case 'announcement':
      return say(`voorstel voor ${name} komt bij u`, `proposal for ${name} comes to you`);
    case 'notice':
      return say(`${name} gaat uit`, `${name} goes out`);
    case 'holdEnds':
      return say(`u hield ${name} tegen tot deze dag`, `you held ${name} back until this day`);
    case 'commitmentReminder':
      return say(`herinnering aan de toezegging van ${name}`, `reminder of the promise of ${name}`);
    case 'commitmentDue':
      return say(`toezegging van ${name} loopt af`, `promise of ${name} ends`);
    case 'repliesDue':
      return say(`antwoord van ${name} verwacht`, `answer of ${name} expected`);
    case 'climbResumes':
      return say('einde van de pauze op een ladder', 'end of the pause on a ladder');
    case 'taskReminder':
      return say('herinnering aan u', 'reminder to you');
  }
}

/** Several of a kind on one day: "31 vragen aan verwijzers". */
export function countedWords(what: AgendaWhat, count: number): string {
  switch (what) {
    case 'check':
      return say(`${count} vragen aan verwijzers`, `${count} questions to referrers`);
    case 'reminder':
      return say(`${count} herinneringen aan verwijzers`, `${count} reminders to referrers`);
    case 'answerDue':
      return say(`${count} antwoorden van verwijzers verwacht`, `${count} answers of referrers expected`);
    case 'checksResume':
      return say(`${count} keer einde van een pauze`, `${count} ends of a pause`);
    case 'announcement':
      return say(`${count} voorstellen komen bij u`, `${count} proposals come to you`);
    case 'notice':
      return say(`${count} berichten gaan uit`, `${count} messages go out`);
    case 'holdEnds':
      return say(
        `${count} keer hield u een trede tegen tot deze dag`,
        `${count} rungs that you held back until this day`,
      );
    case 'commitmentReminder':
      return say(`${count} herinneringen aan een toezegging`, `${count} reminders of a promise`);
    case 'commitmentDue':
      return say(`${count} toezeggingen lopen af`, `${count} promises end`);
    case 'repliesDue':
      return say(`${count} antwoorden van treden verwacht`, `${count} answers of rungs expected`);
    case 'climbResumes':
      return say(`${count} keer einde van een pauze op een ladder`, `${count} ends of a pause on a ladder`);
    case 'taskReminder':
      return say(`${count} herinneringen aan u`, `${count} reminders to you`);
  }
}
