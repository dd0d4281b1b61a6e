import type { FastifyRequest } from 'fastify'
import type { IncomingHttpHeaders } from 'node:http'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a page of another site sent this. Browsers tell by `Sec-Fetch-Site`, older ones by `Origin`; a program that
 * is no browser sends neither and carries no cookie that a page could borrow.
 */
export const isFromElsewhere = (
  headers: IncomingHttpHeaders,
  host: string,
  publicUrl: string | null,
): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin } = headers
  if (origin === undefined) return false
  if (!URL.canParse(origin)) return true
  return new URL(origin).host !== (publicUrl === null ? host : new URL(publicUrl).host)
}

/** Whether a request that would change something was sent by a page of another site. */
export const isCrossSite = ({ method, headers, host }: FastifyRequest, publicUrl: string | null): boolean =>
  !harmless.has(method) && isFromElsewhere(headers, host, publicUrl)
