/** The two languages a planner may read; French comes first everywhere. */
export const languages = ['fr', 'en'] as const;

export type Language = (typeof languages)[number];

/** A text in every language. Nothing that a user reads exists in one language only. */
export interface LocalizedText {
  readonly fr: string;
  readonly en: string;
}

/** True for the code of a language that the project speaks. */
export function isLanguage(code: string): code is Language {
  return (languages as readonly string[]).includes(code);
}
