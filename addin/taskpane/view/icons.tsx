/** The pane's own icons: one shape for each severity, so that colour is never needed to tell them apart. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../src/vocabulary/vocabulary';

const shapes = {
  block: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-4 7.25h8a.75.75 0 0 1 0 1.5H6a.75.75 0 0 1 0-1.5Z',
  question:
    'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 12.9a.95.95 0 1 1 0-1.9.95.95 0 0 1 0 1.9Zm.7-3.6v.2a.7.7 0 0 1-1.4 0v-.4c0-.9.6-1.4 1.1-1.8.5-.4.8-.7.8-1.2 0-.7-.5-1.1-1.2-1.1-.6 0-1.1.3-1.3.9a.7.7 0 1 1-1.3-.5c.4-1.2 1.4-1.8 2.6-1.8 1.5 0 2.6 1 2.6 2.5 0 1.2-.8 1.8-1.3 2.2-.4.4-.6.6-.6 1Z',
  warning:
    'M8.7 2.8 1.7 15.6A1.5 1.5 0 0 0 3 17.8h14a1.5 1.5 0 0 0 1.3-2.2L11.3 2.8a1.5 1.5 0 0 0-2.6 0ZM10 7a.75.75 0 0 1 .75.75v4a.75.75 0 0 1-1.5 0v-4A.75.75 0 0 1 10 7Zm0 8.4a.95.95 0 1 1 0-1.9.95.95 0 0 1 0 1.9Z',
  info: 'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm0 1.4a6.6 6.6 0 1 1 0 13.2 6.6 6.6 0 0 1 0-13.2ZM10 6.1a.9.9 0 1 1 0 1.8.9.9 0 0 1 0-1.8Zm0 3.1c.4 0 .7.3.7.7v3.6a.7.7 0 0 1-1.4 0V9.9c0-.4.3-.7.7-.7Z',
  check:
    'M10 2a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm3.8 6.3-4.5 4.5a.75.75 0 0 1-1.06 0l-2-2a.75.75 0 1 1 1.06-1.06l1.47 1.47 3.97-3.97a.75.75 0 0 1 1.06 1.06Z',
  table:
    'M4.5 3h11A1.5 1.5 0 0 1 17 4.5v11a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 15.5v-11A1.5 1.5 0 0 1 4.5 3Zm0 1.3a.2.2 0 0 0-.2.2V7h11.4V4.5a.2.2 0 0 0-.2-.2h-11Zm-.2 4v3h3.4v-3H4.3Zm4.7 0v3h6.7v-3H9Zm-4.7 4.3v2.9c0 .1.1.2.2.2h3.2v-3.1H4.3Zm4.7 0v3.1h6.5c.1 0 .2-.1.2-.2v-2.9H9Z',
  columns:
    'M4 3h2.5c.6 0 1 .4 1 1v12c0 .6-.4 1-1 1H4c-.6 0-1-.4-1-1V4c0-.6.4-1 1-1Zm.3 1.3v11.4h1.9V4.3H4.3ZM8.8 4c0-.6.4-1 1-1H16c.6 0 1 .4 1 1v12c0 .6-.4 1-1 1H9.8c-.6 0-1-.4-1-1V4Zm1.3.3v11.4h5.6V4.3h-5.6Z',
  book: 'M5.5 2.5h9A1.5 1.5 0 0 1 16 4v11.5a.65.65 0 0 1-.65.65H5.5a.7.7 0 0 0 0 1.4h9.85a.65.65 0 0 1 0 1.3H5.5A2 2 0 0 1 3.5 16.8V4.5a2 2 0 0 1 2-2Zm0 1.3a.7.7 0 0 0-.7.7v10.5c.2-.1.5-.15.7-.15h9.2V4a.2.2 0 0 0-.2-.2h-9ZM7.2 6h5.6a.65.65 0 0 1 0 1.3H7.2a.65.65 0 0 1 0-1.3Z',
  chevron:
    'M7.6 4.2a.65.65 0 0 1 .9 0l5.3 5.3c.3.3.3.7 0 1l-5.3 5.3a.65.65 0 1 1-.9-.9L12.4 10 7.6 5.1a.65.65 0 0 1 0-.9Z',
  more: 'M5 8.7a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Zm5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Zm5 0a1.3 1.3 0 1 1 0 2.6 1.3 1.3 0 0 1 0-2.6Z',
  close:
    'm5.1 4.2 4.9 4.9 4.9-4.9a.65.65 0 0 1 .9.9L10.9 10l4.9 4.9a.65.65 0 0 1-.9.9L10 10.9l-4.9 4.9a.65.65 0 1 1-.9-.9L9.1 10 4.2 5.1a.65.65 0 0 1 .9-.9Z',
} as const;

export type IconName = keyof typeof shapes;

const useStyles = makeStyles({
  icon: { flexShrink: 0, width: '20px', height: '20px', fill: 'currentColor' },
  block: { color: tokens.colorStatusDangerForeground1 },
  question: { color: tokens.colorStatusWarningForeground1 },
  warning: { color: tokens.colorPaletteYellowForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
});

/** A picture beside words that say the same; screen readers pass over it. */
export function Icon({
  name,
  className,
}: {
  readonly name: IconName;
  readonly className?: string | undefined;
}) {
  const styles = useStyles();
  return (
    <svg
      className={mergeClasses(styles.icon, className)}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return <Icon name={severity} className={styles[severity]} />;
}
