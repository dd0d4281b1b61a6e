import type { Locator, Page } from '@playwright/test'
import { expect } from '../harness/journey.ts'
import type { Words } from '../harness/words.ts'

/** Where both type during the talk. */
export const notesOf = (page: Page, words: Words): Locator =>
  page.getByRole('textbox', { name: words('notes:label') })

/** What stands there, line by line, without the names of who is typing. */
export const readNotes = async (page: Page, words: Words): Promise<string> =>
  notesOf(page, words).evaluate((notes) =>
    [...notes.querySelectorAll('p, h2, h3')]
      .map((line) => {
        const copy = line.cloneNode(true) as HTMLElement
        for (const caret of copy.querySelectorAll('[data-caret]')) caret.remove()
        return copy.textContent.replaceAll('\u2060', '')
      })
      .join('\n'),
  )

/** What is said of where the notes are: saved, on their way, on this device. */
export const notesState = (page: Page, words: Words): Locator =>
  page
    .getByRole('region', { name: words('notes:title') })
    .getByRole('status')
    .first()

export const expectNotesSaved = async (page: Page, words: Words): Promise<void> => {
  await expect(notesState(page, words)).toHaveText(words('notes:word.saved'), { timeout: 30_000 })
}

/** At the speed of a hand: where the caret went is heard of a moment later. */
export const toEnd = (notes: Locator): Promise<void> => notes.press('Control+End', { delay: 80 })

/** Writes a line at the end of the shared notes, below what others wrote, and waits until the server has it. */
export const note = async (page: Page, words: Words, text: string): Promise<void> => {
  const notes = notesOf(page, words)
  await notes.click()
  await toEnd(notes)
  if ((await notes.innerText()).trim() !== '') await notes.press('Enter')
  await page.keyboard.insertText(text)
  await expect(notes).toContainText(text)
  await expectNotesSaved(page, words)
}
