/** Rule files that cannot be used are refused with every reason: the file, the place in it, and what to do. */
import { loadRules } from '../../src/rules/load-packs';
import {
  derivationOf,
  derivations,
  files,
  itRefuses,
  leaf,
  leafPath,
  minimums,
  parameters,
  params,
  participants,
  problemsOf,
  ruleOf,
  withNumbers,
} from '../support/bad-files';
import { withEdit, withText, without } from '../support/rule-files';

describe('packs', () => {
  it('that depend on each other are named, without the pack that only waits for them', () => {
    const pack = (id: string, ...dependsOn: string[]) => {
      const text = JSON.stringify({ ...JSON.parse(packText), id, dependsOn });
      return { path: `${id}/pack.json`, text };
    };
    const packText = files.find(({ path }) => path === 'ib/pack.json')?.text ?? '';
    const more = [pack('a', 'b'), pack('b', 'c'), pack('c', 'b')];
    expect(problemsOf([...files, ...more])).toMatchObject([
      { file: 'b/pack.json', message: { en: expect.stringContaining('b → c → b. Remove') } },
    ]);
  });

  itRefuses([
    {
      fault: 'two rules of one name',
      file: participants,
      edit: (json) => {
        json.rules = [ruleOf(json), ruleOf(json)];
      },
      path: '$.rules[1]',
      en: /“school-count” is taken already \(ib\/rules\/participants\.json \$\.rules\[0\]\)/,
      fr: /« school-count » est déjà pris \(ib\/rules\/participants\.json \$\.rules\[0\]\)/,
    },
    {
      fault: 'two rules of one name in two files',
      file: 'ib/rules/venue.json',
      edit: (json) => {
        json.rules[0].name = 'school-count';
      },
      path: '$.rules[0]',
      en: /“school-count” is taken already/,
      fr: /« school-count » est déjà pris/,
    },
    {
      fault: 'a parameter that is called like a fact',
      file: parameters,
      edit: (json) => {
        json.parameters.push({ ...json.parameters[0], id: 'participants' });
        json.parameters.unshift(json.parameters.pop());
      },
      path: '$.parameters[0]',
      en: /“participants” is taken already \(vocabulary\.json/,
      fr: /« participants » est déjà pris \(vocabulary\.json/,
    },
    {
      fault: 'a value that is derived twice',
      file: derivations,
      edit: (json) => {
        json.derivations.splice(2, 0, json.derivations[1]);
      },
      path: '$.derivations[2]',
      en: /“provider” is taken already \(ib\/derivations\.json \$\.derivations\[1\]\)/,
      fr: /« provider » est déjà pris/,
    },
    {
      fault: 'two cases of one id',
      file: 'ib/cases.json',
      edit: (json) => {
        json.cases[1].id = json.cases[0].id;
      },
      path: '$.cases[1]',
      en: /is taken already \(\$\.cases\[0\]\)/,
      fr: /est déjà pris/,
    },
    {
      fault: 'a pack in the folder of another',
      file: 'ib/pack.json',
      edit: (json) => {
        json.id = 'bi';
      },
      path: '$.id',
      en: /id is “bi”, its folder “ib”\. Give them the same name/,
      fr: /est « bi », son dossier « ib »\. Donnez-leur le même nom/,
    },
    {
      fault: 'a dependency that is not loaded',
      file: 'ib/pack.json',
      edit: (json) => {
        json.dependsOn = ['calendrier'];
      },
      path: '$.dependsOn',
      en: /depends on “calendrier”, which is not loaded\. Add that pack, or remove/,
      fr: /dépend de « calendrier », qui n’est pas chargé\. Ajoutez ce paquet ou retirez/,
    },
    {
      fault: 'a pack that depends on itself',
      file: 'ib/pack.json',
      edit: (json) => {
        json.dependsOn = ['ib'];
      },
      path: '$.dependsOn',
      en: /packs depend on each other in a circle: ib → ib\. Remove one/,
      fr: /paquets dépendent les uns des autres en boucle : ib → ib\. Retirez/,
    },
    {
      fault: 'values that are derived from each other in a circle',
      file: derivations,
      edit: (json) => {
        const [first] = derivationOf(json, 'countedParticipants').alternatives;
        first.when = { all: [first.when, { fact: 'missingParticipants', operator: 'equal', value: 0 }] };
      },
      path: '$',
      en: /in a circle: .*missingParticipants.*\. Break the circle/,
      fr: /en boucle : .*missingParticipants.*\. Rompez la boucle/,
    },
    {
      fault: 'a file that no folder of a pack holds',
      file: 'ib/table/prices.json',
      text: () => '{}',
      path: '$',
      en: /no place here: a pack holds pack\.json.*Move or remove/,
      fr: /pas à sa place.*Déplacez-le ou retirez-le/,
    },
    {
      fault: 'a file beside the packs',
      file: 'prices.json',
      text: () => '{}',
      path: '$',
      en: /no place here/,
      fr: /pas à sa place/,
    },
  ]);
});

describe('rule files', () => {
  it('are accepted as they are', () => {
    expect(problemsOf(files)).toEqual([]);
  });

  it('are accepted with a byte order mark', () => {
    expect(problemsOf(withText(files, participants, (text) => `\uFEFF${text}`))).toEqual([]);
  });

  it('are refused without a vocabulary', () => {
    expect(problemsOf(without(files, 'vocabulary.json'))).toMatchObject([
      { file: 'vocabulary.json', code: 'missing-file' },
    ]);
  });

  it('are refused without pack.json', () => {
    expect(problemsOf(without(files, 'ib/pack.json'))).toMatchObject([
      { file: 'ib/pack.json', path: '$', code: 'missing-file' },
    ]);
  });

  it('report all faults of shape at once', () => {
    const bad = withEdit(
      withEdit(files, minimums, (json) => {
        json.rows[0].then = 7;
        delete json.rows[1].source;
      }),
      participants,
      (json) => {
        leaf(json).operator = 'equals';
      },
    );
    expect(problemsOf(bad).map(({ file, path }) => `${file} ${path}`)).toEqual([
      `${participants} ${withNumbers(leafPath, participants)}.operator`,
      `${minimums} $.rows[0].then`,
      `${minimums} $.rows[1].source`,
    ]);
  });

  it('report all faults of meaning at once', () => {
    const bad = withEdit(
      withEdit(files, minimums, (json) => {
        json.rows[0].when.offer = 'workshop';
      }),
      participants,
      (json) => {
        leaf(json).fact = 'weather';
        params(json).code = 'too-few';
      },
    );
    expect(problemsOf(bad).map(({ file, path }) => `${file} ${path}`)).toEqual([
      `${minimums} $.rows[0].when.offer`,
      `${participants} ${withNumbers(leafPath, participants)}.fact`,
      `${participants} ${withNumbers('$.rules[school-count].event.params.code', participants)}`,
    ]);
  });

  it('say in one error where everything is', () => {
    const bad = withEdit(files, minimums, (json) => {
      json.rows[0].when.offer = 'workshop';
    });
    expect(() => loadRules(bad)).toThrow(
      /^ib\/tables\/minimums\.json \$\.rows\[0\]\.when\.offer: “workshop”/,
    );
  });
});
