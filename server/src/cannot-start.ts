import type { Config } from './platform/config.ts'
import { DatabaseAway, orAway } from './platform/db/away.ts'
import { DirectoryInUse } from './platform/db/embedded/lock.ts'
import { StartError } from './platform/start-error.ts'

const textOf = (error: Error, key: 'code' | 'routine'): string => {
  const value: unknown = Reflect.get(error, key)
  return typeof value === 'string' ? value : ''
}

/** What a password may hold that means something else in an address. */
const written = 'in its password # @ / : are written %23 %40 %2F %3A'

/** The words of `pg`, which gives this no code. */
const withoutTls = 'The server does not support SSL connections'

/** By the place in PostgreSQL that refused, since its words hang on the language it speaks. */
const notPermitted = (error: Error): string =>
  textOf(error, 'routine') === 'aclcheck_error'
    ? 'The user of DATABASE_URL may not make tables in its database: let it own that, by "alter database DATABASE owner to USER".'
    : 'The user of DATABASE_URL may not make roles, which the first start does: allow it by "alter role USER createrole".'

const untrusted: ReadonlySet<string> = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

const sentenceFor = (error: Error): string | null => {
  if (orAway(error) instanceof DatabaseAway)
    return `The database of DATABASE_URL cannot be reached: check that it runs and that its host and port are right; ${written}.`
  if (error.message === withoutTls)
    return 'The database of DATABASE_URL offers no TLS, which sslmode asks for: leave sslmode out, or have the database offer it.'
  const code = textOf(error, 'code')
  if (untrusted.has(code))
    return 'The certificate of the database of DATABASE_URL is not trusted: name that of its authority with sslrootcert=FILE, and use the host that it was made for.'
  switch (code) {
    case '28P01':
    case '28000':
      return `The database of DATABASE_URL refuses the user or the password; ${written}.`
    case '3D000':
      return 'The database of DATABASE_URL does not exist yet: create it first.'
    case '42501':
      return notPermitted(error)
    default:
      return null
  }
}

/** What kept the database from opening, in one sentence. The address in the settings holds a password, so it is not repeated. */
export const cannotOpen = (error: unknown, { databaseUrl }: Pick<Config, 'databaseUrl'>): unknown => {
  if (error instanceof DirectoryInUse) return new StartError(error.message, { cause: error })
  if (!(error instanceof Error) || databaseUrl === null) return error
  const sentence = sentenceFor(error)
  return sentence === null ? error : new StartError(sentence, { cause: error })
}

/** What kept the server from listening. */
export const cannotListen = (error: unknown, { host, port }: Pick<Config, 'host' | 'port'>): unknown => {
  if (!(error instanceof Error)) return error
  switch (textOf(error, 'code')) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken: stop what uses it, or choose another with PORT.`,
      )
    case 'EACCES':
      return new StartError(`Port ${port} may not be opened by this user: choose one above 1023 with PORT.`)
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EINVAL':
      return new StartError(
        `The address ${host} is not one of this machine: set HOST to 127.0.0.1 or to an address of its own.`,
      )
    default:
      return error
  }
}
