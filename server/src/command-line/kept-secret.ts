import { resolve } from 'node:path'
import type { Config } from '../platform/config.ts'
import { secretFile } from '../platform/secret.ts'

/** Where the secret of this server is, for who makes or puts back a dump. */
export const keptSecret = ({ secret, dataDirectory }: Config): string =>
  secret === null ? `the secret in ${resolve(secretFile(dataDirectory))}` : 'the setting TWEESPRAAK_SECRET'
