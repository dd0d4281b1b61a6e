import type { FastifyRequest } from 'fastify'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that would change something was sent by a page of another site. Browsers tell by
 * `Sec-Fetch-Site`, older ones by `Origin`; a program that is no browser sends neither and carries no
 * cookie that a page could borrow.
 */
export const isCrossSite = (request: FastifyRequest, publicUrl: string | null): boolean => {
  if (harmless.has(request.method)) return false
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = request.headers
  if (origin === undefined) return false
  if (!URL.canParse(origin)) return true
  return new URL(origin).host !== (publicUrl === null ? request.host : new URL(publicUrl).host)
}
