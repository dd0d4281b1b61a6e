import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'
import { runQuietly, withProgress } from './run.mjs'

const sources = [
  'web',
  'contract',
  'coach/src',
  'coach/build',
  'messages',
  'package-lock.json',
  'tsconfig.base.json',
]
const notSources = /^(node_modules|dist)$|\.test\.tsx?$|^\./

/** @param {string} root @param {string} path @returns {string[]} */
const filesUnder = (root, path) => {
  const entries = readdirSync(join(root, path), { withFileTypes: true })
  return entries
    .filter((entry) => !notSources.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
    .toSorted()
}

/**
 * A digest of everything the browser's part is made from.
 * @param {string} root
 */
export const digestOfSources = (root) => {
  const hash = createHash('sha256')
  for (const source of sources) {
    const files = source.endsWith('.json') ? [source] : filesUnder(root, source)
    for (const file of files)
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} said */
const reasonOf = (said) =>
  /^\[[A-Z_]+\].*$/m.exec(said)?.[0] ?? said.trim().split('\n')[0] ?? 'Vite did not say why'

/**
 * Builds the browser's part unless the one that stands was made from the same sources.
 * @param {{ root: string, runtime: string, quiet: boolean }} options
 */
export const buildIfStale = async ({ root, runtime, quiet }) => {
  const record = join(root, 'web/dist/.sources')
  const digest = digestOfSources(root)
  if (existsSync(record) && readFileSync(record, 'utf8') === digest) return
  rmSync(record, { force: true })
  const vite = [
    join(root, 'node_modules/vite/bin/vite.js'),
    'build',
    '--config',
    'web/vite.config.ts',
    '--logLevel',
    'error',
  ]
  const { code, said } = await withProgress('Building the screens', quiet, () =>
    runQuietly(runtime, vite, { cwd: root }),
  )
  if (code !== 0)
    throw new Problem(`The screens could not be built (npm run build shows all of it): ${reasonOf(said)}`)
  writeFileSync(record, digest)
}
