import type { Locator, Page } from '@playwright/test'
import type { DirtyFile } from '../files/people-csv.ts'
import type { ExpectedProblem } from '../files/person-row.ts'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

type Effect = 'new' | 'changed' | 'unchanged' | 'missing' | 'problems'

/** Gives a file, and waits until what it would do is on the screen. */
export const readFile = async (
  page: Page,
  words: Words,
  file: Pick<DirtyFile, 'name' | 'bytes'>,
): Promise<void> => {
  await page.goto('/people/import')
  const mimeType = file.name.endsWith('.xlsx')
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'text/csv'
  await page.locator('input[type=file]').setInputFiles({ name: file.name, mimeType, buffer: file.bytes })
  await expect(page.getByRole('heading', { name: words('people:import.effect') })).toBeVisible({
    timeout: 60_000,
  })
}

/** The part of the preview with so many people or problems. */
export const effect = (page: Page, words: Words, name: Effect, count: number): Locator =>
  page.getByRole('tab', { name: `${words(`people:import.effects.${name}`)} ${count}`, exact: true })

/** Each problem stands at its line, with its value, why, and what to do. */
export const expectProblems = async (
  page: Page,
  words: Words,
  problems: readonly ExpectedProblem[],
): Promise<void> => {
  await effect(page, words, 'problems', problems.length).click()
  const table = page.getByRole('table', { name: words('people:import.effects.problems'), exact: true })
  const rows = table.getByRole('row')
  await expect(rows).toHaveCount(problems.length + 1)
  for (const { line, value, reason } of problems) {
    const row = rows.filter({
      has: page.getByRole('rowheader', { name: line === null ? '–' : String(line), exact: true }),
    })
    const sentence = words(`people:problem.${reason}`).split('{{')[0] ?? ''
    await expect(row, `line ${line}: ${reason}`).toContainText(sentence)
    await expect(row).toContainText(value === '' ? words('people:import.blank') : value)
  }
}

/** Carries it out, whole. */
export const apply = async (page: Page, words: Words): Promise<void> => {
  await page.getByRole('button', { name: words('people:import.apply') }).click()
  const done = page.getByRole('heading', { name: words('people:import.effectDone') })
  await expect(done).toBeVisible({ timeout: 60_000 })
}

/** The file says what is so already. */
export const expectNoChange = async (page: Page, words: Words, people: number): Promise<void> => {
  await expect(effect(page, words, 'new', 0)).toBeVisible()
  await expect(effect(page, words, 'changed', 0)).toBeVisible()
  await expect(effect(page, words, 'unchanged', people)).toBeVisible()
  await expect(page.getByText(words('people:import.applyNothing'))).toBeVisible()
}
