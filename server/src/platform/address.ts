import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from './config.ts'

/** On every address of its machine: then none of them is its own. */
export const listensEverywhere = ({ host }: Pick<Config, 'host'>): boolean =>
  host === '0.0.0.0' || host === '::'

/** How a browser on this machine names a server. */
const named = (host: string): string => {
  if (listensEverywhere({ host })) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Where a server listens, such as `http://127.0.0.1:3000`. */
export const listensAt = ({ host, port }: Pick<Config, 'host' | 'port'>): string =>
  `http://${named(host)}:${port}`

/** Where people reach the product, without a slash at its end: what the setting says, else where it listens. */
export const addressOf = (config: Pick<Config, 'publicUrl' | 'host' | 'port'>): string =>
  config.publicUrl ?? listensAt(config)

const noteIn = (directory: string): string => join(directory, 'address')

/** Writes down where people reach the server that serves from this directory, for commands that print links. */
export const noteAddress = async (directory: string, address: string): Promise<void> =>
  writeFile(noteIn(directory), `${address}\n`)

/** Where people reached the server that served from this directory last; null where none did. */
export const notedAddress = async (directory: string): Promise<string | null> => {
  const noted = await readFile(noteIn(directory), 'utf8').catch(() => '')
  return URL.canParse(noted.trim()) ? noted.trim() : null
}
