/** Colours of what is written: light enough for dark text, and told apart without their hue by their lightness. */
import type { Severity } from '../../vocabulary/vocabulary';

/** Fills by severity, opacity first as OOXML has it. */
export const severityFills: Readonly<Record<Severity, string>> = {
  block: 'FFFFC7CE',
  question: 'FFFFE8B3',
  warning: 'FFFFF4C2',
  info: 'FFDCEBFA',
};

export const headerFill = 'FFE7E6E6';
export const headerBorder = 'FF7F7F7F';
export const darkText = 'FF000000';
export const mutedText = 'FF595959';
export const linkText = 'FF0563C1';
