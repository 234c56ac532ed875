/** How explanations read: whole texts, checked by hand, in both languages. */
import { explain, explainInWords } from '../../src/engine/explain';
import type { Program } from '../../src/engine/program';
import type { Language } from '../../src/i18n/language';
import type { CellValue } from '../../src/vocabulary/cell';
import { readFacts } from '../../src/vocabulary/read-facts';
import { ibProgram } from '../support/ib-program';
import { readRuleFiles, withEdit, type Json } from '../support/rule-files';
import { derive, rule, smallProgram } from '../support/small-pack';

type Cells = Readonly<Record<string, CellValue>>;

const program = ibProgram();

const inPerson: Cells = {
  organisation: 'À la demande',
  offer: 'Atelier en présentiel (traditionnel) organisé pour un seul établissement',
  provider: 'IB',
  region: 'Afrique, Europe et Moyen-Orient',
  participants: 8,
  schools: 1,
  workshopTitle: 'Sciences du PEI (catégorie 1)',
  tariff: 'Tarif (normal) pour 2 jours',
  requestedCurrency: 'EUR',
};
const virtual: Cells = {
  ...inPerson,
  offer: 'Atelier virtuel organisé pour un seul établissement ou regroupant plusieurs établissements',
  requestDate: '2027-01-12',
  startDate: '2027-03-08',
};
const starred: Cells = {
  ...inPerson,
  workshopTitle: 'Développer le PEI',
  tariff: 'Tarif pour 1 jour*',
  participants: 50,
};

function without(cells: Cells, ...names: readonly string[]): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name)));
}

