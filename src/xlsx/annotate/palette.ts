/** Colours of what is written: light enough for dark text, and told apart without their hue by their lightness. */
import type { Severity } from '../../vocabulary/vocabulary';

/** Fills by severity, opacity first as OOXML has it. */
export const severityFills: Readonly<Record<Severity, string>> = {
  block: 'FFFFC7CE',
  question: 'FFFFE8B3',
  warning: 'FFFFF4C2',
  info: 'FFDCEBFA',
};

/** Fill behind the headers of what is written. */
export const headerFill = 'FFE7E6E6';
/** Line under those headers. */
export const headerBorder = 'FF7F7F7F';
/** Text on any of the fills. */
export const darkText = 'FF000000';
/** Text of less weight, such as subtitles. */
export const mutedText = 'FF595959';
/** The colour by which Excel itself shows a link. */
export const linkText = 'FF0563C1';
