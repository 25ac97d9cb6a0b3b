// Lint carries three rules of the house: the import direction, the size caps, and no silenced types.
import tseslint from 'typescript-eslint';

/** Folder → folders it must never import from: imports run one way. */
const FORBIDDEN_IMPORTS = {
  'src/core': ['server', 'shared', 'sidebar', 'local'],
  'src/shared': ['server', 'sidebar', 'local'],
  'src/server/google': ['workflows', 'entry-points', 'sidebar', 'local'],
  'src/server/workflows': ['entry-points', 'sidebar', 'local'],
  'src/server/cards': ['entry-points', 'sidebar', 'local'],
  'src/server/entry-points': ['sidebar', 'local'],
  'src/sidebar': ['server', 'core', 'local'],
  'local/host': ['pages', 'server', 'src'],
  'local/services': ['pages', 'server', 'src'],
  'local/pages': ['host', 'services', 'server', 'src'],
};

const directionRules = Object.entries(FORBIDDEN_IMPORTS).map(([folder, forbidden]) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^\\.\\.?/(.*/)?(${forbidden.join('|')})(/|$)`,
            allowTypeImports: false,
            message: `${folder} must not import from ${forbidden.join(', ')}.`,
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.workspace'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**', 'local/**', 'bench/**', 'scripts/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  ...directionRules,
);
