import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * The layers of src/, from the one that knows nothing to the one that knows all. A file may import its own
 * layer and those before it, never one after it. `i18n` is words only and open to all.
 */
const layers = ['i18n', 'vocabulary', 'rules', 'engine', 'plan', 'xlsx', 'cli'];

/** Node is for src/cli alone: the core must run in a browser, synchronously and without effects. */
const nodeOnly = ['node:*', 'fs', 'path', 'os', 'process', 'child_process', 'worker_threads', 'crypto'];

const directionOf = (layer) => {
  const later = layers.slice(layers.indexOf(layer) + 1);
  return {
    files: [`src/${layer}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(later.length > 0
              ? [
                  {
                    regex: `^(\\.\\./)+(${later.join('|')})(/|$)`,
                    message: `src/${layer} must not know ${later.join(', ')}: dependencies point one way.`,
                  },
                ]
              : []),
            {
              regex: '^(\\.\\./)+(addin|workbench|bench|test|examples)(/|$)',
              message: 'The core knows none of its surfaces.',
            },
            ...(layer === 'cli'
              ? []
              : [
                  { group: nodeOnly, message: 'Node is for src/cli alone: the core also runs in a browser.' },
                ]),
          ],
        },
      ],
      ...(layer === 'cli'
        ? {}
        : {
            'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'Office', 'Excel'],
          }),
    },
  };
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    languageOptions: { globals: globals.node },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  ...layers.map(directionOf),
);
