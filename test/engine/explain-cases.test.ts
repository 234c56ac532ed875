/** Every worked case of the packs can be explained: completely, in words for people, and shortly. */
import { explain, explainInWords, type Trace } from '../../src/engine/explain';
import { languages } from '../../src/i18n/language';
import { readFacts } from '../../src/vocabulary/read-facts';
import type { CellValue } from '../../src/vocabulary/cell';
import { realProgram } from '../support/real-program';

const program = realProgram();
const rules = program.parts;
const cases = rules.packs.flatMap((pack) => pack.cases);
const mostLines = 40;

/** Ids that no text for people may show: camelCase ones, and those of tables that nobody put into words. */
const rawId = /(?<![\p{L}'’])[a-z]+[A-Z][A-Za-z]*|\b(starred|inferred|null|undefined|NaN)\b|[{}]|\[object/u;
const rawFrenchId = /\b(hit|miss|open|published|request|workshop|early|late|blended|external|scheduled)\b/;

function textsOf(trace: Trace): readonly (readonly [language: string, lines: readonly string[]])[] {
  return languages.map((language) => [
    language,
    explainInWords(trace, language, program).map(({ text }) => text),
  ]);
}

/** Whether what a value is made of is published somewhere. */
function hasSource(trace: Trace): boolean {
  const isMadeOf = ({ name }: Trace): boolean => trace.kind !== 'derivation' || trace.operands.has(name);
  return trace.sources.length > 0 || trace.parts.filter(isMadeOf).some(hasSource);
}

function namesIn(trace: Trace): readonly string[] {
  return [trace.name, ...trace.parts.flatMap(namesIn)];
}

describe.each(cases.map((one) => [one.id, one] as const))('case %s', (_, one) => {
  const { facts, unreadable } = readFacts(one.facts as Record<string, CellValue>, rules.vocabulary, {
    date1904: false,
  });
  const options = { unreadable, ...(one.asOf === undefined ? {} : { planDate: one.asOf }) };
  const verdict = program.evaluate(facts, options);
  const typed = [
    ...Object.values(facts).filter((value) => typeof value === 'string'),
    ...unreadable.map(({ text }) => text),
  ];

  /** What is wrong with an explanation, by language and line. */
  const faults = (trace: Trace): readonly string[] => {
    const found: string[] = [];
    const names = namesIn(trace);
    if (new Set(names).size < names.length) found.push(`${trace.name}: a name twice`);
    for (const [language, lines] of textsOf(trace)) {
      const fault = (what: string): void => {
        found.push(`${trace.name} (${language}): ${what}`);
      };
      if (lines.length === 0 || lines.length > mostLines) fault(`${String(lines.length)} lines`);
      if (new Set(lines).size < lines.length) fault('a line twice');
      for (const line of lines) {
        // What the planner wrote may contain anything.
        const own = typed.reduce((text, value) => text.replaceAll(value, ''), line);
        if (rawId.test(own) || (language === 'fr' && rawFrenchId.test(own))) fault(`raw id: ${own}`);
        if (!/\p{L}.*[.?!…]$/u.test(line)) fault(`no sentence: ${line}`);
        if (language === 'fr' && / [:;?!»]|« |\p{L}'\p{L}/u.test(own)) fault(`typography: ${own}`);
      }
    }
    return found;
  };

  test('its findings', () => {
    for (const finding of verdict.findings) {
      const trace = explain(program, facts, finding.code, options);
      if (trace?.kind !== 'finding') throw new Error(`${finding.code} is not explained`);
      expect(trace.value).toBe(true);
      expect(trace.finding?.message.fr).toBe(finding.message.fr);
      expect(trace.finding?.severity).toBe(finding.severity);
      expect(faults(trace)).toEqual([]);
      if (finding.source.length > 0) {
        expect(explainInWords(trace, 'fr', program).some(({ sources = [] }) => sources.length > 0)).toBe(
          true,
        );
      }
    }
  });

  test('its decisions', () => {
    for (const [id, value] of Object.entries(verdict.decisions)) {
      const trace = explain(program, facts, id, options);
      if (!trace) throw new Error(`${id} is not explained`);
      expect([id, trace.value ?? null]).toEqual([id, value]);
      expect(faults(trace)).toEqual([]);
      if (value !== null && id !== 'eligibility' && trace.kind === 'derivation' && hasSource(trace)) {
        const cited = explainInWords(trace, 'fr', program).some(({ sources = [] }) => sources.length > 0);
        expect([id, cited]).toEqual([id, true]);
      }
    }
  });
});

test('every fact, intermediate value, parameter, output and finding can be asked for, on an empty row too', () => {
  const ids = [...rules.names.keys(), ...rules.rules.map(({ params }) => params.code)];
  for (const id of ids) {
    const trace = explain(program, {}, id);
    if (!trace) throw new Error(`${id} is not explained`);
    for (const [, lines] of textsOf(trace)) {
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.length).toBeLessThanOrEqual(mostLines);
      for (const line of lines) expect([id, line]).toEqual([id, expect.not.stringMatching(rawId)]);
    }
  }
  expect(explain(program, {}, 'nothing-of-that-name')).toBeUndefined();
});
