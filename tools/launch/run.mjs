import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'
import { Problem } from './problem.mjs'

/**
 * Runs a program to its end without showing what it says, and answers with both.
 * @param {string} program
 * @param {readonly string[]} options
 * @param {{ cwd: string }} where
 * @returns {Promise<{ code: number, said: string }>}
 */
export const runQuietly = (program, options, { cwd }) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (/** @type {string} */ text) => (said += text))
    }
    child.once('error', (error) => {
      reject(new Problem(`${program} could not be run: ${error.message}.`))
    })
    child.once('close', (code) => {
      resolve({ code: code ?? 1, said: stripVTControlCharacters(said) })
    })
  })

/**
 * Says on one line what is being done and how long it took; on a terminal the line counts along.
 * @template T
 * @param {string} what
 * @param {boolean} quiet
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export const withProgress = async (what, quiet, work) => {
  const started = performance.now()
  const seconds = () => Math.round((performance.now() - started) / 1000)
  const terminal = process.stderr.isTTY && !quiet
  const tick = () => process.stderr.write(`\r${what} … ${seconds()} s`)
  if (!quiet) process.stderr.write(`${what} …`)
  const ticking = terminal ? setInterval(tick, 1000) : undefined
  try {
    return await work()
  } finally {
    clearInterval(ticking)
    if (!quiet) process.stderr.write(terminal ? `\r${what} … ${seconds()} s\n` : ` ${seconds()} s\n`)
  }
}
