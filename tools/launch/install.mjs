import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from './problem.mjs'
import { runQuietly, withProgress } from './run.mjs'

/** @typedef {{ packages: Record<string, { version?: string, integrity?: string, link?: boolean, optional?: boolean }> }} Lock */

/** @param {string} path @returns {Lock | null} */
const readLock = (path) => {
  try {
    return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return null
  }
}

/**
 * Whether everything the lockfile names is there as it says. npm keeps a lockfile of its own of what it
 * put in node_modules, written last, so that a broken installation has none. Packages for other machines
 * are optional and may be missing.
 * @param {string} root
 */
export const isInstalled = (root) => {
  const wanted = readLock(join(root, 'package-lock.json'))
  if (wanted === null)
    throw new Problem('package-lock.json is missing or broken: fetch the source of Tweespraak again.')
  const present = readLock(join(root, 'node_modules/.package-lock.json'))
  if (present === null) return false
  return Object.entries(wanted.packages).every(([place, entry]) => {
    if (!place.includes('node_modules/')) return true
    const there = present.packages[place]
    if (there === undefined) return entry.optional === true
    return there.version === entry.version && there.integrity === entry.integrity
  })
}

/** npm of the Node that started us, told by npm itself when it did; otherwise the one beside that Node. */
const findNpm = () => {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  if (script !== undefined && script.endsWith('.js') && existsSync(script))
    return { program: node ?? process.execPath, options: [script] }
  const beside = join(dirname(process.execPath), 'npm')
  return { program: existsSync(beside) ? beside : 'npm', options: [] }
}

/** @param {string} said */
const reasonOf = (said) =>
  said
    .split('\n')
    .map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
    .find((line) => line !== '' && !line.startsWith('code ') && !line.startsWith('npm warn')) ??
  'npm did not say why'

/**
 * Installs what the lockfile says, unless it is there already.
 * @param {{ root: string, quiet: boolean }} options
 */
export const installIfNeeded = async ({ root, quiet }) => {
  if (isInstalled(root)) return
  const npm = findNpm()
  const options = [...npm.options, 'ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { code, said } = await withProgress('Installing what package-lock.json names', quiet, () =>
    runQuietly(npm.program, options, { cwd: root }),
  )
  if (code !== 0) throw new Problem(`The installation did not succeed: ${reasonOf(said)}`)
}
