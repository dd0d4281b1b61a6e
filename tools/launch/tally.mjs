import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

/**
 * How many tests of a part passed and failed, and those that failed by name, each with the beginning of why.
 * @typedef {{ passed: number, failed: number, names: readonly string[] }} Tally
 */

/** @typedef {{ numPassedTests: number, testResults: readonly { name: string, status: string, message?: string, assertionResults: readonly { fullName: string, status: string, failureMessages?: readonly string[] }[] }[] }} SuitesReport as Vitest writes it */
/** @typedef {{ projectName: string, status: string, results?: readonly { error?: { message?: string, location?: { line: number } } }[] }} JourneyTest */
/** @typedef {{ title: string, file: string, suites?: readonly JourneySuite[], specs?: readonly { title: string, tests: readonly JourneyTest[] }[] }} JourneySuite */
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

/**
 * Enough of an error to know where to look, in one line: of a long record often only the end is kept.
 * @param {string | undefined} message
 */
const why = (message) => {
  const lines = stripVTControlCharacters(message ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.includes('node_modules'))
  return lines.length === 0 ? '' : ` (${lines.slice(0, 8).join('; ').slice(0, 600)})`
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
  const names = (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((each) => each.status === 'failed')
    // A file that cannot be read, or whose preparation fails, has no test that failed.
    if (status === 'failed' && failed.length === 0) return [`${name}${why(message)}`]
    return failed.map(({ fullName, failureMessages }) => `${name}: ${fullName}${why(failureMessages?.[0])}`)
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
      .map(({ projectName, results = [] }) => {
        const { message, location } = results.find(({ error }) => error !== undefined)?.error ?? {}
        const line = location === undefined ? '' : `:${location.line}`
        return `${file}${line}: ${title} [${projectName}]${why(message)}`
      }),
  ),
]

/** @param {string} path @param {number} code @returns {Tally} */
export const tallyJourneys = (path, code) => {
  const report = /** @type {JourneysReport | undefined} */ (read(path))
  return tally(report?.stats.expected ?? 0, (report?.suites ?? []).flatMap(brokenJourneys), code)
}
