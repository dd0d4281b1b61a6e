import type { Locator, Page } from '@playwright/test'
import { expect, journey } from './harness/journey.ts'
import { fillPlan, plan, progressKind } from './screens/plan.ts'
import { addPoint, expectSaved, savedWords } from './screens/preparation.ts'
import { questionFor } from './screens/progress-form.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

/** Goes on with Tab until the focus is there, as somebody without a mouse does, and sees where it is. */
const tabTo = async (page: Page, target: Locator): Promise<void> => {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    const there = await target.evaluateAll((elements) =>
      elements.includes(document.activeElement as HTMLElement),
    )
    if (!there) continue
    await expectVisibleFocus(page)
    return
  }
  throw new Error(`The focus did not come to ${target.toString()}`)
}

/** What has the focus, or something drawn around it, has an outline or a ring. */
const expectVisibleFocus = async (page: Page): Promise<void> => {
  const seen = (): Promise<boolean> =>
    page.evaluate(() => {
      const focused = document.activeElement
      const around = [focused, focused?.parentElement, focused?.nextElementSibling]
      return around
        .filter((each) => each instanceof Element)
        .map((each) => getComputedStyle(each))
        .some(
          ({ outlineStyle, outlineWidth, boxShadow }) =>
            (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none',
        )
    })
  await expect.poll(seen, 'the focus can be seen').toBe(true)
}

journey(
  'everything by keyboard: signing in, finding a conversation, preparing and sharing it',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    journey.setTimeout(10 * 60_000)
    const page = await anotherPerson()
    const manager = await anotherPerson()

    await journey.step('a conversation is planned, and the employee was here before', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee: page })
      const planned = { name: sanne.name, place: 'De stille kamer', purpose: '' }
      await fillPlan(manager, words, language, planned)
      await plan(manager, words, language, planned)
    })

    await journey.step('out and in again', async () => {
      await page.reload()
      const me = page.getByRole('button', { name: words('app:shell.me', { name: sanne.name }) })
      await tabTo(page, me)
      await page.keyboard.press('Enter')
      const out = page.getByRole('menuitem', { name: words('app:shell.signOut') })
      await expect(out).toBeVisible()
      for (
        let steps = 0;
        steps < 20 && !(await out.evaluate((item) => item === document.activeElement));
        steps += 1
      )
        await page.keyboard.press('ArrowDown')
      await expect(out).toBeFocused()
      await page.keyboard.press('Enter')

      const email = page.getByLabel(words('access:signIn.email'))
      await expect(email).toBeVisible()
      await tabTo(page, email)
      await page.keyboard.type(sanne.email)
      await tabTo(page, page.getByLabel(words('access:signIn.password'), { exact: true }))
      await page.keyboard.type(sanne.password)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: words('home:hello', { name: 'Sanne' }) })).toBeVisible()
    })

    await journey.step('the skip link leads to the content', async () => {
      await page.reload()
      await expect(page.getByRole('heading', { name: words('home:hello', { name: 'Sanne' }) })).toBeVisible()
      await page.keyboard.press('Tab')
      const skip = page.getByRole('link', { name: words('app:shell.skip') })
      await expect(skip).toBeFocused()
      await expect(skip).toBeInViewport()
      await page.keyboard.press('Enter')
      await expect(page.locator('#content')).toBeFocused()
    })

    await journey.step(
      'the command palette finds the conversation, and gives the focus back when closed',
      async () => {
        const search = page.getByRole('button', { name: words('app:shell.search') })
        await tabTo(page, search)
        await page.keyboard.press('Control+k')
        const palette = page.getByRole('combobox', { name: words('app:shell.search') })
        await expect(palette).toBeFocused()
        await expect(palette).toHaveAttribute('aria-expanded', 'true')
        await page.keyboard.press('Escape')
        await expect(palette).toBeHidden()
        await expect(search).toBeFocused()

        // The first keys after the shortcut, and Enter before anything was found: nothing is lost.
        await page.keyboard.press('Control+k')
        await page.keyboard.type('Joost')
        await page.keyboard.press('Enter')
        await expect(page.getByRole('heading', { level: 1, name: joost.name })).toBeVisible()

        await page.keyboard.press('Control+k')
        await page.keyboard.type(words('app:places.conversations'))
        await expect(page.getByRole('option', { selected: true })).toHaveText(
          words('app:places.conversations'),
        )
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/\/conversations$/)

        await page.keyboard.press('Control+k')
        await expect(palette).toBeFocused()
        await page.keyboard.type('Joost')
        const options = page.getByRole('listbox', { name: words('app:shell.search') }).getByRole('option')
        const found = options.filter({ hasText: progressKind[language] })
        await expect(found).toBeVisible()
        await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
          words('app:shell.searchFound_other', { count: await options.count() }),
        )
        // What Enter would open is told to a screen reader: the focus itself stays in the field.
        const marked = page.getByRole('option', { selected: true })
        await expect(marked).toHaveCount(1)
        for (let steps = 0; steps < 5 && (await found.getAttribute('aria-selected')) !== 'true'; steps += 1)
          await page.keyboard.press('ArrowDown')
        await expect(found).toHaveAttribute('aria-selected', 'true')
        await expect(palette).toHaveAttribute('aria-activedescendant', (await found.getAttribute('id')) ?? '')
        await expect(palette).toBeFocused()
        await page.keyboard.type('zzzz')
        await expect(palette).toHaveAttribute('aria-expanded', 'false')
        await expect(page.getByText(words('app:shell.searchNothing'))).toBeVisible()
        await look(page, 'palette-nothing')
        await palette.fill('Joost')
        await expect(found).toBeVisible()
        await look(page, 'palette')
        for (let steps = 0; steps < 5 && (await found.getAttribute('aria-selected')) !== 'true'; steps += 1)
          await page.keyboard.press('ArrowDown')
        await page.keyboard.press('Enter')
        await expect(page).toHaveURL(/\/conversations\/[0-9a-f-]{36}$/)
      },
    )

    await journey.step('a preparation is written and shared', async () => {
      const title = words('conversations:item.title', { kind: progressKind[language], name: joost.name })
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
      const proud = page.getByRole('textbox', { name: questionFor('proud', 'employee', language) })
      await tabTo(page, proud)
      await page.keyboard.type('Het rooster is af.')
      // Who reads it, and whether it is saved, belong to the field for who does not see them below it.
      await expect(proud).toHaveAccessibleDescription(
        new RegExp(words('conversations:prepare.until.together_one', { names: 'Joost' })),
      )
      await expectSaved(proud, words)
      await expect(proud).toHaveAccessibleDescription(savedWords(words))
      const ahead = page.getByRole('textbox', { name: questionFor('ahead', 'employee', language) })
      await tabTo(page, ahead)
      await page.keyboard.type('Ik wil leren een team te leiden.')
      await expectSaved(ahead, words)
      const line = page.getByLabel(words('conversations:points.new'))
      await tabTo(page, page.getByRole('button', { name: words('conversations:points.add'), exact: true }))
      await page.keyboard.press('Enter')
      await expect(line).toBeFocused()
      await expect(line).toHaveAccessibleDescription(words('conversations:points.missing'))
      await addPoint(page, words, 'De cursus')
      await addPoint(page, words, 'Het rooster')

      const removal = (text: string) =>
        page.getByRole('button', { name: words('conversations:points.remove', { text }) })
      await removal('Het rooster').focus()
      await page.keyboard.press('Enter')
      await expect(removal('De cursus')).toBeFocused()
      const said = page.getByRole('alert').filter({ hasText: words('conversations:points.removed') })
      await said.getByRole('button', { name: words('app:action.undo') }).press('Enter')
      await expect(removal('Het rooster')).toBeFocused()
      await removal('De cursus').press('Enter')
      await expect(removal('Het rooster')).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('list', { name: words('conversations:points.yours') })).toBeHidden()
      await expect(line).toBeFocused()
      await addPoint(page, words, 'De cursus')

      const share = page.getByRole('button', { name: words('conversations:share.button') })
      await tabTo(page, share)
      await page.keyboard.press('Enter')
      const dialog = page.getByRole('dialog', { name: words('conversations:share.title') })
      await expect(dialog.getByRole('button', { name: words('app:action.cancel') })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
      await expect(share).toBeFocused()

      await page.keyboard.press('Enter')
      await expect(dialog.getByRole('button', { name: words('app:action.cancel') })).toBeFocused()
      await tabTo(page, dialog.getByRole('button', { name: words('conversations:share.button') }))
      await page.keyboard.press('Enter')
      await expect(dialog).toBeHidden()
      await expect(page.getByText(words('conversations:prepare.shared')).first()).toBeVisible()
    })
  },
)
