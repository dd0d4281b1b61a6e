import { betterAuth } from 'better-auth'
import { getIP } from 'better-auth/api'
import type { Language } from '@tweespraak/contract/id'
import type { Database } from '../db/database.ts'
import { deriveKey } from '../derive-key.ts'
import { type Bound, countAttempt, forgetAttempts, fromAddress, onAccount, takeBack } from './attempts.ts'
import { readBrowser, writeBrowserCookie } from './browser-cookie.ts'
import { DatesOfAccounts } from './dates.ts'
import { readSessionToken, writeSessionCookie } from './session-cookie.ts'

/** What of an HTTP request matters to sign-in. */
export interface Visitor {
  readonly ip: string
  readonly cookie: string | undefined
  readonly userAgent: string | undefined
  readonly language: Language
}

export type SignIn =
  | {
      readonly outcome: 'signed-in'
      readonly userId: string
      readonly cookies: readonly string[]
      readonly token: string
    }
  | { readonly outcome: 'wrong' }
  | TooMany

/** After how many minutes it may be tried again. */
interface TooMany {
  readonly outcome: 'too-many'
  readonly minutes: number
}

export interface AccountsOptions {
  readonly db: Database
  readonly secret: string
  /** Where people reach the product; decides whether cookies are `Secure`. */
  readonly baseUrl: string
  /** Called with the token of a requested reset, for an address that has an account. */
  readonly onReset: (
    account: { readonly userId: string; readonly email: string },
    token: string,
  ) => Promise<void>
}

/** Rounds of attempts that one address of the network may make, in seconds and times; of signing in, see attempts.ts. */
const limits = {
  '/sign-in/email': false as const,
  '/request-password-reset': { window: 300, max: 5 },
  '/reset-password': { window: 300, max: 10 },
}

const sessionSeconds = 7 * 24 * 3600

const createAuth = ({ db, secret, baseUrl, onReset }: AccountsOptions) =>
  betterAuth({
    database: { db: db.auth.withPlugin(new DatesOfAccounts()), type: 'postgres' },
    secret: deriveKey(secret, 'sessions').toString('hex'),
    baseURL: baseUrl,
    basePath: '/',
    trustedOrigins: [baseUrl],
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      sendResetPassword: ({ user, token }) => onReset({ userId: user.id, email: user.email }, token),
    },
    session: { expiresIn: sessionSeconds, updateAge: 24 * 3600 },
    rateLimit: { enabled: true, storage: 'database', customRules: limits },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      cookiePrefix: 'tweespraak',
      useSecureCookies: baseUrl.startsWith('https:'),
      ipAddress: { ipAddressHeaders: ['x-visitor-address'] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true, path: '/' },
    },
  })

/** By what address of the network somebody is counted: of the long kind all that one house has. */
const networkOf = ({ ip }: Visitor, options: Parameters<typeof getIP>[1]): string =>
  getIP(new Headers({ 'x-visitor-address': ip }), options) ?? 'unknown'

