/** How each column was understood, doubtful ones first, with values of the sheet as evidence. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ColumnMapping } from '../../../src/plan/map-columns';
import type { PlanTable } from '../../../src/plan/plan-table';
import type { Vocabulary } from '../../../src/vocabulary/load-vocabulary';
import { showCell } from '../../../src/vocabulary/show-cell';
import { columnGroups, groupColumns, type ColumnGroup } from '../columns';
import type { Words } from '../words';
import { useWords } from './use-words';

const useStyles = makeStyles({
  groups: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    margin: '0',
    padding: '0',
    listStyleType: 'none',
  },
  names: { margin: '0', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  detail: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

const titles = {
  doubtful: 'doubtfulColumns',
  leftAside: 'leftAsideColumns',
  unknown: 'unknownColumns',
  unused: 'unusedColumns',
  synonym: 'synonymColumns',
  named: 'namedColumns',
} as const satisfies Record<ColumnGroup, string>;

interface Props {
  readonly table: PlanTable;
  readonly vocabulary: Vocabulary;
}

export function ColumnList({ table, vocabulary }: Props) {
  const styles = useStyles();
  const words = useWords();
  const groups = groupColumns(table);
  const labelOf = (fact: string | null): string =>
    vocabulary.facts.get(fact ?? '')?.labels[words.language] ?? fact ?? '';
  return (
    <div className={styles.groups}>
      {columnGroups
        .filter((group) => groups[group].length > 0)
        .map((group) => (
          <section key={group}>
            <h2 className={styles.title}>{words.say(titles[group])}</h2>
            {group === 'named' || group === 'unused' ? (
              <p className={styles.names}>{groups[group].map(({ header }) => header).join(', ')}</p>
            ) : (
              <ul className={styles.list}>
                {groups[group].map((column) => (
                  <li key={column.column}>
                    <div className={styles.header}>{column.header}</div>
                    {[meaning(group, column, labelOf, words), evidence(column, table, words)]
                      .filter((line) => line !== '')
                      .map((line) => (
                        <div key={line} className={styles.detail}>
                          {line}
                        </div>
                      ))}
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
    </div>
  );
}

function meaning(
  group: ColumnGroup,
  { fact, how, insteadOf, readable }: ColumnMapping,
  labelOf: (fact: string | null) => string,
  { say }: Words,
): string {
  if (group === 'doubtful') {
    return say('columnReadable', { percent: Math.round((readable ?? 0) * 100), fact: labelOf(fact) });
  }
  if (group === 'synonym') return say('columnMeans', { fact: labelOf(fact) });
  if (insteadOf) return say('columnDuplicate', { winner: insteadOf.header, fact: labelOf(insteadOf.fact) });
  return how === 'merged' ? say('columnMerged') : '';
}

function evidence({ examples }: ColumnMapping, { date1904 }: PlanTable, { say }: Words): string {
  if (examples.length === 0) return '';
  const quoted = examples.map((cell) => say('quoted', { text: showCell(cell, { date1904 }) }));
  return say('evidence', { examples: quoted.join(', ') });
}
