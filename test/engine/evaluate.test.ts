/** What a row comes to: what is asked first, what is never replaced, and what one settled value changes. */
import fc from 'fast-check';
import type { CellValue } from '../../src/vocabulary/cell';
import { arbitraryFacts } from '../support/arbitrary-rows';
import { answer, ibProgram } from '../support/ib-program';
import { readRuleFiles, withEdit, type Json } from '../support/rule-files';

const program = ibProgram();
type Cells = Readonly<Record<string, CellValue>>;

const virtual: Cells = {
  organisation: 'onDemand',
  offer: 'virtualOnDemand',
  region: 'africaEuropeMiddleEast',
  participants: 10,
  workshopTitle: 'Sciences du PEI',
  requestedCurrency: 'EUR',
  requestDate: '2027-01-04',
  startDate: '2027-04-05',
};
const asiaPacific: Cells = { ...virtual, region: 'asiaPacific', requestedCurrency: null };

describe('missing facts', () => {
  const missing = (cells: Cells): readonly string[] => answer(program, cells).missingFacts;

  it('are none on a row that says everything', () => {
    expect(missing(virtual)).toEqual([]);
  });

  it('begin with what eligibility needs', () => {
    expect(missing({ ...virtual, participants: null, region: null }).slice(0, 2)).toEqual([
      'participants',
      'region',
    ]);
  });

  it('name after a fact those that it could be derived from', () => {
    const names = missing({ organisation: 'onDemand', participants: 10, region: 'asiaPacific' });
    expect(names[0]).toBe('offer');
    expect(names).toEqual(expect.arrayContaining(['modality', 'grouping', 'schools']));
  });

  it('put what eligibility turns on before other questions', () => {
    const cells = { offer: 'inPersonScheduled', region: 'americas', participants: 2 };
    expect(missing(cells).slice(0, 2)).toEqual(['workshopTotalRegistered', 'region']);
  });

  it('name the title from which a blank tariff would be derived', () => {
    expect(missing({ ...virtual, tariff: null, workshopTitle: null })).toEqual(['tariff', 'workshopTitle']);
  });

  it('ask for the title on which a reserved tariff depends', () => {
    expect(missing({ ...virtual, tariff: 'oneDay', workshopTitle: null })).toEqual(['workshopTitle']);
  });

  it('are none on a row of the academy', () => {
    expect(missing({ title: 'Enseigner avec le numérique', modality: 'hybrid' })).toEqual([]);
  });

  it('ask for the dates that leave a rule undecided', () => {
    expect(missing({ ...virtual, requestDate: null })).toContain('requestDate');
  });

  it('name each fact once, and only facts that a planner can give', () => {
    fc.assert(
      fc.property(arbitraryFacts(program), (facts) => {
        const { missingFacts } = program.evaluate(facts);
        expect(new Set(missingFacts).size).toBe(missingFacts.length);
        for (const name of missingFacts) {
          expect(program.parts.vocabulary.facts.get(name)?.derivedOnly).toBe(false);
        }
      }),
    );
  });
});

describe('a cell that cannot be read', () => {
  it('is said, and leaves the row in need of an answer', () => {
    const { codes, decisions } = answer(program, { ...virtual, participants: '7,5' });
    expect(codes[0]).toBe('invalid-participants');
    expect(decisions).toMatchObject({
      eligibility: 'needsAnswer',
      minimumParticipantsMet: null,
      total: null,
    });
  });

  it.each([
    ['provider', { currency: null, unitPrice: null }],
    ['registration', {}],
    ['offer', { unitPrice: null, minimumParticipants: null }],
    ['tariff', { durationHours: null, tier: null }],
  ])('is never replaced by the default of a blank: %s', (fact, decisions) => {
    const scheduled = { ...virtual, offer: 'inPersonScheduled', modality: 'inPerson', schools: 1 };
    const cells = { ...(fact === 'registration' ? scheduled : virtual), [fact]: 'n’importe quoi' };
    const values = program.values({ [fact]: undefined });
    expect(answer(program, cells).codes).toContain(`invalid-${fact}`);
    expect(answer(program, cells).decisions).toMatchObject(decisions);
    expect(values.get(fact)).toBeUndefined();
    expect(values.get(`unreadable.${fact}`)).toBe(true);
  });
});

