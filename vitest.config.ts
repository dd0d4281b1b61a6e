import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // A server test holds a database in memory: more at once only wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      // What decides without a world around it needs no process of its own for each file.
      { test: { name: 'contract', include: ['contract/**/*.test.ts'], isolate: false } },
      { test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], isolate: false } },
      { test: { name: 'tools', include: ['tools/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          globalSetup: ['server/test/global-setup.ts'],
        },
      },
    ],
  },
})
