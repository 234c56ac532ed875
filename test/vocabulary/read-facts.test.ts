import type { CellValue } from '../../src/vocabulary/cell';
import { readFacts } from '../../src/vocabulary/read-facts';
import { excel1900, vocabulary } from './support';

const readRow = (cells: Readonly<Record<string, CellValue>>) => readFacts(cells, vocabulary, excel1900);

test('reads the facts of a request as a planner writes it', () => {
  const { facts, unreadable, unknownNames } = readRow({
    organisation: 'À la demande',
    offer: 'Atelier en présentiel (traditionnel) organisé pour un seul établissement',
    provider: 'IB',
    region: 'Afrique, Europe et Moyen-Orient',
    participants: 7,
    schools: 1,
    workshopTitle: 'Sciences du PEI (catégorie 1)',
    tariff: 'Tarif (normal) pour 2 jours',
    requestedCurrency: 'EUR',
    startDate: { serial: 46_454 },
    costTeaching: '1 250,50 €',
  });
  expect(facts).toEqual({
    organisation: 'onDemand',
    offer: 'inPersonSingle',
    provider: 'ib',
    region: 'africaEuropeMiddleEast',
    participants: 7,
    schools: 1,
    workshopTitle: 'Sciences du PEI (catégorie 1)',
    tariff: 'standard',
    requestedCurrency: 'EUR',
    startDate: '2027-03-08',
    costTeaching: 125_050,
  });
  expect([unreadable, unknownNames]).toEqual([[], []]);
});

test('tells a blank fact, an unreadable one and an absent one apart', () => {
  const { facts, unreadable } = readRow({ participants: '7,5', region: ' ' });
  expect(Object.hasOwn(facts, 'participants')).toBe(true);
  expect(facts['participants']).toBeUndefined();
  expect(facts['region']).toBeNull();
  expect(Object.hasOwn(facts, 'offer')).toBe(false);
  expect(unreadable.map(({ fact, text }) => [fact, text])).toEqual([['participants', '7,5']]);
});

test('names what is no fact of a row: a misspelling, a decision, a derived fact, a property of objects', () => {
  const cells = JSON.parse(
    '{"particpants": 1, "total": 2, "workshop": "other", "__proto__": 3, "constructor": 4}',
  ) as Record<string, CellValue>;
  const { facts, unknownNames } = readRow(cells);
  expect(unknownNames).toEqual(['particpants', 'total', 'workshop', '__proto__', 'constructor']);
  expect(Object.keys(facts)).toEqual([]);
});
