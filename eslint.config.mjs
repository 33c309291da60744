import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Only the command line may print; everywhere else the outside comes in as an argument. */
const PRINTING_FOLDERS = ['cli/**', 'scripts/**', 'test/bench/**'];

export default tseslint.config(
  { ignores: ['node_modules/', '.placard/', '**/.astro/', 'site/dist/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    ignores: ['site/**'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        // node:test awaits these itself.
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['**/*.{ts,mjs,astro}'], rules: { 'no-console': 'error', eqeqeq: 'error' } },
  { files: PRINTING_FOLDERS, rules: { 'no-console': 'off' } },
  // Text of a server reaches a page only through Astro's escaping.
  { files: ['**/*.astro'], rules: { 'astro/no-set-html-directive': 'error' } },
);
