import { resolve } from 'node:path'
import { type Config, usualDataDirectory } from '../platform/config.ts'

/** How the commands are called where the source of the product stands. */
export const typedAs = 'npm run tweespraak --'

const quoted = (word: string): string =>
  /^[\w./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`

/** A command to type at a terminal, so that it finds what this server keeps. What is secret is named, not shown. */
export const typedFor = ({ databaseUrl, dataDirectory, publicUrl }: Config, words: string): string => {
  if (databaseUrl !== null) {
    const settings = ['DATABASE_URL', 'TWEESPRAAK_SECRET', ...(publicUrl === null ? [] : ['PUBLIC_URL'])]
    return `${typedAs} ${words} (with the settings of the server: ${settings.join(', ')})`
  }
  const path = resolve(dataDirectory)
  return path === resolve(usualDataDirectory)
    ? `${typedAs} ${words}`
    : `TWEESPRAAK_DATA=${quoted(path)} ${typedAs} ${words}`
}
