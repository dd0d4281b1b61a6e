import { resolve } from 'node:path'

/** The file that somebody named, from where they stood: npm runs its scripts elsewhere, and remembers where that was. */
export const givenFile = (name: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), name)
