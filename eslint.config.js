import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { folders, layers, owners } from './eslint.layers.js';

const policies = layers.map(([from, ...to]) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
}));

/** Per folder of the house: the packages that belong to other rooms. */
const ownership = Object.entries(folders).flatMap(([type, patterns]) => ({
  files: patterns,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: owners
          .filter(([, ...rooms]) => !rooms.includes(type))
          .map(([source, ...rooms]) => ({
            group: source.startsWith('**') ? [source] : [source, `${source}/*`],
            message: `only for: ${rooms.join(', ') || 'nobody'} (eslint.layers.js).`,
          })),
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'coverage/', 'native/', 'node_modules/', 'models/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.svelte'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,svelte}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { project: ['electron/tsconfig.json'] } },
      'boundaries/elements': [
        ...Object.entries(folders).flatMap(([type, patterns]) =>
          // Single files are not rooms; `owners` says who may import them.
          patterns
            .filter((pattern) => pattern.endsWith('/**'))
            .map((pattern) => ({ type, pattern, partialMatch: false })),
        ),
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        { default: 'disallow', checkAllOrigins: false, policies },
      ],
    },
  },
  ...ownership,
  { files: ['renderer/**/*.svelte'], extends: [...svelte.configs.recommended] },
  {
    files: ['renderer/**/*.svelte'],
    languageOptions: {
      globals: globals.browser,
      parserOptions: {
        parser: tseslint.parser,
        projectService: true,
        extraFileExtensions: ['.svelte'],
      },
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    // Fixtures are long tables and scenarios; everything else holds for tests too.
    files: ['tests/**/*.ts', 'bench/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off' },
  },
);
