import { createHash, randomBytes } from 'node:crypto'
import { cookieOf } from './session-cookie.ts'

const nameOf = (secure: boolean): string => `${secure ? '__Secure-' : ''}tweespraak.browser`

/** As long as browsers keep a cookie, in seconds. */
const maxAge = 400 * 24 * 3600

/** What a browser is known by: drawn at random when somebody comes in with it for the first time, and kept by it alone. */
export const newBrowser = (): string => randomBytes(24).toString('base64url')

/** What a browser keeps; null when it keeps nothing of ours. */
export const readBrowser = (
  header: string | undefined,
  { secure }: { readonly secure: boolean },
): string | null => {
  const value = cookieOf(header ?? '', nameOf(secure)) ?? ''
  return /^[\w-]{32}$/u.test(value) ? value : null
}

/** Has a browser keep it, from now on or longer. */
export const writeBrowserCookie = (browser: string, { secure }: { readonly secure: boolean }): string =>
  `${nameOf(secure)}=${browser}; Max-Age=${maxAge}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

/** What is kept of it on our side: enough to know it again, not to be taken for it. */
export const digestOfBrowser = (browser: string): string => createHash('sha256').update(browser).digest('hex')
