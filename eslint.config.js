import next from 'eslint-config-next/core-web-vitals'
import nextTypescript from 'eslint-config-next/typescript'
import { payloadClientRule, roomRules } from './eslint/rooms.js'

const config = [
  {
    ignores: [
      '.next/**',
      'public/assets/**',
      'search/built/**',
      'migrations/**',
      'payload-types.ts',
      'next-env.d.ts',
      'app/(payload)/**',
      'test-results/**',
      'playwright-report/**',
      'data/**',
    ],
  },
  ...next,
  ...nextTypescript,
  ...roomRules,
  payloadClientRule,
  {
    rules: {
      'no-empty': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // Public pages are plain links and one script of ours (ADR 0001).
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-sync-scripts': 'off',
      '@next/next/no-head-element': 'off',
      // Nothing is resized on request (ADR 0023).
      '@next/next/no-img-element': 'off',
      'import/no-anonymous-default-export': 'off',
    },
  },
  {
    files: ['components/**/*.tsx', 'admin/**/*.tsx'],
    rules: {
      'react/jsx-no-literals': ['error', { allowedStrings: ['. ', ' (', ')', ' ', '.', '›'] }],
    },
  },
  {
    files: ['scripts/**', 'seed/**', 'tests/**'],
    rules: { 'no-console': 'off', 'react-hooks/rules-of-hooks': 'off' },
  },
]

export default config