describe('a fact that the planner gives', () => {
  it('stands against what the rules would derive', () => {
    const derived = program.values({
      organisation: 'onDemand',
      offer: 'virtualOnDemand',
      workshopTitle: 'Autre',
    });
    const given = program.values({
      organisation: 'onDemand',
      offer: 'virtualOnDemand',
      workshopTitle: 'Autre',
      tariff: 'oneDay',
      modality: 'hybrid',
    });
    expect([derived.get('tariff'), derived.get('modality')]).toEqual(['standard', 'synchronous']);
    expect([given.get('tariff'), given.get('modality')]).toEqual(['oneDay', 'hybrid']);
    expect([derived.get('given.tariff'), given.get('given.tariff')]).toEqual([null, 'oneDay']);
  });

  it('is ignored when the vocabulary says that rules alone derive it, or does not know it', () => {
    const plain = program.evaluate({ offer: 'virtualOnDemand', workshopTitle: 'Autre' });
    const more = program.evaluate({
      offer: 'virtualOnDemand',
      workshopTitle: 'Autre',
      workshop: 'developMyp',
      weather: 'rain',
      unitPrice: 1,
    });
    expect(more.decisions).toEqual(plain.decisions);
  });
});

describe('the currency of Asia-Pacific', () => {
  const settled = ibProgram(
    withEdit(readRuleFiles('ib'), 'ib/parameters.json', (json: Json) => {
      json.parameters.find((one: Json) => one.id === 'asiaPacificCurrency').values[0].value = 'USD';
    }),
  );

  it('is a question while one value of the pack is blank', () => {
    const { decisions, codes } = answer(program, asiaPacific);
    expect(decisions).toMatchObject({
      unitPrice: 400,
      total: 4000,
      currency: null,
      currencyCandidates: ['SGD', 'USD'],
      eligibility: 'eligible',
    });
    expect(codes).toContain('currency-header-conflict');
  });

  it('is settled everywhere by that one value', () => {
    const { decisions, codes } = answer(settled, asiaPacific);
    expect(decisions).toMatchObject({
      unitPrice: 400,
      total: 4000,
      currency: 'USD',
      currencyCandidates: null,
      eligibility: 'eligible',
    });
    expect(codes).not.toContain('currency-header-conflict');
  });

  it('then refuses the other reading as a requested currency', () => {
    const before = answer(program, { ...asiaPacific, requestedCurrency: 'SGD' });
    const after = answer(settled, { ...asiaPacific, requestedCurrency: 'SGD' });
    expect(before.codes).not.toContain('currency-not-listed');
    expect(after.codes).toContain('currency-not-listed');
    expect(after.decisions).toMatchObject({ unitPrice: null, currency: null, currencyCandidates: ['USD'] });
  });

  it('changes nothing in other regions', () => {
    expect(answer(settled, virtual).decisions).toEqual(answer(program, virtual).decisions);
  });
});

describe('evaluating a row', () => {
  it('gives the same answer every time, and leaves the facts alone', () => {
    fc.assert(
      fc.property(arbitraryFacts(program), (facts) => {
        const frozen = Object.freeze({ ...facts });
        const before = JSON.stringify(frozen);
        const first = JSON.stringify(program.evaluate(frozen));
        program.evaluate({});
        expect(JSON.stringify(program.evaluate(frozen))).toBe(first);
        expect(JSON.stringify(frozen)).toBe(before);
      }),
    );
  });

  it('never makes a row ineligible by adding participants where it had enough', () => {
    fc.assert(
      fc.property(
        arbitraryFacts(program),
        fc.nat(200),
        fc.integer({ min: 1, max: 200 }),
        (facts, count, more) => {
          const blocked = (participants: number): boolean =>
            program
              .evaluate({ ...facts, participants })
              .findings.some(({ code }) => code === 'min-participants');
          if (!blocked(count)) expect(blocked(count + more)).toBe(false);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has a total only where the row is not ineligible, and it is the price times the participants', () => {
    fc.assert(
      fc.property(arbitraryFacts(program), (facts) => {
        const { eligibility, total, unitPrice } = program.evaluate(facts).decisions;
        if (eligibility === 'ineligible' || typeof unitPrice !== 'number') expect(total).toBeNull();
        else if (total !== null) expect(total).toBe(unitPrice * Number(facts.participants));
      }),
      { numRuns: 500 },
    );
  });

  it('orders findings as the pack does, cells that cannot be read first', () => {
    const { codes } = answer(program, {
      ...asiaPacific,
      participants: 3,
      requestDate: '2027-04-01',
      schools: 'x',
    });
    expect(codes[0]).toBe('invalid-schools');
    const order = program.parts.rules.map(({ params }) => params.code);
    const places = codes.slice(1).map((code) => order.indexOf(code));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
