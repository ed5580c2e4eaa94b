import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const ground = ['base', 'stats', 'areas', 'geometry', 'sql', 'i18n', 'indicators', 'disclosure', 'language'];

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'static/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
      'tests/fixtures/engine/built/',
      'tests/bench/results/'
    ]
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.worker, ...globals.node } },
    rules: {
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'smart'],
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
    rules: { 'svelte/no-navigation-without-resolve': 'off' }
  },
  {
    files: ground.map((room) => `src/lib/${room}/**/*.ts`),
    ignores: ['**/*.svelte.ts'],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'fetch', 'localStorage', 'navigator', 'self'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'the clock is an argument' },
        { object: 'Math', property: 'random', message: 'chance is an argument' }
      ]
    }
  },
  {
    files: ['datasets/build/**', 'headless/**', 'tests/**', 'workers/engine-files.ts'],
    rules: { 'no-console': 'off' }
  }
);
