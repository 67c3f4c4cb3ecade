// What the languages of letters are called: each in its own words.
import { spoken } from '../../../words/language.ts';

export const languageNames = spoken({ nl: ['Nederlands', 'Nederlands'], en: ['English', 'English'] });
