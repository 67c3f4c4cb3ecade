// The way to the other language, in its own words.
import type { JSX } from 'preact';
import { PostButton } from '../actions/Button.tsx';
import { language, languageChoice, say } from '../../../words/language.ts';

/** A button to the other language; nothing on a page that cannot be shown again, where it would lose what was typed. */
export function LanguageSwitch(): JSX.Element | null {
  const choice = languageChoice();
  if (!choice) return null;
  const other = language() === 'nl' ? 'en' : 'nl';
  return (
    <div class="dz-language" lang={other}>
      <PostButton action={choice.action} look="subtle" hidden={{ taal: other, naar: choice.back }}>
        {say('English', 'Nederlands')}
      </PostButton>
    </div>
  );
}
