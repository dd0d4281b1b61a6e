import { createHmac, timingSafeEqual } from 'node:crypto'

/** A browser takes a cookie of the name for https over https alone. */
const nameOf = (secure: boolean): string => `${secure ? '__Secure-' : ''}tweespraak.session_token`

const signatureOf = (token: string, key: string): Buffer => createHmac('sha256', key).update(token).digest()

/** What a cookie header says under this name. */
export const cookieOf = (header: string, name: string): string | undefined => {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return undefined
}

const decode = (value: string): string => {
  try {
    return decodeURIComponent(value)
  } catch {
    return ''
  }
}

/** The token in the session cookie of better-auth (`token.signature`, HMAC-SHA-256), or null when it is absent or forged. */
export const readSessionToken = (
  header: string | undefined,
  key: string,
  { secure }: { readonly secure: boolean },
): string | null => {
  const value = decode(cookieOf(header ?? '', nameOf(secure)) ?? '')
  const dot = value.lastIndexOf('.')
  if (dot < 1) return null
  const token = value.slice(0, dot)
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  const expected = signatureOf(token, key)
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null
}

/** The same cookie as better-auth sets at sign-in, for a session that began in another way. */
export const writeSessionCookie = (
  token: string,
  key: string,
  options: { secure: boolean; maxAge: number },
): string => {
  const value = encodeURIComponent(`${token}.${signatureOf(token, key).toString('base64')}`)
  return `${nameOf(options.secure)}=${value}; Max-Age=${options.maxAge}; Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}`
}
