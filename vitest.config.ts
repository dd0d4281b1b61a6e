import { configDefaults, defineConfig } from 'vitest/config'

/** These put other modules in the place of ours, which no other file may find there. */
const alone = ['server/test/matrix/second-lock.test.ts']
/**
 * These start and kill the product, or a part of it, as a process of its own: minutes of them, walked in CI with the
 * suites on PostgreSQL and not in `npm test`; that no write is lost when it is killed, in both.
 */
const processes = [
  'server/src/command-line/{commands,hand-over,start-up,worker}.test.ts',
  'server/src/modules/conversations/live-crash.test.ts',
  'server/src/modules/notices/killed.test.ts',
  'server/src/platform/db/embedded/{embedded,failing-disk}.test.ts',
  'server/src/platform/documents/documents.test.ts',
]
const globalSetup = ['server/test/global-setup.ts']

export default defineConfig({
  test: {
    // A server test holds a database in memory: more at once only wait for each other.
    maxWorkers: 2,
    // How long something takes is measured in bench/; here it only may not hang.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
    projects: [
      // A file of its own world needs no process of its own: what it opens it closes, and nothing is faked globally.
      { test: { name: 'contract', include: ['contract/**/*.test.ts'], isolate: false } },
      { test: { name: 'coach', include: ['coach/**/*.test.ts'], isolate: false } },
      { test: { name: 'web', include: ['web/**/*.test.{ts,tsx}'], isolate: false } },
      { test: { name: 'tools', include: ['tools/**/*.test.ts'] } },
      {
        test: {
          name: 'server',
          include: ['server/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...alone, ...processes],
          isolate: false,
          globalSetup,
        },
      },
      { test: { name: 'server-alone', include: alone, globalSetup } },
      { test: { name: 'processes', include: processes, isolate: false, globalSetup } },
    ],
  },
})
