/** Checks a pack's groups and measures: that their names exist, and that what is measured makes the promised type. */
import type { ValueType } from '../vocabulary/vocabulary';
import { checkCondition, comparable } from './check-condition';
import { checkSources, resolveName, type CheckContext } from './check-context';
import { checkUnit } from './check-units';
import { groupKeys, type GroupData, type MeasureData } from './measure-schema';
import { jsonPath } from './problem';

/** Types whose values can tell one group from another; a list puts a row into a group for each element. */
const keyTypes: readonly ValueType[] = [
  'text',
  'enum',
  'integer',
  'boolean',
  'date',
  'dateList',
  'textList',
  'enumList',
];
const ordered: readonly ValueType[] = ['integer', 'number', 'money', 'date', 'dateTime'];
const summable: readonly ValueType[] = ['integer', 'number', 'money'];

/** Reports every problem of the pack's measures. */
export function checkMeasures(context: CheckContext): void {
  const { pack } = context;
  const file = `${pack.id}/measures.json`;
  for (const [index, group] of pack.groups.entries()) {
    checkGroup(group, file, jsonPath('$', 'groups', index), context);
  }
  for (const [index, measure] of pack.measures.entries()) {
    checkMeasure(measure, file, jsonPath('$', 'measures', index), context);
  }
}

/** The group of that name in any pack, or undefined after reporting that there is none. */
export function resolveGroup(
  id: string,
  file: string,
  path: string,
  { packs, problems }: CheckContext,
): GroupData | undefined {
  const groups = packs.flatMap((pack) => pack.groups);
  const group = groups.find((one) => one.id === id);
  if (!group) {
    problems.add(file, path, 'unknown-group', {
      group: id,
      groups: groups.map((one) => one.id).join(', ') || '—',
    });
  }
  return group;
}

function checkGroup(group: GroupData, file: string, path: string, context: CheckContext): void {
  const { packs, pack, problems } = context;
  const earlier = packs
    .slice(0, packs.indexOf(pack) + 1)
    .flatMap(({ id, groups }) => groups.map((one) => ({ pack: id, one })))
    .find(({ one }) => one.id === group.id);
  if (earlier && earlier.one !== group) {
    problems.add(file, jsonPath(path, 'id'), 'duplicate-name', {
      name: group.id,
      where: `${earlier.pack}/measures.json`,
    });
  }
  for (const [index, { name }] of groupKeys(group).entries()) {
    const at = jsonPath(path, 'by', index);
    const info = resolveName(name, file, at, context);
    if (info && !keyTypes.includes(info.type)) {
      problems.add(file, at, 'wrong-type', { name, actual: info.type, expected: keyTypes.join(', ') });
    }
  }
}

function checkMeasure(measure: MeasureData, file: string, path: string, context: CheckContext): void {
  const { names, packs, pack, problems } = context;
  const target = names.get(measure.name);
  if (!target || !['decision', 'measure'].includes(target.kind)) {
    problems.add(file, jsonPath(path, 'name'), 'needs-declaration', { name: measure.name });
    return;
  }
  const { name } = measure;
  const first = packs.find(({ measures }) => measures.some((one) => one.name === name));
  const deriving = packs.find(({ derivations }) => derivations.some((one) => one.name === name));
  if (first?.measures.find((one) => one.name === name) !== measure) {
    problems.add(file, jsonPath(path, 'name'), 'duplicate-name', {
      name,
      where: `${first?.id ?? pack.id}/measures.json`,
    });
  } else if (deriving) {
    const where = `${deriving.id}/derivations.json`;
    problems.add(file, jsonPath(path, 'name'), 'duplicate-name', { name, where });
  }
  checkSources(measure.source, file, jsonPath(path, 'source'), context);
  resolveGroup(measure.over, file, jsonPath(path, 'over'), context);
  if (measure.where) checkCondition(measure.where, file, jsonPath(path, 'where'), context);

  const at = jsonPath(path, 'measure');
  const argument = (key: string, name: string, types: readonly ValueType[]): void => {
    const info = resolveName(name, file, jsonPath(at, key), context);
    if (info && !types.some((type) => comparable(type, info.type))) {
      problems.add(file, jsonPath(at, key), 'wrong-type', {
        name,
        actual: info.type,
        expected: types.join(', '),
      });
    }
  };
  const promises = (...types: readonly ValueType[]): void => {
    if (types.some((type) => comparable(type, target.type))) return;
    problems.add(file, at, 'wrong-type', {
      name: target.name,
      actual: target.type,
      expected: types.join(', '),
    });
  };
  const sameUnit = (name: string): void => {
    checkUnit(names.get(name), target.unit, { file, path: jsonPath(at, 'of') }, context);
  };
  const operator = measure.measure;
  switch (operator.op) {
    case 'count':
      promises('integer');
      return;
    case 'overlaps':
      argument('from', operator.from, ['dateTime']);
      argument('to', operator.to, ['dateTime']);
      promises('integer');
      return;
    case 'distinct':
      argument('of', operator.of, ['text', 'enum', ...ordered]);
      promises('integer');
      return;
    case 'sum':
      argument('of', operator.of, [target.type]);
      sameUnit(operator.of);
      promises(...summable);
      return;
    case 'min':
    case 'max':
      sameUnit(operator.of);
      argument('of', operator.of, [target.type]);
      promises(...ordered);
  }
}