/** Sign-in by better-auth, asked through its own handler so that its limits hold. */
export const createAccounts = (options: AccountsOptions) => {
  const auth = createAuth(options)
  const key = deriveKey(options.secret, 'sessions').toString('hex')
  const secure = options.baseUrl.startsWith('https:')

  const post = (
    path: keyof typeof limits,
    visitor: Visitor,
    body: Record<string, unknown>,
  ): Promise<Response> => {
    const headers = new Headers({
      'content-type': 'application/json',
      'x-visitor-address': visitor.ip,
      origin: options.baseUrl,
    })
    if (visitor.cookie !== undefined) headers.set('cookie', visitor.cookie)
    if (visitor.userAgent !== undefined) headers.set('user-agent', visitor.userAgent)
    return auth.handler(
      new Request(`${options.baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }),
    )
  }

  /** Counts a try to sign in: first for the address, so that who tries too often from there locks no account. */
  const countSignIn = async (account: Bound, address: Bound): Promise<number | null> =>
    (await countAttempt(options.db, address)) ?? (await countAttempt(options.db, account))

  return {
    /** The token of the session that a cookie header carries, once its signature holds; else null. */
    tokenOf: (cookie: string | undefined): string | null => readSessionToken(cookie, key, { secure }),

    /** What the browser that sends this cookie header is known by; null when it keeps nothing of ours. */
    browserOf: (cookie: string | undefined): string | null => readBrowser(cookie, { secure }),

    /** The cookie that a browser is known by. */
    browserCookie: (browser: string): string => writeBrowserCookie(browser, { secure }),

    async signIn(visitor: Visitor, email: string, password: string): Promise<SignIn> {
      const account = onAccount(email)
      const address = fromAddress(networkOf(visitor, auth.options))
      const minutes = await countSignIn(account, address)
      if (minutes !== null) return { outcome: 'too-many', minutes }
      const response = await post('/sign-in/email', visitor, { email: email.toLowerCase(), password })
      if (response.status !== 200) return { outcome: 'wrong' }
      await forgetAttempts(options.db, account)
      await takeBack(options.db, address)
      const answer = (await response.json()) as { token: string; user: { id: string } }
      const cookies = response.headers.getSetCookie()
      return { outcome: 'signed-in', userId: answer.user.id, cookies, token: answer.token }
    },

    /** Answers false when this was asked too often. Whether the address is known is not told. */
    async requestReset(visitor: Visitor, email: string): Promise<boolean> {
      const response = await post('/request-password-reset', visitor, { email: email.toLowerCase() })
      return response.status !== 429
    },

    /** Whose password the token of a reset is for; null once it was used or is too old. */
    async findByResetToken(
      token: string,
    ): Promise<{ readonly userId: string; readonly email: string; readonly name: string } | null> {
      const { internalAdapter } = await auth.$context
      const found = await internalAdapter.findVerificationValue(`reset-password:${token}`)
      if (found === null || found.expiresAt < new Date()) return null
      const user = await internalAdapter.findUserById(found.value)
      return user === null ? null : { userId: user.id, email: user.email, name: user.name }
    },

    async resetPassword(
      visitor: Visitor,
      token: string,
      password: string,
    ): Promise<'done' | 'expired' | 'too-many'> {
      const response = await post('/reset-password', visitor, { token, newPassword: password })
      if (response.status === 429) return 'too-many'
      return response.status === 200 ? 'done' : 'expired'
    },

    /** Makes a token as a reset by mail would, for the command line. Lasts an hour. */
    async makeResetToken(userId: string): Promise<string> {
      const { internalAdapter } = await auth.$context
      const token = crypto.randomUUID()
      await internalAdapter.createVerificationValue({
        identifier: `reset-password:${token}`,
        value: userId,
        expiresAt: new Date(Date.now() + 3_600_000),
      })
      return token
    },

    /** The id of the account with this address, if there is one. */
    async find(email: string): Promise<string | null> {
      const { internalAdapter } = await auth.$context
      const found = await internalAdapter.findUserByEmail(email.toLowerCase())
      return found?.user.id ?? null
    },

    /** What is kept of a password. */
    async hash(given: string): Promise<string> {
      const { password } = await auth.$context
      return password.hash(given)
    },

    /** Makes an account; without a password nobody can sign in to it until a reset. */
    async create(person: { email: string; name: string; password: string | null }): Promise<string> {
      const { internalAdapter, password } = await auth.$context
      const user = await internalAdapter.createUser(
        { email: person.email.toLowerCase(), name: person.name, emailVerified: true },
        { method: 'email-password' },
      )
      if (person.password !== null) {
        const hash = await password.hash(person.password)
        await internalAdapter.linkAccount({
          userId: user.id,
          providerId: 'credential',
          accountId: user.id,
          password: hash,
        })
      }
      return user.id
    },

    /** Starts a session for somebody proven in another way: an invitation, the set-up code, the demo. */
    async startSession(
      userId: string,
      visitor: Visitor,
    ): Promise<{ cookies: readonly string[]; token: string }> {
      const { internalAdapter } = await auth.$context
      const session = await internalAdapter.createSession(userId, false, {
        userAgent: visitor.userAgent ?? '',
        ipAddress: visitor.ip,
      })
      return {
        cookies: [writeSessionCookie(session.token, key, { secure, maxAge: sessionSeconds })],
        token: session.token,
      }
    },

    /** The cookie that makes a browser forget its session. */
    forgetCookie: (): string => writeSessionCookie('', key, { secure, maxAge: 0 }),

    async endSessions(userId: string): Promise<void> {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteUserSessions(userId)
    },

    /** Whether this is the account's password; counts as an attempt, as at sign-in. */
    async checkPassword(
      userId: string,
      given: string,
    ): Promise<{ readonly outcome: 'right' | 'wrong' } | TooMany> {
      const { internalAdapter, password } = await auth.$context
      const user = await internalAdapter.findUserById(userId)
      if (user === null) return { outcome: 'wrong' }
      const account = onAccount(user.email)
      const minutes = await countAttempt(options.db, account)
      if (minutes !== null) return { outcome: 'too-many', minutes }
      const hash = (await internalAdapter.findCredentialAccount(userId))?.password
      if (typeof hash !== 'string' || !(await password.verify({ hash, password: given })))
        return { outcome: 'wrong' }
      await forgetAttempts(options.db, account)
      return { outcome: 'right' }
    },

    async setPassword(userId: string, newPassword: string): Promise<void> {
      const { internalAdapter, password } = await auth.$context
      const hash = await password.hash(newPassword)
      const credential = await internalAdapter.findCredentialAccount(userId)
      if (credential !== null) return internalAdapter.updatePassword(userId, hash)
      await internalAdapter.linkAccount({
        userId,
        providerId: 'credential',
        accountId: userId,
        password: hash,
      })
    },
  }
}

export type Accounts = ReturnType<typeof createAccounts>
