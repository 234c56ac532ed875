/** Rule files that would do harm, hide something or hang the program: each is refused at its place, in words. */
import { compile } from '../../src/engine/compile';
import { loadRules } from '../../src/rules/load-packs';
import {
  derivationOf,
  derivations,
  files,
  itRefuses,
  leaf,
  leafPath,
  minimums,
  parameterOf,
  parameters,
  participants,
  prices,
  problemsOf,
  ruleOf,
} from '../support/bad-files';
import { withText, type Json } from '../support/rule-files';
import { derive, rule, smallFiles } from '../support/small-pack';

describe('conditions', () => {
  itRefuses([
    {
      fault: 'a JSONPath with a script',
      file: participants,
      edit: (json) => {
        leaf(json).path = '$..[?(@.constructor("return process")())]';
      },
      path: `${leafPath}.path`,
      en: /A path into a fact \(JSONPath\) is not allowed.*Remove “path” and name a fact itself/,
      fr: /Un chemin dans un fait \(JSONPath\) n’est pas permis.*Retirez « path » et nommez directement un fait/,
    },
    {
      fault: 'a harmless JSONPath',
      file: participants,
      edit: (json) => {
        leaf(json).path = '$.count';
      },
      path: `${leafPath}.path`,
      en: /JSONPath/,
      fr: /JSONPath/,
    },
    {
      fault: 'a JSONPath beside the fact on the right',
      file: participants,
      edit: (json) => {
        ruleOf(json, 'minimum-counted-per-workshop').conditions.all[1].value.path = '$.x';
      },
      path: '$.rules[minimum-counted-per-workshop].conditions.all[1].value.path',
      en: /JSONPath/,
      fr: /JSONPath/,
    },
    {
      fault: 'a script for a fact',
      file: participants,
      edit: (json) => {
        leaf(json).fact = '(new Function("return 1"))()';
      },
      path: `${leafPath}.fact`,
      en: /Expected a fact, or table\.output, e\.g\. prices\.unitPrice\. Correct this value/,
      fr: /Attendu : un fait, ou table\.sortie, par exemple prices\.unitPrice\. Corrigez cette valeur/,
    },
    {
      fault: 'a path for a fact',
      file: participants,
      edit: (json) => {
        leaf(json).fact = 'offer.labels.fr';
      },
      path: `${leafPath}.fact`,
      en: /Expected a fact, or table\.output/,
      fr: /Attendu : un fait, ou table\.sortie/,
    },
    {
      fault: 'a condition that is defined elsewhere',
      file: participants,
      edit: (json) => {
        ruleOf(json).conditions.all[0] = { condition: 'enough' };
      },
      path: `${leafPath}.condition`,
      en: /Conditions shared by name are not allowed\. Write the condition here/,
      fr: /Les conditions partagées par leur nom ne sont pas permises\. Écrivez la condition ici/,
    },
    {
      fault: 'code to run when the rule fires',
      file: participants,
      edit: (json) => {
        ruleOf(json).onSuccess = 'process.exit()';
      },
      path: '$.rules[school-count].onSuccess',
      en: /A rule runs no code\. Remove “onSuccess”/,
      fr: /Une règle n’exécute pas de code\. Retirez « onSuccess »/,
    },
    {
      fault: 'conditions nested ten thousand times',
      file: participants,
      text: (text) =>
        text.replace(
          '"conditions": {',
          `"conditions": ${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}, "x": {`,
        ),
      path: `$.rules[0].conditions${'.not'.repeat(37)}`,
      en: /more than 40 levels.*Simplify/,
      fr: /plus de 40 niveaux.*Simplifiez/,
    },
  ]);
});

