// Every component in its states, on pages like those of the product.
import type { JSX } from 'preact';
import { BoardPage, QuietBoardPage } from './gallery/board.tsx';
import { CasePage } from './gallery/casePage.tsx';
import { AdvicesPage, NewAdvicePage, PartsPage } from './gallery/consoleForms.tsx';
import { SecondProofPage, SignInPage } from './gallery/entry.tsx';
import { DeadEndPage, NoticePage, ThanksPage } from './gallery/linkPages.tsx';
import { LearnPage, QuestionPage, SummaryPage, UnansweredPage } from './gallery/questions.tsx';
import { ReadinessPage } from './gallery/readiness.tsx';

/** The pages, by the name they are served under in the tests. */
export const gallery: Readonly<Record<string, () => JSX.Element>> = {
  board: BoardPage,
  'board-quiet': QuietBoardPage,
  case: CasePage,
  advices: AdvicesPage,
  'new-advice': NewAdvicePage,
  parts: PartsPage,
  readiness: ReadinessPage,
  question: QuestionPage,
  unanswered: UnansweredPage,
  notice: NoticePage,
  learn: LearnPage,
  summary: SummaryPage,
  thanks: ThanksPage,
  'dead-end': DeadEndPage,
  'sign-in': SignInPage,
  'second-proof': SecondProofPage,
};
