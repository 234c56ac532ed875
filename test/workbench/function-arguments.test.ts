import { wireArguments } from '../../workbench/functions/arguments';
import { parseFunctions } from '../../workbench/functions/metadata';

const [sum, double] = parseFunctions(
  JSON.stringify({
    functions: [
      { id: 'SOMME', name: 'SOMME', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
      { id: 'DOUBLE', name: 'DOUBLE', parameters: [{ name: 'cells', dimensionality: 'matrix' }] },
    ],
  }),
);
if (!sum || !double) throw new Error('Both functions are declared above.');

describe('the arguments of a custom function', () => {
  test('are filled up with null where they are optional and left out', () => {
    expect(wireArguments(sum, [1])).toEqual([1, null]);
  });

  test('are values: dates are numbers, empty cells are null', () => {
    expect(wireArguments(double, [[[{ serial: 46_000 }, null, 'a', true]]])).toEqual([
      [[46_000, null, 'a', true]],
    ]);
  });

  test('are made a range of one cell where a range is wanted', () => {
    expect(wireArguments(double, [3])).toEqual([[[3]]]);
  });

  test('carry errors to functions that take them', () => {
    expect(wireArguments({ ...double, takesErrors: true }, [{ error: '#N/A' }])).toEqual([
      [[{ type: 'CustomFunctionError', code: '#N/A' }]],
    ]);
  });

  test('are refused where Excel would not take the formula', () => {
    expect(() => wireArguments(sum, [])).toThrow('SOMME needs its argument a.');
    expect(() => wireArguments(sum, [1, 2, 3])).toThrow('SOMME takes 2 arguments, not 3.');
    expect(() => wireArguments(sum, [[[1]]])).toThrow('SOMME wants a single cell for a, not a range.');
    expect(() => wireArguments(double, [{ error: '#N/A' }])).toThrow('DOUBLE does not take cells in error');
  });
});
