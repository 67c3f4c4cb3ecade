// Every component in its states, on pages like those of the product.
import type { JSX } from 'preact';
import { renderPage } from '../../../api/design/render.ts';
import { inLanguage } from '../../../words/language.ts';
import { BoardPage, QuietBoardPage } from './gallery/board.tsx';
import { CalendarPage } from './gallery/calendar.tsx';
import { CasePage } from './gallery/casePage.tsx';
import { AdvicesPage, NewAdvicePage, PartsPage } from './gallery/consoleForms.tsx';
import { SecondProofPage, SignInPage } from './gallery/entry.tsx';
import { DeadEndPage, EnglishPage, NoticePage, ThanksPage } from './gallery/linkPages.tsx';
import { LearnPage, QuestionPage, SummaryPage, UnansweredPage } from './gallery/questions.tsx';
import { ReadinessPage } from './gallery/readiness.tsx';

const pages: Readonly<Record<string, () => JSX.Element>> = {
  board: BoardPage,
  'board-quiet': QuietBoardPage,
  case: CasePage,
  advices: AdvicesPage,
  'new-advice': NewAdvicePage,
  parts: PartsPage,
  calendar: CalendarPage,
  readiness: ReadinessPage,
  question: QuestionPage,
  unanswered: UnansweredPage,
  notice: NoticePage,
  learn: LearnPage,
  summary: SummaryPage,
  thanks: ThanksPage,
  english: EnglishPage,
  'dead-end': DeadEndPage,
  'sign-in': SignInPage,
  'second-proof': SecondProofPage,
};

/** The names under which the pages are served in the tests. */
export const gallery: readonly string[] = Object.keys(pages);

/** A page, in the language that it is written in, for who can choose the other. */
export function galleryPage(name: string): string {
  const Page = pages[name];
  if (!Page) throw new Error(`The gallery has no ${name}`);
  const choice = { action: '/taal', back: `/${name}` };
  return inLanguage(name === 'english' ? 'en' : 'nl', () => renderPage(<Page />), choice);
}
