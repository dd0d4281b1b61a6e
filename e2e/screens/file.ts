import type { Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** Opens the sealed report from one's own file, as one does, and gives the bytes that came. */
export const openSealedReport = async (page: Page, words: Words): Promise<Buffer> => {
  const link = page.getByRole('link', { name: words('dossier:report.openLabel').split('{{')[0] ?? '' })
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href
  const [opened] = await Promise.all([
    page.context().waitForEvent('response', (response) => response.url() === address),
    link.click(),
  ])
  expect(opened.status()).toBe(200)
  expect(opened.headers()['content-type']).toContain('application/pdf')
  return (await page.request.get(address)).body()
}

/** How many pages a PDF says that it has. */
export const pagesOf = (pdf: Buffer): number => {
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
  return Number(
    /\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]*?\/Type\s*\/Pages\b/
      .exec(pdf.toString('latin1'))
      ?.slice(1)
      .find(Boolean) ?? 0,
  )
}
