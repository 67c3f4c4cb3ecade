// Given answers, to read over or to amend.
import type { ComponentChildren, JSX } from 'preact';
import { Link } from '../text/Link.tsx';
import { Quiet } from '../text/Paragraph.tsx';
import { say } from '../../../words/language.ts';

/** One answer. */
export interface GivenAnswer {
  readonly question: string;
  /** In words; left out when the question was skipped. */
  readonly answer?: ComponentChildren;
  /** Where it can be changed; left out when it no longer can. */
  readonly change?: string | undefined;
}

/** The answers in the order they were asked, each with its own "Wijzig". */
export function AnswersSummary({ answers }: { readonly answers: readonly GivenAnswer[] }): JSX.Element {
  return (
    <dl class="dz-rows dz-rows--answers">
      {answers.map(({ question, answer, change }) => (
        <div>
          <dt>{question}</dt>
          <dd>{answer ?? <Quiet>{say('Overgeslagen', 'Skipped')}</Quiet>}</dd>
          {change !== undefined && (
            <dd>
              <Link href={change} spoken={question}>
                {say('Wijzig', 'Change')}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
