import { randomBytes } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'
import { StartError } from './start-error.ts'

/** Where it is kept when the environment does not give it. */
export const secretFile = (dataDirectory: string): string => join(dataDirectory, 'secret')

/** The signing secret: from the environment, or made once and kept with mode 0600 beside the embedded data, in a directory that is there. */
export const loadSecret = async (config: Config): Promise<string> => {
  if (config.secret !== null) return config.secret
  const path = secretFile(config.dataDirectory)
  const made = randomBytes(32).toString('hex')
  try {
    const file = await open(path, 'wx', 0o600)
    await file.writeFile(made)
    await file.sync()
    await file.close()
    return made
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const kept = (await readFile(path, 'utf8')).trim()
  if (kept.length < 32) {
    throw new StartError(
      `The file ${path} holds no usable secret: put it back from a backup, or remove it to make a new one (everybody then signs in again).`,
    )
  }
  return kept
}
