// The four kinds of test: pure core, the stand-in against documented behaviour, the bundle told as
// stories, and real Chromium.
const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  // Dynamic imports stay native: some packages exist as ES modules only.
  module: { type: 'commonjs', ignoreDynamic: true },
};

const suite = (name) => ({
  displayName: name,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  transform: { '^.+\\.[tj]sx?$': ['@swc/jest', swc] },
  testEnvironment: 'node',
});

const browser = {
  ...suite('browser'),
  setupFilesAfterEnv: ['<rootDir>/test/browser/patience.ts'],
  globalSetup: '<rootDir>/test/browser/setup.ts',
  globalTeardown: '<rootDir>/test/browser/teardown.ts',
};

export default {
  maxWorkers: '100%',
  // Contexts of finished executions pile up in a worker; a fresh one spends less time collecting them.
  workerIdleMemoryLimit: '1GB',
  projects: [...['unit', 'services', 'add-on'].map(suite), browser],
};