/** Lines with an arrow for each level and plain spaces; the message of a finding, which is the rule's, as “…”. */
function words(cells: Cells, id: string, language: Language, from: Program = program): readonly string[] {
  const { facts, unreadable } = readFacts(cells, from.parts.vocabulary, { date1904: false });
  const trace = explain(from, facts, id, { unreadable });
  if (!trace) throw new Error(`${id} is not explained`);
  const message = trace.kind === 'finding' ? trace.finding?.message[language] : undefined;
  return explainInWords(trace, language, from).map(({ level, text }) => {
    const line = '→ '.repeat(level) + plain(text);
    return message === undefined ? line : line.replace(plain(message), '…');
  });
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const s0 = {
  fr: 'S0 « En quoi consiste le perfectionnement professionnel de l’IB ? (offres, durées, minimums, annexe des coûts) »',
  en: 'S0 “What is IB professional development? (offers, durations, minimums, cost annex)”',
};
const s1 = {
  fr: 'S1 « Ateliers virtuels à la demande : foire aux questions »',
  en: 'S1 “Virtual on-demand workshops: frequently asked questions”',
};
const pack = {
  fr: 'Règles : « Perfectionnement professionnel de l’IB », version 2026.1.',
  en: 'Rules: “IB professional development”, version 2026.1.',
};

describe('a finding', () => {
  test('too few participants', () => {
    const cells = { ...inPerson, participants: 6 };
    expect(words(cells, 'min-participants', 'fr')).toEqual([
      'Bloquant : …',
      '→ Participants : 6 (indiqué dans la ligne).',
      '→ Minimum de participants : 7, d’après la table « Nombre minimum de participants », ligne « Atelier en présentiel organisé pour un seul établissement » (S0, l. 42).',
      '→ Portée du minimum : Cette demande, à la même ligne de la table « Nombre minimum de participants » (S0, l. 42).',
      'Ce qui changerait la conclusion : passer à 7 participants.',
      `Source : ${s0.fr}, l. 42–46. ${pack.fr}`,
    ]);
    expect(words(cells, 'min-participants', 'en')).toEqual([
      'Blocking: …',
      '→ Participants: 6 (given in the row).',
      '→ Minimum participants: 7, from the table “Minimum number of participants”, row “In-person workshop for a single school” (S0, l. 42).',
      '→ Scope of the minimum: This request, from the same row of the table “Minimum number of participants” (S0, l. 42).',
      'What would change this: change to 7 participants.',
      `Source: ${s0.en}, l. 42–46. ${pack.en}`,
    ]);
  });

  test('a currency to choose: only those that settle it are named', () => {
    const cells = without(inPerson, 'requestedCurrency');
    expect(words(cells, 'currency-required', 'fr')).toEqual([
      'Question : …',
      '→ Région : Afrique, Europe et Moyen-Orient (indiqué dans la ligne).',
      '→ Fournisseur : IB (indiqué dans la ligne).',
      '→ Type d’atelier : Atelier en présentiel organisé pour un seul établissement (indiqué dans la ligne).',
      '→ Table « Devise de la liste de prix » : plusieurs lignes restent possibles (S0, l. 56–57).',
      '→ → Valeurs encore possibles : EUR, GBP ou CHF.',
      'Ce qui changerait la conclusion : « Devise » : EUR, GBP ou CHF.',
      `Source : ${s0.fr}. ${pack.fr}`,
    ]);
  });

  test('a request made too late', () => {
    expect(words(virtual, 'lead-time-short', 'fr')).toEqual([
      'Avertissement : …',
      '→ Date de demande : 12 janvier 2027 (indiqué dans la ligne).',
      '→ Date de début : 8 mars 2027 (indiqué dans la ligne).',
      '→ Dernier jour pour la demande : 11 janvier 2027, soit 8 semaines avant le 8 mars 2027 (S1, l. 30).',
      '→ → Délai de demande d’un atelier virtuel : 8 semaines (paramètre des règles ; S1, l. 30).',
      '→ Type d’atelier : Atelier virtuel à la demande (indiqué dans la ligne).',
      '→ Jours de retard : 1, du 11 janvier 2027 au 12 janvier 2027.',
      'Ce qui changerait la conclusion : commencer le 9 mars 2027.',
      `Source : ${s1.fr}. ${pack.fr}`,
    ]);
    expect(words(virtual, 'lead-time-short', 'en')).toEqual([
      'Warning: …',
      '→ Request date: 12 January 2027 (given in the row).',
      '→ Start date: 8 March 2027 (given in the row).',
      '→ Latest request date: 11 January 2027, that is 8 weeks before 8 March 2027 (S1, l. 30).',
      '→ → Lead time of a virtual workshop request: 8 weeks (a parameter of the rules; S1, l. 30).',
      '→ Workshop type: Virtual on-demand workshop (given in the row).',
      '→ Days late: 1, from 11 January 2027 to 12 January 2027.',
      'What would change this: start on 9 March 2027.',
      `Source: ${s1.en}. ${pack.en}`,
    ]);
  });

  test('a currency that the sources leave open: only the rules can settle it', () => {
    const cells = { ...without(inPerson, 'requestedCurrency'), region: 'Asie-Pacifique' };
    expect(words(cells, 'currency-header-conflict', 'fr')).toEqual([
      'Question : …',
      '→ Région : Asie-Pacifique (indiqué dans la ligne).',
      '→ Prix par participant : 450,00, d’après la table « Prix par participant » (S0, l. 58).',
      '→ → Type d’atelier : Atelier en présentiel organisé pour un seul établissement (indiqué dans la ligne).',
      '→ → Tarif : Tarif normal (indiqué dans la ligne).',
      '→ → Devises possibles des prix d’Asie-Pacifique : SGD et USD (paramètre des règles ; S0, l. 57–58).',
      '→ Fournisseur : IB (indiqué dans la ligne).',
      '→ Devise des prix d’Asie-Pacifique : pas encore fixé dans les règles (S0, l. 57–74, 80–82).',
      '→ Proposé dans la région : oui, d’après la table « Devise de la liste de prix » (S0, l. 56–58).',
      'Ce qui changerait la conclusion : une réponse à « Devise des prix d’Asie-Pacifique », à noter dans les paramètres des règles.',
      `Source : ${s0.fr}. ${pack.fr}`,
    ]);
  });

  test('that was not reported says what is in order, or what is missing', () => {
    expect(words(inPerson, 'min-participants', 'fr').slice(0, 3)).toEqual([
      '« Minimum de participants non atteint » : rien à signaler.',
      '→ Seulement si « Minimum atteint » est : non ; ici : oui.',
      '→ → Participants : 8 (indiqué dans la ligne).',
    ]);
    expect(words(without(inPerson, 'participants'), 'min-participants', 'en').slice(0, 2)).toEqual([
      '“Too few participants”: this cannot be said yet.',
      '→ Missing: “Participants”.',
    ]);
  });

  test('about a cell that cannot be read', () => {
    expect(words({ ...inPerson, participants: '7,5' }, 'invalid-participants', 'fr')).toEqual([
      'Question : …',
    ]);
  });
});

describe('what would change a finding', () => {
  const changeOf = (cells: Cells, code: string): string | undefined =>
    words(cells, code, 'fr').find((line) => line.startsWith('Ce qui changerait'));

  test.each<[string, Cells, string, string | undefined]>([
    [
      'a yes or no',
      { ...virtual, itSupportNamed: 'non' },
      'it-support-missing',
      '« Assistance informatique désignée » : oui',
    ],
    [
      'a number',
      { ...virtual, sessionsTotal: 8, sessionsAttended: 6 },
      'attendance-incomplete',
      '« Sessions suivies » à 8 ou plus',
    ],
    [
      'facts to give',
      { offer: 'Atelier virtuel programmé', provider: 'Fournisseur externe' },
      'provider-sets-price',
      'indiquer « Prix du fournisseur » et « Devise du fournisseur »',
    ],
    [
      'what a value may mean',
      { offer: 'Atelier en présentiel programmé', region: 'Amériques' },
      'subregion-required',
      '« Région » : Amérique du Nord ou Amérique latine',
    ],
    [
      'nothing that one fact could do',
      { ...virtual, sessionDates: '08/03/2027 ; 10/03/2027' },
      'days-not-consecutive',
      undefined,
    ],
  ])('%s', (_, cells, code, change) => {
    expect(changeOf(cells, code)).toBe(change && `Ce qui changerait la conclusion : ${change}.`);
  });

  test('the least number that is enough, where the rule gives no repair', () => {
    const files = withEdit(readRuleFiles('ib'), 'ib/rules/participants.json', (json: Json) => {
      for (const { event } of (json as { rules: { event: { params: Json } }[] }).rules)
        delete event.params.repair;
    });
    const cells = { ...inPerson, participants: 3 };
    expect(words(cells, 'min-participants', 'fr', ibProgram(files))).toContain(
      'Ce qui changerait la conclusion : « Participants » à 7 ou plus.',
    );
  });
});

describe('a value', () => {
  test('the price of a bracket', () => {
    expect(words(starred, 'unitPrice', 'fr')).toEqual([
      'Prix par participant : 89,00 €, d’après la table « Prix par participant », ligne « Participants : 7 à 50 » (S0, l. 59, 76).',
      '→ Type d’atelier : Atelier en présentiel organisé pour un seul établissement (indiqué dans la ligne).',
      '→ Tarif : Tarif pour 1 jour* (indiqué dans la ligne).',
      '→ Atelier reconnu : Développer le PEI, reconnu d’après le titre « Développer le PEI ».',
      '→ Région : Afrique, Europe et Moyen-Orient (indiqué dans la ligne).',
      '→ Devise : EUR (indiqué dans la ligne).',
      '→ Participants : 50 (indiqué dans la ligne).',
      '→ Fournisseur : IB (indiqué dans la ligne).',
      `Source : ${s0.fr}. ${pack.fr}`,
    ]);
    expect(words(starred, 'unitPrice', 'en')).toEqual([
      'Price per participant: €89.00, from the table “Price per participant”, row “Participants: 7 to 50” (S0, l. 59, 76).',
      '→ Workshop type: In-person workshop for a single school (given in the row).',
      '→ Tariff: 1-day tariff* (given in the row).',
      '→ Recognised workshop: Develop the MYP, recognised by the title “Développer le PEI”.',
      '→ Region: Africa, Europe and Middle East (given in the row).',
      '→ Currency: EUR (given in the row).',
      '→ Participants: 50 (given in the row).',
      '→ Provider: IB (given in the row).',
      `Source: ${s0.en}. ${pack.en}`,
    ]);
  });

  test('a price that is still open: what is missing, and what remains possible', () => {
    const cells = without(inPerson, 'requestedCurrency');
    expect(words(cells, 'unitPrice', 'fr').slice(0, 4)).toEqual([
      'Prix par participant : pas encore connu.',
      '→ Il manque : « Devise ».',
      '→ Table « Prix par participant » : plusieurs lignes restent possibles (S0, l. 58).',
      '→ → Valeurs encore possibles : 279,00 € (Devise : EUR), 255,00 £GB (Devise : GBP) ou 305,00 CHF (Devise : CHF).',
    ]);
  });

  test('a price that no row gives: what the table provides for', () => {
    expect(words({ ...starred, participants: 5 }, 'unitPrice', 'fr').slice(0, 2)).toEqual([
      'Prix par participant : rien de publié dans la table « Prix par participant » pour ce cas.',
      '→ « Participants » : 5 n’y est pas prévu ; prévu : 7 à 50 ou 51 et plus.',
    ]);
  });

  test('a tariff derived from the title', () => {
    const cells = { ...without(inPerson, 'tariff'), workshopTitle: 'Gros plan sur le mémoire' };
    expect(words(cells, 'tariff', 'fr')).toEqual([
      'Tarif : Gros plan sur le mémoire : tarif d’un atelier intensif d’une journée, d’après la table « Tarif d’une ligne qui n’en indique pas » (S0, l. 61, 74).',
      '→ Type d’atelier : Atelier en présentiel organisé pour un seul établissement (indiqué dans la ligne).',
      '→ Atelier reconnu : Gros plan sur le mémoire, reconnu d’après le titre « Gros plan sur le mémoire ».',
      `Source : ${s0.fr}. ${pack.fr}`,
    ]);
  });

  test('a default', () => {
    const cells = without(inPerson, 'provider');
    expect(words(cells, 'provider', 'fr')).toEqual([
      'Fournisseur : IB (par défaut : la ligne ne l’indique pas).',
      pack.fr,
    ]);
    expect(words(cells, 'provider', 'en')).toEqual([
      'Provider: IB (by default: the row does not say).',
      pack.en,
    ]);
  });

  test('what does not apply', () => {
    expect(words(inPerson, 'leadTimeDays', 'fr')).toEqual([
      'Délai avant le début (jours) : ne s’applique pas à cette ligne.',
      '→ Seulement si « Type d’atelier » est : Atelier virtuel à la demande ; ici : Atelier en présentiel organisé pour un seul établissement.',
      `Source : ${s1.fr}, l. 30. ${pack.fr}`,
    ]);
    expect(words(inPerson, 'leadTimeDays', 'en')).toEqual([
      'Lead time (days): does not apply to this row.',
      '→ Only if “Workshop type” is: Virtual on-demand workshop; here: In-person workshop for a single school.',
      `Source: ${s1.en}, l. 30. ${pack.en}`,
    ]);
  });

  test('a total that a block takes away', () => {
    const lines = words({ ...inPerson, participants: 6 }, 'total', 'fr');
    expect(lines[0]).toBe('Total : ne s’applique pas à cette ligne.');
    expect(lines[1]).toMatch(/^→ Seulement si « Éligibilité » est : .* ; ici : Non éligible\.$/);
    expect(lines[2]).toMatch(/^→ → Bloquant : 6 participants/);
  });

  test('eligibility', () => {
    expect(words(inPerson, 'eligibility', 'fr')).toEqual([
      'Éligibilité : Éligible, car rien ne bloque et l’essentiel est renseigné.',
      '→ Participants : 8 (indiqué dans la ligne).',
      '→ Type d’atelier : Atelier en présentiel organisé pour un seul établissement (indiqué dans la ligne).',
      '→ Région : Afrique, Europe et Moyen-Orient (indiqué dans la ligne).',
      pack.fr,
    ]);
    expect(words(without(inPerson, 'participants', 'region'), 'eligibility', 'en').slice(0, 2)).toEqual([
      'Eligibility: Needs an answer, since nothing blocks but 2 points remain to be settled.',
      '→ Missing: “Participants” and “Region”.',
    ]);
  });
});

describe('conditions in words', () => {
  const small = (conditions: Json): Program =>
    smallProgram({
      facts: [{ id: 'other', type: 'integer', labels: { fr: 'Autre', en: 'Other' } }],
      parameters: [
        {
          id: 'limit',
          type: 'integer',
          unit: 'week',
          values: [{ value: 3 }, { from: '2027-01-01', value: 4 }],
        },
      ],
      rules: [rule('note', conditions as Record<string, unknown>)],
    });
  const facts = { participants: 5, region: 'north', startDate: '2027-03-08', other: 9 };
  const why = (leaf: Json): string | undefined => {
    const from = small({ all: [leaf] });
    const trace = explain(from, facts, 'note');
    return trace && plain(explainInWords(trace, 'fr', from)[1]?.text ?? '');
  };

  test.each<[Json, string]>([
    [{ fact: 'participants', operator: 'lessThan', value: 3 }, 'participants » est : moins de 3 ; ici : 5'],
    [
      { fact: 'participants', operator: 'greaterThanInclusive', value: { fact: 'other' } },
      'participants » est : au moins « Autre » (9) ; ici : 5',
    ],
    [{ fact: 'participants', operator: 'notEqual', value: 5 }, 'participants » est : autre que 5 ; ici : 5'],
    [
      { not: { fact: 'participants', operator: 'in', value: [4, 5] } },
      'participants » est : autre que 4 ou 5 ; ici : 5',
    ],
    [
      { fact: 'participants', operator: 'equal', value: null },
      'participants » est : non renseigné ; ici : 5',
    ],
    [
      { fact: 'startDate', operator: 'lessThan', value: '2027-02-01' },
      'startDate » est : avant le 1er février 2027 ; ici : 8 mars 2027',
    ],
    [
      { fact: 'startDate', operator: 'greaterThanInclusive', value: '2027-04-01' },
      'startDate » est : à partir du 1er avril 2027 ; ici : 8 mars 2027',
    ],
    [
      { fact: 'region', operator: 'in', value: ['south', 'east'] },
      'region » est : south ou east ; ici : north',
    ],
  ])('%j', (leaf, text) => {
    expect(why(leaf)).toBe(`Seulement si « ${text}.`);
  });

  test('a dated parameter says since when', () => {
    const from = small({
      all: [{ fact: 'participants', operator: 'greaterThan', value: { fact: 'limit' } }],
    });
    const trace = explain(from, facts, 'note');
    const lines = trace ? explainInWords(trace, 'en', from).map(({ text }) => text) : [];
    expect(lines).toContain('limit: 4 weeks (a parameter of the rules since 1 January 2027; doc, l. 1).');
  });
});

describe('a trace', () => {
  test('names every part once, as deep as asked', () => {
    const { facts } = readFacts(starred, program.parts.vocabulary, { date1904: false });
    const trace = explain(program, facts, 'total', { depth: 1 });
    expect(trace).toMatchObject({ kind: 'derivation', name: 'total', value: 445_000, currency: 'EUR' });
    expect(trace?.restsOn).toEqual(['unitPrice', 'participants', 'eligibility']);
    expect(trace?.parts.map(({ name, parts }) => [name, parts.length])).toEqual([
      ['unitPrice', 0],
      ['participants', 0],
      ['eligibility', 0],
    ]);
  });

  test('says which row of which table answered, and from which pack', () => {
    const { facts } = readFacts(inPerson, program.parts.vocabulary, { date1904: false });
    expect(explain(program, facts, 'prices.unitPrice')).toMatchObject({
      kind: 'table',
      value: 27_900,
      origin: { pack: 'ib', version: '2026.1' },
      sources: [{ document: 'S0', lines: '58' }],
      consulted: { table: 'prices', output: 'unitPrice', status: 'hit', rows: [{ index: 0, value: 27_900 }] },
    });
  });

  test('names all that a product lacks', () => {
    const from = smallProgram({
      facts: [{ id: 'size', type: 'integer' }],
      decisions: [{ id: 'twice', type: 'integer' }],
      derivations: [derive('twice', { op: 'multiply', value: 'size', by: 'participants' })],
    });
    const trace = explain(from, {}, 'twice');
    expect(trace && explainInWords(trace, 'fr', from).map(({ text }) => plain(text))).toEqual([
      'twice : pas encore connu.',
      'Il manque : « size » et « participants ».',
      'Règles : « Small », version 1.0.',
    ]);
  });

  test('French keeps its spaces together', () => {
    const { facts } = readFacts(inPerson, program.parts.vocabulary, { date1904: false });
    const trace = explain(program, facts, 'minimumParticipants');
    const [line] = trace ? explainInWords(trace, 'fr', program) : [];
    expect(line?.text).toContain(
      'participants\u00a0: 7, d’après la table «\u00a0Nombre minimum de participants\u00a0»',
    );
    expect(line?.sources).toEqual([
      {
        pack: 'ib',
        document: 'S0',
        lines: '42',
        title: expect.stringContaining('En quoi consiste') as string,
      },
    ]);
  });
});
