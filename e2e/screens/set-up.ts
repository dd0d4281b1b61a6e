import type { Page } from '@playwright/test'
import { hanna, organization } from '../files/team.ts'
import type { Product } from '../harness/product.ts'
import type { Words } from '../harness/words.ts'
import { expect } from '../harness/journey.ts'

/** The first visit: the code that the server printed, the organisation, and the one who becomes HR. */
export const setUp = async (page: Page, words: Words, product: Product): Promise<void> => {
  await page.goto('/')
  await page.getByLabel(words('access:setUp.code')).fill(product.setUpCode ?? '')
  await page.getByLabel(words('access:setUp.organization')).fill(organization)
  await page.getByLabel(words('access:setUp.givenName')).fill('Hanna')
  await page.getByLabel(words('access:setUp.familyName')).fill('Vries')
  await page.getByLabel(words('access:setUp.email')).fill(hanna.email)
  await page.getByLabel(words('access:password.new')).fill(hanna.password)
  await page.getByRole('button', { name: words('access:setUp.submit') }).click()
  await expect(page.getByRole('heading', { name: words('home:hello', { name: 'Hanna' }) })).toBeVisible()
}
