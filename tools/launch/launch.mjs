import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { buildIfStale } from './build.mjs'
import { rememberCompiled } from './compiled.mjs'
import { installIfNeeded } from './install.mjs'
import { orSayWhy, Problem } from './problem.mjs'
import { findRuntime } from './runtime.mjs'

const root = join(import.meta.dirname, '../..')

/**
 * Where the person stood who asked: npm runs its scripts at the root, and remembers it.
 * Files named on the command line are looked for there.
 */
const standsIn = process.env['npm_lifecycle_event'] === undefined ? process.cwd() : process.env['INIT_CWD']

/**
 * Runs the product and passes on signals to it and its exit code from it. A terminal sends Ctrl+C to
 * everybody in it; passing that on as well would look like a second one.
 * @param {string} runtime
 * @param {string} script
 * @param {readonly string[]} options
 */
const runProduct = (runtime, script, options) =>
  new Promise((resolve, reject) => {
    const env = rememberCompiled(root, { ...process.env, INIT_CWD: standsIn })
    const child = spawn(runtime, [join(root, script), ...options], { stdio: 'inherit', env })
    for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGINT'])) {
      process.on(signal, () => {
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
      })
    }
    child.once('error', () => {
      reject(
        new Problem(
          `The Node that comes with Tweespraak does not run on this machine (${process.platform} ${process.arch}).`,
        ),
      )
    })
    child.once('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (signal === null ? 1 : constants.signals[signal])
      resolve(undefined)
    })
  })

/**
 * Makes ready what is not, and starts the product.
 * @param {{ script: string, options: readonly string[], web: boolean, quiet: boolean }} what
 */
export const launch = ({ script, options, web, quiet }) =>
  orSayWhy(async () => {
    process.chdir(root)
    await installIfNeeded({ root, quiet })
    const runtime = findRuntime(root)
    if (web) await buildIfStale({ root, runtime, quiet })
    await runProduct(runtime, script, options)
  })
