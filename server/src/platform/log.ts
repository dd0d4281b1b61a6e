import { pino, stdTimeFunctions, type DestinationStream, type Logger } from 'pino'
import type { Config } from './config.ts'

/** Structured lines on standard output: ids, counts, durations and names of routes; never text of a person, never a query string. */
export type Log = Logger

/**
 * Errors are logged by their class, code and stack without the message of their causes: a message of a
 * database can quote the values of a row.
 */
const withoutText = (error: Error): Record<string, unknown> => ({
  name: error.name,
  ...('code' in error ? { code: error.code } : {}),
  at: error.stack
    ?.replace(error.message, '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12),
})

export const createLog = (config: Pick<Config, 'logLevel'>, destination?: DestinationStream): Log => {
  const options = {
    level: config.logLevel,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    serializers: { err: withoutText },
  }
  return destination === undefined ? pino(options) : pino(options, destination)
}
