import { JSONPath } from '../../addin/runtime/restricted-json-path';

const json = { a: { b: [1, { 'c d': 2 }] }, école: 3, '': 4 };

test.each<[string, unknown]>([
  ['$', json],
  ['$.a.b', json.a.b],
  ['.a.b[0]', 1],
  ["$.a.b[1]['c d']", 2],
  ['$["a"].b[0]', 1],
  ['$.école', 3],
  ['$.a.x', undefined],
  ['$.a.b[9].c', undefined],
  ['$.constructor', undefined],
  ['$.a.__proto__', undefined],
])('%s leads to %j', (path, value) => {
  expect(JSONPath({ path, json, wrap: false })).toEqual(value);
});

test.each([
  '$..b',
  '$.*',
  '$.a[*]',
  '$[?(@.a)]',
  '$.a[(@.length-1)]',
  '$.a[0:1]',
  '$.a^',
  'a.b',
  '$.a;',
  "$['a\\']",
])('%s is refused: only names and indexes are followed', (path) => {
  expect(() => JSONPath({ path, json })).toThrow(SyntaxError);
});
