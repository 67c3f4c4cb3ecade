// What is on the agenda of cases, in words.
import { climbOf } from '../../domain/advice/advice.ts';
import type { CaseOutline } from '../../domain/advice/facts.ts';
import type { AgendaWhat } from '../../domain/forecast/agenda.ts';
import { rungName } from '../../words/tasks.ts';

/** One thing of one case: "trede 2 (gemeente) gaat uit". */
export function agendaWords(
  facts: CaseOutline,
  { what, climb: id, rung }: { what: AgendaWhat; climb?: string | null; rung?: number | null },
): string {
  const climb = climbOf(facts.advice, id ?? undefined);
  const name = climb ? rungName(facts, climb, rung ?? climb.entryRung).toLowerCase() : 'de trede';
  switch (what) {
    case 'check':
      return 'vraag aan de verwijzer';
    case 'reminder':
      return 'herinnering aan de verwijzer';
    case 'answerDue':
      return 'antwoord van de verwijzer verwacht';
    case 'checksResume':
      return 'einde van de pauze: de verwijzer krijgt weer vragen';
    case 'announcement':
      return `voorstel voor ${name} komt bij u`;
    case 'notice':
      return `${name} gaat uit`;
    case 'holdEnds':
      return `u hield ${name} tegen tot deze dag`;
    case 'commitmentDue':
      return `toezegging van ${name} loopt af`;
    case 'repliesDue':
      return `antwoord van ${name} verwacht`;
    case 'climbResumes':
      return 'einde van de pauze op een ladder';
    case 'taskReminder':
      return 'herinnering aan u';
  }
}

/** Several of a kind on one day: "31 vragen aan verwijzers". */
export function countedWords(what: AgendaWhat, count: number): string {
  const several: Readonly<Record<AgendaWhat, string>> = {
    check: 'vragen aan verwijzers',
    reminder: 'herinneringen aan verwijzers',
    answerDue: 'antwoorden van verwijzers verwacht',
    checksResume: 'keer einde van een pauze',
    announcement: 'voorstellen komen bij u',
    notice: 'berichten gaan uit',
    holdEnds: 'keer hield u een trede tegen tot deze dag',
    commitmentDue: 'toezeggingen lopen af',
    repliesDue: 'antwoorden van treden verwacht',
    climbResumes: 'keer einde van een pauze op een ladder',
    taskReminder: 'herinneringen aan u',
  };
  return `${count} ${several[what]}`;
}
