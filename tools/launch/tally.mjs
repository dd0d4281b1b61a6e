import { readFileSync } from 'node:fs'

/**
 * How many tests of a part passed and failed, and the names of those that failed.
 * @typedef {{ passed: number, failed: number, names: readonly string[] }} Tally
 */

/** @typedef {{ numPassedTests: number, testResults: readonly { name: string, status: string, assertionResults: readonly { fullName: string, status: string }[] }[] }} SuitesReport as Vitest writes it */
/** @typedef {{ title: string, file: string, suites?: readonly JourneySuite[], specs?: readonly { title: string, tests: readonly { projectName: string, status: string }[] }[] }} JourneySuite */
/** @typedef {{ stats: { expected: number }, suites: readonly JourneySuite[] }} JourneysReport as Playwright writes it */

/**
 * A part that failed without counting anything counts as one failure.
 * @param {number} passed
 * @param {readonly string[]} names
 * @param {number} code the exit code of the program
 * @returns {Tally}
 */
const tally = (passed, names, code) => {
  const all = names.length === 0 && code !== 0 ? [`the program ended with exit code ${code}`] : names
  return { passed, failed: all.length, names: all }
}

/** @param {string} path @returns {unknown} what a runner reported, or nothing when it never came that far */
const read = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** @param {string} said what `tools/check.ts` printed @param {number} code @returns {Tally} */
export const tallyChecks = (said, code) => {
  const [, passed = '0'] = /^(\d+) passed, \d+ failed$/m.exec(said) ?? []
  const names = [...said.matchAll(/^failed {2}(.*?) {2,}/gm)].map(([, name = '']) => name)
  return tally(Number(passed), names, code)
}

/** @param {string} path @param {number} code @returns {Tally} */
export const tallySuites = (path, code) => {
  const report = /** @type {SuitesReport | undefined} */ (read(path))
  const names = (report?.testResults ?? []).flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    // A file that cannot be read, or whose preparation fails, has no test that failed.
    if (status === 'failed' && failed.length === 0) return [name]
    return failed.map(({ fullName }) => `${name}: ${fullName}`)
  })
  return tally(report?.numPassedTests ?? 0, names, code)
}

/** @param {JourneySuite} suite @returns {readonly string[]} */
const brokenJourneys = ({ file, suites = [], specs = [] }) => [
  ...suites.flatMap(brokenJourneys),
  ...specs.flatMap(({ title, tests }) =>
    tests
      // A journey that needed a second try is broken too.
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName }) => `${file}: ${title} [${projectName}]`),
  ),
]

/** @param {string} path @param {number} code @returns {Tally} */
export const tallyJourneys = (path, code) => {
  const report = /** @type {JourneysReport | undefined} */ (read(path))
  return tally(report?.stats.expected ?? 0, (report?.suites ?? []).flatMap(brokenJourneys), code)
}
