import { Workplace, paf } from '../support/cli';
import { realProgram } from '../support/real-program';

interface Row {
  id: string | number;
  decisions: Record<string, unknown>;
  findings: { code: string; severity: string; message: { fr: string; en: string } }[];
  missingFacts: string[];
}

const facts = {
  organisation: 'À la demande',
  offer: 'Atelier en présentiel (traditionnel) organisé pour un seul établissement',
  region: 'Afrique, Europe et Moyen-Orient',
  participants: 8,
  schools: 1,
  workshopTitle: 'Sciences du PEI (catégorie 1)',
};

async function evaluate(rows: unknown): Promise<{ code: number; rows: Row[]; stderr: string }> {
  const { code, stdout, stderr } = await paf(['evaluate', '-'], JSON.stringify(rows));
  return { code, stderr, rows: stdout === '' ? [] : (JSON.parse(stdout) as Row[]) };
}

describe('paf evaluate', () => {
  test('answers every public decision, null where it does not apply', async () => {
    const { code, rows } = await evaluate([{ id: 'A', facts: {} }]);
    expect(code).toBe(0);
    expect(Object.keys(rows[0]?.decisions ?? {}).sort()).toEqual(
      [...realProgram().parts.vocabulary.decisions.keys()].sort(),
    );
    expect(Object.values(rows[0]?.decisions ?? {})).not.toContain(undefined);
  });

  test('gives candidates where a question is open, and asks for the fact', async () => {
    const { rows } = await evaluate([{ id: 1, facts }]);
    expect(rows[0]?.decisions).toMatchObject({
      eligibility: 'eligible',
      unitPrice: null,
      currencyCandidates: ['EUR', 'GBP', 'CHF'],
      totalsByCurrency: { EUR: 2232, GBP: 2040, CHF: 2440 },
    });
    expect(rows[0]?.missingFacts).toEqual(['requestedCurrency']);
  });

  test('ends with 0 when a row is ineligible: the input was readable', async () => {
    const { code, rows } = await evaluate([{ id: 'x', facts: { ...facts, participants: 2 } }]);
    expect(code).toBe(0);
    expect(rows[0]?.findings.map(({ code: found }) => found)).toContain('min-participants');
  });

  test('reads values as cells are read', async () => {
    const { rows } = await evaluate([
      { id: 'x', facts: { ...facts, participants: ' 8 ', requestedCurrency: 'eur' } },
    ]);
    expect(rows[0]?.decisions['total']).toBe(2232);
  });

  test('ignores other keys of a row and warns of unknown facts, on stderr only', async () => {
    const { code, rows, stderr } = await evaluate([
      { id: 'x', note: 'n', facts: { ...facts, couleur: 'bleu' } },
    ]);
    expect(code).toBe(0);
    expect(rows).toHaveLength(1);
    expect(stderr).toContain('« couleur »');
  });

  test('does not take a name of Object’s for a fact', async () => {
    const input = '[{"id":"x","facts":{"__proto__":{"participants":7},"constructor":1,"toString":"a"}}]';
    const { code, stdout } = await paf(['evaluate', '-'], input);
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Row[])[0]?.decisions['eligibility']).toBeNull();
  });

  test('says what is wrong with a row in the language asked for', async () => {
    const french = await paf(['evaluate', '-'], '[{"id":1}]');
    expect(french).toMatchObject({ code: 2, stderr: expect.stringContaining('Entrée invalide') as string });
    const english = await paf(['evaluate', '-', '--lang', 'en'], '[{"id":1}]');
    expect(english).toMatchObject({ code: 2, stderr: expect.stringContaining('Invalid input') as string });
  });

  test('answers an empty list for an empty list', async () => {
    expect((await paf(['evaluate', '-'], '[]')).stdout.replace(/\s/g, '')).toBe('[]');
  });

  test.each([
    ['no JSON', '{oops', /JSON/],
    ['no list', '{"id":1}', /liste/],
    ['a row without facts', '[{"id":1}]', /facts/],
    ['a row whose facts are a list', '[{"id":1,"facts":[]}]', /facts/],
  ])('refuses %s with exit code 2 and no output', async (_, input, message) => {
    const { code, stdout, stderr } = await paf(['evaluate', '-'], input);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});

describe('paf test', () => {
  test('runs the worked cases of the packs', async () => {
    const { code, stdout } = await paf(['test', 'ib']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Paquet ib : \d{3} cas réussis, 0 en échec/);
  });

  test('refuses a pack that does not exist and names those that do', async () => {
    const { code, stderr } = await paf(['test', 'bi']);
    expect(code).toBe(2);
    expect(stderr).toContain('ib');
  });
});

describe('rules that cannot be used', () => {
  test('are all reported, with file, place and what to do', async () => {
    const place = new Workplace();
    place.write('vocabulary.json', '{"facts": [');
    const { code, stderr } = await paf(['test', '--rules', place.folder]);
    place.remove();
    expect(code).toBe(2);
    expect(stderr).toContain('vocabulary.json $');
    expect(stderr).toContain('Corrigez');
  });
});
