/** What there is to know about the check itself: rules that the workbook replaces, and what is said of the whole plan. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { withTypography } from '../../../src/i18n/typography';
import type { LocalizedText } from '../../../src/i18n/language';
import { Disclosure } from './disclosure';
import { useWords } from './use-words';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly remarks: readonly LocalizedText[];
}

export function Remarks({ remarks }: Props) {
  const styles = useStyles();
  const { say, language } = useWords();
  if (remarks.length === 0) return null;
  return (
    <Disclosure label={say('remarks', { count: remarks.length })}>
      <ul className={styles.list}>
        {remarks.map((remark) => (
          <li key={remark.en}>{withTypography(remark[language], language)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
