/** Hands the words of the pane's language to every part of it. */
import { createContext, useContext } from 'react';
import { wordsIn, type Words } from '../words';

const WordsContext = createContext<Words>(wordsIn('fr'));

export const WordsProvider = WordsContext.Provider;

export function useWords(): Words {
  return useContext(WordsContext);
}
