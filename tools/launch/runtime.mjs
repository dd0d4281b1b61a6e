import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from './problem.mjs'

/** The first Node that knows Temporal and runs TypeScript as it stands. */
const firstThatWillDo = 26

/**
 * The Node that runs the product: the one installed with it, or the system's where it will do.
 * @param {string} root
 */
export const findRuntime = (root) => {
  const own = join(root, 'node_modules/.bin/node')
  if (existsSync(own)) return own
  if (Number(process.versions.node.split('.')[0]) >= firstThatWillDo) return process.execPath
  throw new Problem(
    `Tweespraak brings its own Node for Linux (x64 and arm64) and macOS (arm64) but not for ${process.platform} on ${process.arch}: install Node ${firstThatWillDo} or newer and start again.`,
  )
}
