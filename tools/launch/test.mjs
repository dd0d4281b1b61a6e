import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { buildIfStale } from './build.mjs'
import { rememberCompiled } from './compiled.mjs'
import { installIfNeeded } from './install.mjs'
import { orSayWhy } from './problem.mjs'
import { findRuntime } from './runtime.mjs'
import { tallyChecks, tallyJourneys, tallySuites } from './tally.mjs'

const root = join(import.meta.dirname, '../..')

/** What is shown passes through a pipe, where programs would guess wrongly about colours. */
const plain = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }

/** @typedef {import('./tally.mjs').Tally} Tally */

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
      env: rememberCompiled(root, { ...env, ...plain }),
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

/** @param {string} runtime @returns {Promise<Tally>} */
const runChecks = async (runtime) => {
  const { code, said } = await show(runtime, ['tools/check.ts'], process.env)
  return tallyChecks(said, code)
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
  return tallySuites(report, code)
}

/** @param {string} runtime @param {string} folder @param {'main' | 'beside'} journeys @returns {Promise<Tally>} */
const runJourneys = async (runtime, folder, journeys) => {
  const report = join(folder, 'playwright.json')
  const env = { ...process.env, JOURNEYS: journeys, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  const options = [
    'node_modules/@playwright/test/cli.js',
    'test',
    '--config',
    'e2e/playwright.config.ts',
    '--reporter=list,json',
  ]
  const { code } = await show(runtime, options, env)
  return tallyJourneys(report, code)
}

/**
 * @param {string} name
 * @param {() => Promise<Tally>} run
 * @returns {Promise<Tally>}
 */
const part = async (name, run) => {
  const started = performance.now()
  console.log(`\n=== ${name}`)
  const tally = await run()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`=== ${name}: ${tally.passed} passed, ${tally.failed} failed in ${seconds} s`)
  return tally
}

/** @param {() => Promise<void>} prepare @returns {() => Promise<Tally>} */
const made = (prepare) => async () => {
  await orSayWhy(prepare)
  return process.exitCode === undefined
    ? { passed: 1, failed: 0, names: [] }
    : { passed: 0, failed: 1, names: ['could not be prepared'] }
}

/** What `npm test` runs; what starts and kills processes goes with the suites of the server, in CI. */
const quick = ['contract', 'coach', 'web', 'tools', 'server', 'server-alone']

/**
 * Runs the parts that are asked for, or all, and ends with what failed by name and the line that sums up.
 * @param {readonly string[]} asked
 */
export const test = async (asked) => {
  const folder = mkdtempSync(join(tmpdir(), 'tweespraak-test-'))
  const total = { passed: 0, failed: 0 }
  /** @type {string[]} */
  const failures = []
  /** @param {string} name @param {() => Promise<Tally>} run */
  const add = async (name, run) => {
    const tally = await part(name, run)
    total.passed += tally.passed
    total.failed += tally.failed
    failures.push(...tally.names.map((each) => `failed: ${name}: ${each}`))
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
      /** @param {'main' | 'beside'} journeys */
      const walk = async (journeys) => {
        const built = made(() => buildIfStale({ root, runtime, quiet: false }))
        if (await add('build', built)) await add('journeys', () => runJourneys(runtime, folder, journeys))
      }
      if (asked.includes('server'))
        await add('server', () => runSuites(runtime, folder, ['server', 'server-alone', 'processes']))
      if (asked.includes('journeys')) await walk('beside')
      if (asked.length === 0) {
        await add('checks', () => runChecks(runtime))
        await add('tests', () => runSuites(runtime, folder, quick))
        await walk('main')
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  process.exitCode = total.failed === 0 ? 0 : 1
  for (const failure of failures) console.log(failure)
  console.log(`${total.passed} passed, ${total.failed} failed`)
}
