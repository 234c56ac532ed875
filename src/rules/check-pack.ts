/** Proves a pack: that every name, value, date, source and message in it means something. */
import { Rule } from 'json-rules-engine';
import type { Vocabulary } from '../vocabulary/load-vocabulary';
import { checkChecklists } from './check-checklist';
import { checkCondition } from './check-condition';
import { checkDate, checkSources, resolveName, type CheckContext } from './check-context';
import { checkDerivation } from './check-derivation';
import { checkLiteral } from './check-literal';
import { checkMeasures, resolveGroup } from './check-measure';
import { checkMessage } from './check-message';
import { checkTable } from './check-table';
import { checkUnit } from './check-units';
import type { Names } from './names';
import type { Pack, PackRule } from './pack';
import { jsonPath, type ProblemList } from './problem';

/** Adds every problem of the pack to the list. */
export function checkPack(
  pack: Pack,
  packs: readonly Pack[],
  vocabulary: Vocabulary,
  names: Names,
  problems: ProblemList,
): void {
  const context: CheckContext = { names, vocabulary, packs, pack, problems };
  checkParameters(context);
  checkMeasures(context);
  for (const table of pack.tables) checkTable(table, context);
  const derived = new Map<string, string>(
    packs
      .slice(0, packs.indexOf(pack))
      .flatMap(({ id, derivations }) =>
        derivations.map(({ name }) => [name, `${id}/derivations.json`] as const),
      ),
  );
  for (const [index, derivation] of pack.derivations.entries()) {
    const file = `${pack.id}/derivations.json`;
    const path = jsonPath('$', 'derivations', index);
    const earlier = derived.get(derivation.name);
    if (earlier) problems.add(file, path, 'duplicate-name', { name: derivation.name, where: earlier });
    derived.set(derivation.name, `${file} ${path}`);
    checkDerivation(derivation, file, path, context);
  }
  const ruleNames = new Map<string, string>();
  for (const rule of pack.rules) {
    const earlier = ruleNames.get(rule.data.name);
    if (earlier)
      problems.add(rule.file, rule.path, 'duplicate-name', { name: rule.data.name, where: earlier });
    ruleNames.set(rule.data.name, `${rule.file} ${rule.path}`);
    checkRule(rule, context);
  }
  checkChecklists(context);
  checkCases(context);
}

function checkParameters(context: CheckContext): void {
  const { pack, problems, names } = context;
  const file = `${pack.id}/parameters.json`;
  for (const [index, parameter] of pack.parameters.entries()) {
    const info = names.get(parameter.id);
    let previous = '';
    for (const [at, dated] of parameter.values.entries()) {
      const path = jsonPath('$', 'parameters', index, 'values', at);
      checkSources(dated.source, file, jsonPath(path, 'source'), context);
      checkDate(dated.from, file, jsonPath(path, 'from'), problems);
      if (info && dated.value !== null)
        checkLiteral(dated.value, info, file, jsonPath(path, 'value'), problems);
      const from = dated.from ?? '';
      if (at > 0 && from <= previous) {
        problems.add(file, path, 'dates-order', { first: previous || '—', second: from || '—' });
      }
      previous = from;
    }
  }
}

function checkRule({ file, path, data }: PackRule, context: CheckContext): void {
  const { problems, names, vocabulary } = context;
  const { params } = data.event;
  const paramsPath = jsonPath(path, 'event', 'params');
  checkCondition(data.conditions, file, jsonPath(path, 'conditions'), context);
  try {
    new Rule({
      name: data.name,
      conditions: structuredClone(data.conditions) as never,
      event: { type: data.event.type },
    });
  } catch (error) {
    problems.add(file, path, 'rejected', { reason: error instanceof Error ? error.message : String(error) });
  }
  if (!vocabulary.findings.has(params.code)) {
    problems.add(file, jsonPath(paramsPath, 'code'), 'unknown-finding', { code: params.code });
  }
  checkSources(params.source, file, jsonPath(paramsPath, 'source'), context);
  checkMessage(params.message, file, jsonPath(paramsPath, 'message'), context);
  if (data.per !== undefined) resolveGroup(data.per, file, jsonPath(path, 'per'), context);
  for (const [index, name] of params.facts.entries()) {
    resolveName(name, file, jsonPath(paramsPath, 'facts', index), context);
  }
  if (typeof params.responsible === 'object') {
    resolveName(params.responsible.fact, file, jsonPath(paramsPath, 'responsible'), context);
  }
  for (const [index, name] of (params.asks ?? []).entries()) {
    requireFact(name, file, jsonPath(paramsPath, 'asks', index), context);
  }
  if (!params.repair) return;
  const repairPath = jsonPath(paramsPath, 'repair');
  checkMessage(params.repair.message, file, jsonPath(repairPath, 'message'), context);
  for (const [name, value] of Object.entries(params.repair.set)) {
    const at = jsonPath(repairPath, 'set', name);
    requireFact(name, file, at, context);
    const info = names.get(name);
    if (typeof value === 'object') {
      checkUnit(resolveName(value.fact, file, at, context), info?.unit, { file, path: at }, context);
    } else if (info) checkLiteral(value, info, file, at, problems);
  }
}

/** A repair changes, and a question asks for, what the planner can write: a fact. */
function requireFact(name: string, file: string, path: string, context: CheckContext): void {
  const info = resolveName(name, file, path, context);
  if (info && info.kind !== 'fact') context.problems.add(file, path, 'not-an-input', { name });
}

function checkCases(context: CheckContext): void {
  const { pack, vocabulary, problems } = context;
  const file = `${pack.id}/cases.json`;
  const isFinding = (code: string): boolean => {
    const family = /^(?:invalid|incomplete)-(.+)$/.exec(code)?.[1];
    return vocabulary.findings.has(code) || (family !== undefined && vocabulary.facts.has(family));
  };
  const seen = new Map<string, string>();
  for (const [index, one] of pack.cases.entries()) {
    const path = jsonPath('$', 'cases', index);
    const earlier = seen.get(one.id);
    if (earlier) problems.add(file, path, 'duplicate-name', { name: one.id, where: earlier });
    seen.set(one.id, path);
    checkDate(one.asOf, file, jsonPath(path, 'asOf'), problems);
    const rows = [['facts'], ...(one.others ?? []).map((_, row) => ['others', row] as const)] as const;
    for (const [row, facts] of [one.facts, ...(one.others ?? [])].entries()) {
      for (const name of Object.keys(facts)) {
        if (!vocabulary.facts.has(name))
          problems.add(file, jsonPath(path, ...(rows[row] ?? []), name), 'bad-case', { name });
      }
    }
    for (const name of Object.keys(one.expect.decisions)) {
      if (vocabulary.decisions.has(name)) continue;
      problems.add(file, jsonPath(path, 'expect', 'decisions', name), 'bad-case', { name });
    }
    for (const name of Object.keys(one.expect.values ?? {}))
      resolveName(name, file, jsonPath(path, 'expect', 'values', name), context);
    for (const code of Object.keys(one.expect.rows ?? {})) {
      if (!isFinding(code))
        problems.add(file, jsonPath(path, 'expect', 'rows', code), 'unknown-finding', { code });
    }
    for (const list of ['findings', 'findingsAbsent'] as const) {
      for (const [at, code] of one.expect[list].entries()) {
        if (!isFinding(code))
          problems.add(file, jsonPath(path, 'expect', list, at), 'unknown-finding', { code });
      }
    }
  }
}