describe('names of properties', () => {
  itRefuses(
    (['__proto__', 'constructor', 'prototype'] as const).flatMap((key) => [
      {
        fault: `“${key}” among the inputs of a row`,
        file: minimums,
        text: (text: string) => text.replace('"when": {', `"when": { "${key}": 1,`),
        path: '$.rows[0].when',
        en: new RegExp(`“${key}” is not allowed.*Choose another name`),
        fr: new RegExp(`« ${key} » est interdit.*Choisissez un autre nom`),
      },
      {
        fault: `“${key}” among the outputs of a row`,
        file: minimums,
        text: (text: string) => text.replace('"then": {', `"then": { "${key}": 1,`),
        path: '$.rows[0].then',
        en: /not allowed/,
        fr: /interdit/,
      },
      {
        fault: `“${key}” among what a repair sets`,
        file: participants,
        text: (text: string) => text.replace('"set": {', `"set": { "${key}": 1,`),
        path: '$.rules[0].event.params.repair.set',
        en: /not allowed/,
        fr: /interdit/,
      },
      {
        fault: `“${key}” among the facts of a case`,
        file: 'ib/cases.json',
        text: (text: string) => text.replace('"facts": {', `"facts": { "${key}": 1,`),
        path: '$.cases[0].facts',
        en: /not allowed/,
        fr: /interdit/,
      },
      {
        fault: `“${key}” among the sources of a pack`,
        file: 'ib/pack.json',
        text: (text: string) => text.replace('"sources": {', `"sources": { "${key}": {},`),
        path: '$.sources',
        en: /not allowed/,
        fr: /interdit/,
      },
    ]),
  );

  itRefuses([
    {
      fault: 'a property that is written twice',
      file: minimums,
      text: (text) => text.replace('"hitPolicy": "unique"', '"hitPolicy": "first", "hitPolicy": "unique"'),
      path: '$',
      en: /“hitPolicy” is written twice.*Keep one of them/,
      fr: /« hitPolicy » est écrite deux fois.*Gardez-en une seule/,
    },
    {
      fault: 'a price that is written twice, once with other letters',
      file: prices,
      text: (text) => text.replace('"unitPrice": 279', '"unitPrice": 279, "unit\\u0050rice": 972'),
      path: '$.rows[0].then',
      en: /“unitPrice” is written twice/,
      fr: /« unitPrice » est écrite deux fois/,
    },
  ]);

  it('may come again in another object, and look like a property inside a text', () => {
    const text = files.find(({ path }) => path === minimums)?.text ?? '';
    const noted = text
      .replace('"rows": [', '"rows": [')
      .replace('"note": "', '"note": "{\\"a\\": 1, \\"a\\": 2}, \\\\');
    expect(noted).not.toBe(text);
    expect(problemsOf(withText(files, minimums, () => noted))).toEqual([]);
  });
});

describe('texts and numbers', () => {
  itRefuses([
    {
      fault: 'a space that nobody sees in an id',
      file: minimums,
      edit: (json) => {
        json.rows[0].id = 'one\u200bschool';
      },
      path: '$.rows[0].id',
      en: /invisible or incomplete \(U\+200B\)\. Delete the text and type it again/,
      fr: /invisible ou incomplet \(U\+200B\)\. Effacez le texte et retapez-le/,
    },
    {
      fault: 'a text that turns the writing round',
      file: participants,
      edit: (json) => {
        ruleOf(json).event.params.message.fr = 'Choisissez \u202ereflo\u202c.';
      },
      path: '$.rules[school-count].event.params.message.fr',
      en: /U\+202E/,
      fr: /U\+202E/,
    },
    {
      fault: 'half a character',
      file: participants,
      text: (text) => text.replace('"name": "school-count"', '"note": "\\ud83d", "name": "school-count"'),
      path: '$.rules[school-count].note',
      en: /U\+D83D/,
      fr: /U\+D83D/,
    },
    {
      fault: 'a key with a zero byte',
      file: 'ib/cases.json',
      text: (text) => text.replace('"facts": {', '"facts": { "off\\u0000er": 1,'),
      path: '$.cases[0].facts',
      en: /U\+0000/,
      fr: /U\+0000/,
    },
    {
      fault: 'a number that is infinite',
      file: parameters,
      text: (text) => text.replace('"value": 8', '"value": 1e999'),
      path: '$.parameters[requestLeadTimeWeeks].values[0].value',
      en: /too large to be read\. Write an ordinary number/,
      fr: /trop grand pour être lu\. Écrivez un nombre ordinaire/,
    },
    {
      fault: 'a number that is none',
      file: parameters,
      text: (text) => text.replace('"value": 8', '"value": NaN'),
      path: '$',
      en: /not valid JSON/,
      fr: /pas du JSON valide/,
    },
    {
      fault: 'more rows than a table may have',
      file: minimums,
      edit: (json) => {
        json.rows = Array.from({ length: 20_001 }, () => json.rows[0] as Json);
      },
      path: '$.rows',
      en: /a list of at most 20000 elements/,
      fr: /une liste d’au plus 20000 éléments/,
    },
  ]);
});

