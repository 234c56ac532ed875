import js from '@eslint/js';
import globals from 'globals';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * The layers of src/, from the one that knows nothing to the one that knows all. A file may import its own
 * layer and those before it, never one after it. `i18n` is words only and open to all.
 */
const layers = ['i18n', 'vocabulary', 'rules', 'engine', 'plan', 'lint', 'xlsx', 'cli'];

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
  {
    files: ['addin/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins, 'react-hooks': reactHooks },
    languageOptions: { globals: globals.browser },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-office-initialize': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(workbench|bench|test|examples|src/cli)(/|$)',
              message: 'The add-in knows only the core.',
            },
            { group: nodeOnly, message: 'The add-in runs in a browser.' },
          ],
        },
      ],
    },
  },
  { ...jsxA11y.flatConfigs.strict, files: ['addin/**/*.tsx'] },
  {
    // Office.js stays behind its adapter; only the edges ask Office for the language and the theme.
    files: ['addin/{functions,runtime,taskpane}/**/*.{ts,tsx}'],
    ignores: [
      'addin/taskpane/office-host.ts',
      'addin/taskpane/index.tsx',
      'addin/runtime/office-language.ts',
    ],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['workbench/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(\\.\\./)+(addin|bench|test)(/|$)', message: 'The workbench hosts the built add-in.' },
          ],
        },
      ],
    },
  },
);
