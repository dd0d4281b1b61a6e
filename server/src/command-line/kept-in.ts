import { resolve } from 'node:path'
import type { Config } from '../platform/config.ts'

/** Where a command looks, for whoever expected to find more there: never with the password of the database. */
export const keptIn = ({ databaseUrl, dataDirectory }: Config): string => {
  if (databaseUrl === null) return resolve(dataDirectory)
  const { host, pathname } = new URL(databaseUrl)
  return `the database ${decodeURIComponent(pathname.slice(1))} on ${host}`
}
