/** What was found in the sheet, before the first check. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readingInWords } from '../../../src/plan/reading-in-words';
import { countRecognised, groupColumns, missingFacts } from '../columns';
import type { FoundPlan as Found } from '../state';
import { ColumnList } from './column-list';
import { Disclosure } from './disclosure';
import { Icon, SeverityIcon, type IconName } from './icons';
import { useWords } from './use-words';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  line: { display: 'flex', gap: '12px' },
  icon: { marginTop: '2px', color: tokens.colorBrandForeground1 },
  body: { flexGrow: 1, minWidth: '0' },
  detail: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexDirection: 'column', gap: '8px', paddingTop: '8px' },
});

interface Props {
  readonly found: Found;
  readonly isChecking: boolean;
  onCheck(): void;
}

export function FoundPlan({ found: { table, program }, isChecking, onCheck }: Props) {
  const styles = useStyles();
  const { say, language } = useWords();
  const doubtful = groupColumns(table).doubtful.length;
  const missing = missingFacts(table).map(
    (fact) => program.parts.vocabulary.facts.get(fact)?.labels[language] ?? fact,
  );
  const { packs } = program.parts;
  const versions = [...new Set(packs.map(({ version }) => version))];
  return (
    <>
      <ul className={styles.lines}>
        <Line icon="table">
          <div>
            {say('tableFound', {
              ...(table.name === null ? {} : { name: table.name }),
              rows: table.rows.length,
            })}
          </div>
          <div className={styles.detail}>
            {say('tablePlace', { sheet: table.sheet, headerRow: table.headerRow + 1 })}
          </div>
          {readingInWords(table, program.parts.vocabulary, language).map((line) => (
            <div key={line} className={styles.detail}>
              {line}
            </div>
          ))}
        </Line>
        <Line icon="columns">
          <Disclosure
            label={[
              say('columnsRecognised', { mapped: countRecognised(table), columns: table.columns.length }),
              ...(doubtful > 0 ? [say('columnsDoubtful', { count: doubtful })] : []),
            ].join(' · ')}
          >
            <ColumnList table={table} vocabulary={program.parts.vocabulary} />
          </Disclosure>
        </Line>
        {missing.length > 0 && (
          <li className={styles.line}>
            <SeverityIcon severity="warning" />
            <div className={styles.body}>{say('missingColumns', { facts: missing.join(', ') })}</div>
          </li>
        )}
        <Line icon="book">
          <Disclosure
            label={say('rulesUsed', {
              count: packs.length,
              versions: versions.length,
              version: versions.join(', '),
            })}
          >
            {packs.map(({ id, title, version }) => (
              <div key={id} className={styles.detail}>
                {say('rulesVersion', { title: title[language], version })}
              </div>
            ))}
          </Disclosure>
        </Line>
      </ul>
      <div className={styles.actions}>
        <Button appearance="primary" size="large" disabledFocusable={isChecking} onClick={onCheck}>
          {say('check')}
        </Button>
        <div className={styles.detail}>{say('checkHarmless')}</div>
      </div>
    </>
  );
}

function Line({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <Icon name={icon} className={styles.icon} />
      <div className={styles.body}>{children}</div>
    </li>
  );
}
