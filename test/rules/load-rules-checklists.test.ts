/** Checklists that cannot be used are refused with every reason: the item, the place in it, and what to do. */
import { files, itRefuses, problemsOf } from '../support/bad-files';
import { without } from '../support/rule-files';
import type { Json } from '../support/rule-files';

const checklists = 'ib/checklists.json';
const itemOf = (json: Json, id = 'it-support'): Json => json.items.find((one: Json) => one.id === id);

describe('a pack without checklists', () => {
  it('is accepted', () => {
    expect(problemsOf(without(files, checklists))).toEqual([]);
  });
});

describe('an item', () => {
  itRefuses([
    {
      fault: 'two items of one id',
      file: checklists,
      edit: (json) => {
        json.items = [itemOf(json), itemOf(json)];
      },
      path: '$.items[1]',
      en: /“it-support” is taken already \(ib\/checklists\.json \$\.items\[0\]\)/,
      fr: /« it-support » est déjà pris/,
    },
    {
      fault: 'a date that nothing gives',
      file: checklists,
      edit: (json) => {
        itemOf(json).due = 'startDay';
      },
      path: '$.items[it-support].due',
      en: /Nothing is called “startDay”\. Did you mean “startDate”/,
      fr: /Rien ne s’appelle « startDay »\. Vouliez-vous dire « startDate »/,
    },
    {
      fault: 'a date that is a number',
      file: checklists,
      edit: (json) => {
        itemOf(json).due = ['startDate', 'participants'];
      },
      path: '$.items[it-support].due[1]',
      en: /“participants” is of type integer; expected: date, dateTime/,
      fr: /« participants » est de type integer, il faut : date, dateTime/,
    },
    {
      fault: 'a condition on nothing',
      file: checklists,
      edit: (json) => {
        itemOf(json).when = { fact: 'weather', operator: 'equal', value: true };
      },
      path: '$.items[it-support].when.fact',
      en: /Nothing is called “weather”/,
      fr: /Rien ne s’appelle « weather »/,
    },
    {
      fault: 'a value that a fact cannot have',
      file: checklists,
      edit: (json) => {
        itemOf(json).done.value = 'yes';
      },
      path: '$.items[it-support].done.value',
      en: /"yes" does not fit “itSupportNamed”/,
      fr: /"yes" ne convient pas à « itSupportNamed »/,
    },
    {
      fault: 'a role that nobody has',
      file: checklists,
      edit: (json) => {
        itemOf(json).role = 'mayor';
      },
      path: '$.items[it-support].role',
      en: /headOfSchool/,
      fr: /headOfSchool/,
    },
    {
      fault: 'a phase that is none',
      file: checklists,
      edit: (json) => {
        itemOf(json).phase = 'later';
      },
      path: '$.items[it-support].phase',
      en: /before/,
      fr: /before/,
    },
    {
      fault: 'words in one language only',
      file: checklists,
      edit: (json) => {
        delete itemOf(json).labels.fr;
      },
      path: '$.items[it-support].labels.fr',
      en: /./,
      fr: /./,
    },
    {
      fault: 'words about a fact that is none',
      file: checklists,
      edit: (json) => {
        itemOf(json).labels.en = 'Name {someone}';
      },
      path: '$.items[it-support].labels.en',
      en: /Nothing is called “someone”/,
      fr: /Rien ne s’appelle « someone »/,
    },
    {
      fault: 'a question that cannot be read',
      file: checklists,
      edit: (json) => {
        itemOf(json).dueWhenUnknown.fr = 'Quand {';
      },
      path: '$.items[it-support].dueWhenUnknown.fr',
      en: /The message \(fr\) cannot be read/,
      fr: /Le message \(fr\) ne peut pas être lu/,
    },
    {
      fault: 'a finding that no vocabulary knows',
      file: checklists,
      edit: (json) => {
        itemOf(json).findings = ['no-support'];
      },
      path: '$.items[it-support].findings[0]',
      en: /“no-support” is not in the vocabulary/,
      fr: /« no-support » n’est pas dans le vocabulaire/,
    },
    {
      fault: 'a document that the pack does not declare',
      file: checklists,
      edit: (json) => {
        itemOf(json).source[0].document = 'S9';
      },
      path: '$.items[it-support].source[0].document',
      en: /“S9” is not among the sources of pack\.json/,
      fr: /« S9 » n’est pas dans les sources de pack\.json/,
    },
    {
      fault: 'no source',
      file: checklists,
      edit: (json) => {
        itemOf(json).source = [];
      },
      path: '$.items[it-support].source',
      en: /./,
      fr: /./,
    },
  ]);
});
