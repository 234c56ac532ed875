/** Rule files that are no JSON, that could do harm, or that have not the form of their schema. */
import {
  derivations,
  itRefuses,
  leaf,
  leafPath,
  minimums,
  parameters,
  params,
  participants,
  prices,
  ruleOf,
} from '../support/bad-files';

describe('reading a rule file', () => {
  itRefuses([
    {
      fault: 'a comma too many',
      file: participants,
      text: (text) => text.replace('"rules": [', '"rules": [,'),
      path: '$',
      en: /not valid JSON.*Correct the comma/s,
      fr: /pas du JSON valide.*Corrigez la virgule/s,
    },
    {
      fault: 'an empty file',
      file: prices,
      text: () => '',
      path: '$',
      en: /file is empty.*Fill it in/,
      fr: /fichier est vide.*Remplissez-le/,
    },
    {
      fault: 'a comma that is missing, whose place is told',
      file: prices,
      text: (text) => text.replace('",\n', '"\n'),
      path: '$',
      en: /not valid JSON, line 3, column 3: /,
      fr: /pas du JSON valide, ligne 3, colonne 3/,
    },
    {
      fault: 'a file that breaks off, whose end is told',
      file: prices,
      text: () => '{\n  "rows": [',
      path: '$',
      en: /line 2, column 12/,
      fr: /ligne 2, colonne 12/,
    },
    {
      fault: 'a file in another encoding',
      file: prices,
      text: (text) => Buffer.from(`\ufeff${text}`, 'utf16le').toString('utf8'),
      path: '$',
      en: /not saved as UTF-8.*Save it again/,
      fr: /pas enregistré en UTF-8.*Enregistrez-le/,
    },
    {
      fault: 'a key that would change every object',
      file: parameters,
      text: (text) => text.replace('"parameters": [', '"__proto__": {}, "parameters": ['),
      path: '$',
      en: /“__proto__” is not allowed.*another name/,
      fr: /« __proto__ » est interdit.*un autre nom/,
    },
    {
      fault: 'a forbidden key deep inside',
      file: participants,
      text: (text) => text.replace('"name": "school-count"', '"name": "school-count", "constructor": 1'),
      path: '$.rules[school-count]',
      en: /“constructor” is not allowed/,
      fr: /« constructor » est interdit/,
    },
    {
      fault: 'ten thousand levels of nesting',
      file: participants,
      text: () => `{"rules":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      path: `$.rules${'[0]'.repeat(39)}`,
      en: /more than 40 levels.*Simplify/,
      fr: /plus de 40 niveaux.*Simplifiez/,
    },
    {
      fault: 'conditions nested ten thousand times',
      file: derivations,
      text: (text) =>
        text.replace(
          '"derivations": [',
          `"note": ${'{"not":'.repeat(10_000)}{}${'}'.repeat(10_000)}, "derivations": [`,
        ),
      path: `$.note${'.not'.repeat(39)}`,
      en: /more than 40 levels/,
      fr: /plus de 40 niveaux/,
    },
    {
      fault: 'more than eight million characters',
      file: 'ib/cases.json',
      text: (text) => text + ' '.repeat(8_000_000),
      path: '$',
      en: /too large.*Split/,
      fr: /trop grand.*Répartissez/,
    },
  ]);
});

describe('the shape of a rule file', () => {
  itRefuses([
    {
      fault: 'a list where an object is expected',
      file: participants,
      text: () => '[]',
      path: '$',
      en: /Expected an object/,
      fr: /Attendu : un objet/,
    },
    {
      fault: 'a property that is not there',
      file: minimums,
      edit: (json) => delete json.hitPolicy,
      path: '$.hitPolicy',
      en: /missing here: one of these values: unique, any, first, priority, collect\. Add/,
      fr: /Il manque ici : une de ces valeurs : unique.*Ajoutez/,
    },
    {
      fault: 'a misspelt property',
      file: minimums,
      edit: (json) => {
        json.rows[0].wen = json.rows[0].when;
      },
      path: '$.rows[0].wen',
      en: /no property “wen”.*correct its name/,
      fr: /« wen » n’existe pas.*corrigez son nom/,
    },
    {
      fault: 'an operator that does not exist',
      file: participants,
      edit: (json) => {
        leaf(json).operator = 'equals';
      },
      path: `${leafPath}.operator`,
      en: /one of these values: equal, notEqual, in,/,
      fr: /une de ces valeurs : equal, notEqual, in,/,
    },
    {
      fault: 'an operator of derivations that does not exist',
      file: derivations,
      edit: (json) => {
        json.derivations[1].alternatives[0].derive.op = 'eval';
      },
      path: '$.derivations[1].alternatives[0].derive.op',
      en: /one of these values: constant, copy,/,
      fr: /une de ces valeurs : constant, copy,/,
    },
    {
      fault: 'a leaf without a value',
      file: participants,
      edit: (json) => delete leaf(json).value,
      path: `${leafPath}.value`,
      en: /missing here: a text or a number or true or false or null or a list or an object\. Add/,
      fr: /Il manque ici : un texte ou un nombre/,
    },
    {
      fault: 'a misspelt group of conditions',
      file: participants,
      edit: (json) => {
        ruleOf(json).conditions.all[0] = { nott: leaf(json) };
      },
      path: `${leafPath}.nott`,
      en: /no property “nott”/,
      fr: /« nott » n’existe pas/,
    },
    {
      fault: 'an empty group of conditions',
      file: participants,
      edit: (json) => {
        ruleOf(json).conditions.all = [];
      },
      path: '$.rules[school-count].conditions.all',
      en: /a list of at least 1 element\./,
      fr: /une liste d’au moins 1 élément\./,
    },
    {
      fault: 'a missing translation',
      file: participants,
      edit: (json) => delete params(json).message.fr,
      path: '$.rules[school-count].event.params.message.fr',
      en: /missing here: a text\. Add/,
      fr: /Il manque ici : un texte\. Ajoutez/,
    },
    {
      fault: 'an empty translation',
      file: minimums,
      edit: (json) => {
        json.title.en = '';
      },
      path: '$.title.en',
      en: /a text of at least 1 character\./,
      fr: /un texte d’au moins 1 caractère\./,
    },
    {
      fault: 'a rule without a source',
      file: participants,
      edit: (json) => delete params(json).source,
      path: '$.rules[school-count].event.params.source',
      en: /missing here: a list/,
      fr: /Il manque ici : une liste/,
    },
    {
      fault: 'a name in the wrong case',
      file: parameters,
      edit: (json) => {
        json.parameters[0].id = 'Asia_Currency';
      },
      path: '$.parameters[0].id',
      en: /Expected a name in camelCase, e\.g\. participants/,
      fr: /Attendu : un nom en camelCase, par exemple participants/,
    },
    {
      fault: 'a name of a column in the wrong case',
      file: minimums,
      edit: (json) => {
        json.rows[0].when = { 'Type d’atelier': 'selfPaced' };
      },
      path: '$.rows[0].when["Type d’atelier"]',
      en: /Expected a fact, or table\.output.*Correct this name/,
      fr: /Attendu : un fait, ou table\.sortie.*Corrigez ce nom/,
    },
    {
      fault: 'a range without ends',
      file: prices,
      edit: (json) => {
        json.rows[0].when.participants = {};
      },
      path: '$.rows[0].when.participants',
      en: /Expected a min, a max, or both/,
      fr: /Attendu : un « min », un « max », ou les deux/,
    },
    {
      fault: 'a cell that is no cell',
      file: prices,
      edit: (json) => {
        json.rows[0].when.participants = null;
      },
      path: '$.rows[0].when.participants',
      en: /Expected a text or a number or true or false or a list or an object/,
      fr: /Attendu : un texte ou un nombre ou true ou false ou une liste ou un objet/,
    },
    {
      fault: 'a date in French order',
      file: prices,
      edit: (json) => {
        json.rows[0].validFrom = '01/09/2026';
      },
      path: '$.rows[0].validFrom',
      en: /Expected a date, e\.g\. 2026-09-01/,
      fr: /Attendu : une date, par exemple 2026-09-01/,
    },
    {
      fault: 'a vocabulary with a fact of an unknown type',
      file: 'vocabulary.json',
      edit: (json) => {
        json.facts[0].type = 'string';
      },
      path: '$.facts[0].type',
      en: /one of these values: text, enum,/,
      fr: /une de ces valeurs : text, enum,/,
    },
  ]);
});