describe('units', () => {
  itRefuses([
    {
      fault: 'days where weeks are subtracted',
      file: parameters,
      edit: (json) => {
        parameterOf(json, 'invoiceDelayWeeks').unit = 'day';
      },
      // What is wrong shows where the value is used.
      place: derivations,
      path: '$.derivations[expectedInvoiceDate].alternatives[0].derive.by',
      en: /“invoiceDelayWeeks” is in days; expected: weeks\. Take a value in that unit, or correct “unit”/,
      fr: /« invoiceDelayWeeks » est en jours, il faut : semaines\. Prenez une valeur dans cette unité, ou corrigez « unit »/,
    },
    {
      fault: 'weeks where months are added',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'accessUntil').alternatives[0].derive.by = 'requestLeadTimeWeeks';
      },
      path: '$.derivations[accessUntil].alternatives[0].derive.by',
      en: /“requestLeadTimeWeeks” is in weeks; expected: months/,
      fr: /« requestLeadTimeWeeks » est en semaines, il faut : mois/,
    },
    {
      fault: 'days between two dates as weeks',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'daysAfterLatestRequest').declares.unit = 'week';
        derivationOf(json, 'daysLate').alternatives[0].derive.of = 'leadTimeDays';
      },
      path: '$.derivations[daysAfterLatestRequest].alternatives[0].derive',
      en: /“daysAfterLatestRequest” is in weeks; expected: days/,
      fr: /« daysAfterLatestRequest » est en semaines, il faut : jours/,
    },
    {
      fault: 'schools compared with persons',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'minimumParticipantsMet').alternatives[0].derive.minimum = 'schools';
      },
      path: '$.derivations[minimumParticipantsMet].alternatives[0].derive.minimum',
      en: /“schools” is in schools; expected: persons/,
      fr: /« schools » est en établissements, il faut : personnes/,
    },
    {
      fault: 'what is missing in another unit',
      file: derivations,
      edit: (json) => {
        derivationOf(json, 'missingParticipants').alternatives[0].derive.actual = 'sessionsAttended';
      },
      path: '$.derivations[missingParticipants].alternatives[0].derive.actual',
      en: /“sessionsAttended” is in sessions; expected: persons/,
      fr: /« sessionsAttended » est en sessions, il faut : personnes/,
    },
    {
      fault: 'a column in another unit than what is copied from it',
      file: 'ib/tables/durations.json',
      edit: (json) => {
        json.outputs.find(({ id }: Json) => id === 'hours').unit = 'day';
      },
      place: derivations,
      path: '$.derivations[durationHours].alternatives[0].derive.of',
      en: /“durations\.hours” is in days; expected: hours/,
      fr: /« durations\.hours » est en jours, il faut : heures/,
    },
    {
      fault: 'two facts in different units on both sides of a comparison',
      file: participants,
      edit: (json) => {
        ruleOf(json, 'minimum-counted-per-workshop').conditions.all[1].value = { fact: 'schools' };
      },
      path: '$.rules[minimum-counted-per-workshop].conditions.all[1].value',
      en: /“schools” is in schools; expected: persons/,
      fr: /« schools » est en établissements, il faut : personnes/,
    },
    {
      fault: 'a repair in another unit',
      file: participants,
      edit: (json) => {
        ruleOf(json, 'min-participants-of-request').event.params.repair.set.participants = {
          fact: 'sessionsTotal',
        };
      },
      path: '$.rules[min-participants-of-request].event.params.repair.set.participants',
      en: /“sessionsTotal” is in sessions; expected: persons/,
      fr: /« sessionsTotal » est en sessions, il faut : personnes/,
    },
  ]);

  it('fit everywhere when they are not declared', () => {
    const facts = [
      { id: 'weeks', type: 'integer' },
      { id: 'due', type: 'date' },
    ];
    const derivation = derive('later', { op: 'addWeeks', date: 'due', by: 'weeks' }, { type: 'date' });
    expect(() => loadRules(smallFiles({ facts, derivations: [derivation] }))).not.toThrow();
  });
});

describe('very long chains of values', () => {
  /** Packs of 500 values each, every one copied from the next, in the order that is hardest to sort. */
  const chain = (length: number, last: string) => {
    const name = (index: number): string => (index === length ? last : `step${index}`);
    const derivation = (index: number) =>
      derive(name(index), { op: 'copy', of: name(index + 1) }, { type: 'integer' });
    const [vocabulary, pack] = smallFiles({});
    const packs = Array.from({ length: length / 500 }, (_, number) => {
      const id = `p${number}`;
      return [
        { path: `${id}/pack.json`, text: (pack?.text ?? '').replace('"small"', `"${id}"`) },
        {
          path: `${id}/derivations.json`,
          text: JSON.stringify({
            derivations: Array.from({ length: 500 }, (_one, index) => derivation(number * 500 + index)),
          }),
        },
      ];
    });
    return [...(vocabulary ? [vocabulary] : []), ...packs.flat()];
  };

  it('are computed', () => {
    const program = compile(loadRules(chain(10_000, 'participants')));
    expect(program.values({ participants: 7 }).get('step0')).toBe(7);
  });

  it('are followed to the fact that is missing', () => {
    const asks = rule(
      'asks',
      { all: [{ fact: 'step0', operator: 'equal', value: 7 }] },
      { whenUnknown: 'ask' },
    );
    const rules = { path: 'p0/rules/rules.json', text: JSON.stringify({ rules: [asks] }) };
    const program = compile(loadRules([...chain(10_000, 'participants'), rules]));
    expect(program.evaluate({}).missingFacts).toEqual(['participants']);
    expect(program.evaluate({ participants: 7 }).findings).toHaveLength(1);
  });

  it('are refused when they bite their tail, and only their ends are named', () => {
    expect(problemsOf(chain(10_000, 'step0'))).toMatchObject([
      {
        code: 'cycle',
        message: {
          fr: expect.stringMatching(
            /en boucle : step0 → step1 → step2 → step3 → step4 → … → .*step0\. Rompez la boucle/,
          ),
          en: expect.stringMatching(/in a circle: step0 → .* → … → .*step9999 → step0\. Break the circle/),
        },
      },
    ]);
  });
});
