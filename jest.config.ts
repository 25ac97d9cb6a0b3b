import type { Config } from 'jest';

/** The four kinds of test: pure core, the bundle told as stories, the stand-in itself, real Chromium. */
const SUITES = ['unit', 'services', 'add-on', 'browser'];

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
};

const config: Config = {
  projects: SUITES.map((suite) => ({
    displayName: suite,
    testMatch: [`<rootDir>/test/${suite}/**/*.test.{ts,tsx}`],
    transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
    testEnvironment: 'node',
  })),
};

export default config;
