import type { Locator, Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** The field of a text about a kind, in one language. */
export const kindWords = (
  page: Page,
  words: Words,
  part: 'name' | 'description',
  language: 'nl' | 'en',
): Locator =>
  page.getByLabel(
    words('templates:words.in', {
      what: words(`kinds:part.${part}`),
      language: words(`templates:words.${language}`),
    }),
  )

/** Goes from what is written to the question whether to publish. */
export const toPublish = (page: Page, words: Words): Promise<void> =>
  page.getByRole('button', { name: words('kinds:publish.open') }).click()

/** Publishes a kind that was not there. */
export const publishNew = async (page: Page, words: Words, name: string): Promise<void> => {
  await page.getByRole('button', { name: words('kinds:publish.doNew'), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** Publishes the next version of a kind. */
export const publishNext = async (page: Page, words: Words, version: number): Promise<void> => {
  await page.getByRole('button', { name: words('kinds:publish.do', { version }) }).click()
  await expect(page.getByText(words('kinds:publish.done', { version }))).toBeVisible()
}

/** Opens a kind from the list of all. */
export const openKind = async (page: Page, name: string): Promise<void> => {
  await page.goto('/kinds')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

/** A kind as the server tells it, as far as one gives it back. */
interface Told {
  readonly name: object
  readonly description: object
  readonly rules: object
  readonly form: { readonly formId: string } | null
  readonly version: number
}

/** Publishes the kind on this page with other rules, as a colleague does who has it open too. */
export const publishElsewhere = async (page: Page, origin: string, change: object): Promise<void> => {
  const address = `${origin}/api/v1/kinds/${new URL(page.url()).pathname.split('/').at(-1) ?? ''}`
  const kind = (await (await page.request.get(`${address}/newest`)).json()) as Told
  const answer = await page.request.post(`${address}/versions`, {
    headers: { origin },
    data: {
      name: kind.name,
      description: kind.description,
      rules: { ...kind.rules, ...change },
      form: kind.form === null ? { choice: 'none' } : { choice: 'existing', formId: kind.form.formId },
      baseVersion: kind.version,
    },
  })
  expect(answer.status()).toBe(200)
}
