// `node tools/test.mjs` runs what every change needs; `node tools/test.mjs server` the suites of the server alone, which
// is what is wanted a second time with TEST_DATABASE_URL; `node tools/test.mjs journeys` those beside the main ones. The last line is always `N passed, N failed`.
import { canBegin } from './launch/system-node.mjs'

if (canBegin()) {
  const { test } = await import('./launch/test.mjs')
  await test(process.argv.slice(2))
}
