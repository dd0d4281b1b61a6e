import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { buildIfStale } from './build.mjs'
import { installIfNeeded } from './install.mjs'
import { orSayWhy } from './problem.mjs'
import { findRuntime } from './runtime.mjs'

const root = join(import.meta.dirname, '../..')

/** What is shown passes through a pipe, where programs would guess wrongly about colours. */
const plain = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/** @typedef {{ passed: number, failed: number }} Tally */

/**
 * Runs a program in full view; answers with its exit code and with what it said on stdout.
 * @param {string} program
 * @param {readonly string[]} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ code: number, said: string }>}
 */
const show = (program, options, env) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, {
      cwd: root,
      env: { ...env, ...plain },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (/** @type {string} */ text) => {
      said += text
      process.stdout.write(text)
    })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve({ code: code ?? 1, said })
    })
  })

/**
 * A part that failed without counting anything counts as one failure.
 * @param {Tally} counted
 * @param {number} code
 * @returns {Tally}
 */
const withExit = ({ passed, failed }, code) => ({ passed, failed: failed === 0 && code !== 0 ? 1 : failed })

/** @template T @param {string} path @param {T} otherwise @returns {T} */
const readReport = (path, otherwise) => {
  try {
    return /** @type {T} */ (JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return otherwise
  }
}

/** @param {string} runtime @returns {Promise<Tally>} */
const runChecks = async (runtime) => {
  const { code, said } = await show(runtime, ['tools/check.ts'], process.env)
  const [, passed = '0', failed = '0'] = /^(\d+) passed, (\d+) failed$/m.exec(said) ?? []
  return withExit({ passed: Number(passed), failed: Number(failed) }, code)
}

/**
 * @param {string} runtime
 * @param {string} folder
 * @param {readonly string[]} projects
 * @returns {Promise<Tally>}
 */
const runSuites = async (runtime, folder, projects) => {
  const report = join(folder, 'vitest.json')
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = projects.flatMap((project) => ['--project', project])
  const { code } = await show(runtime, ['node_modules/vitest/vitest.mjs', ...options, ...chosen], process.env)
  const counted = readReport(report, {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [{ status: 'passed', assertionResults: [{}] }],
  })
  const broken = counted.testResults.filter(
    (file) =>
      file.status === 'failed' &&
      !file.assertionResults.some((each) => 'status' in each && each.status === 'failed'),
  )
  return withExit({ passed: counted.numPassedTests, failed: counted.numFailedTests + broken.length }, code)
}

/** @param {string} runtime @param {string} folder @returns {Promise<Tally>} */
const runJourneys = async (runtime, folder) => {
  const report = join(folder, 'playwright.json')
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const options = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
  ]
  const { code } = await show(runtime, options, env)
  const { stats } = readReport(report, { stats: { expected: 0, unexpected: 0, flaky: 0 } })
  return withExit({ passed: stats.expected, failed: stats.unexpected + stats.flaky }, code)
}

/**
 * @param {string} name
 * @param {() => Promise<Tally>} run
 * @returns {Promise<Tally>}
 */
const part = async (name, run) => {
  const started = performance.now()
  console.log(`\n=== ${name}`)
  const { passed, failed } = await run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`=== ${name}: ${passed} passed, ${failed} failed in ${seconds} s`)
  return { passed, failed }
}

/** @param {() => Promise<void>} prepare @returns {() => Promise<Tally>} */
const made = (prepare) => async () => {
  await orSayWhy(prepare)
  return process.exitCode === undefined ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * Runs the parts that are asked for, or all, and ends with the line that sums them up.
 * @param {readonly string[]} asked
 */
export const test = async (asked) => {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-test-'))
  const total = { passed: 0, failed: 0 }
  /** @param {string} name @param {() => Promise<Tally>} run */
  const add = async (name, run) => {
    const tally = await part(name, run)
    total.passed += tally.passed
    total.failed += tally.failed
    return tally.failed === 0
  }
  try {
    if (
      await add(
        'installation',
        made(() => installIfNeeded({ root, quiet: false })),
      )
    ) {
      const runtime = findRuntime(root)
      if (asked.includes('server')) await add('server', () => runSuites(runtime, folder, ['server']))
      else {
        await add('checks', () => runChecks(runtime))
        await add('tests', () => runSuites(runtime, folder, []))
        if (
          await add(
            'build',
            made(() => buildIfStale({ root, runtime, quiet: false })),
          )
        )
          await add('journeys', () => runJourneys(runtime, folder))
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exitCode = total.failed === 0 ? 0 : 1
  console.log(`${total.passed} passed, ${total.failed} failed`)
}
