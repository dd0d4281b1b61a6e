import type { Page, Request } from '@playwright/test'

const known = new WeakMap<Page, Set<Request>>()

/** Remembers what a page asks for as long as it is not answered. */
export const followRequests = (page: Page): void => {
  const asked = new Set<Request>()
  known.set(page, asked)
  page.on('request', (request) => asked.add(request))
  page.on('requestfinished', (request) => asked.delete(request))
  page.on('requestfailed', (request) => asked.delete(request))
}

/** What a page asked for and has no answer to yet. */
export const underWay = (page: Page): readonly Request[] => [...(known.get(page) ?? [])]
