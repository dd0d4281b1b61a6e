import type { Page } from '@playwright/test'
import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { daysLater } from './screens/days-later.ts'
import { checkIn, chooseGoalDay, measureByNumber } from './screens/goals.ts'
import { note, notesOf } from './screens/notes.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

journey(
  'goals are born in a conversation, and looked back on in the next: how it was then, how it is now',
  async ({ page: hr, anotherPerson, mailbox, words, look, product }) => {
    // The product comes back on a later day.
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const talk = { kind: 'progress', employee: sanne.name, leader: joost.name }
    const own = 'Elke week een verhaal van de afdeling publiceren'
    const proposed = 'Het teamoverleg voorzitten'
    let first = ''

    const born = (page: Page) => page.getByRole('region', { name: words('goals:born.title') })
    /** What is to be looked back on stands beside; where there is no room for it, behind a button. */
    const lookBack = async (page: Page, where: string) => {
      const back = page.getByRole('list', { name: words('goals:back.title') })
      const opens = page.getByRole('button', { name: words(where), exact: true })
      await expect(opens).toBeVisible()
      if (page.viewportSize()?.width === 375) await opens.click()
      await expect(back).toBeVisible()
      return back
    }

    await journey.step('a line that Sanne notes becomes a goal of hers, born there', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      first = await planTalk(manager, talk)
      await ask(manager.request, 'POST', `${first}/begin`)
      await employee.goto(first)
      await expect(born(employee)).toContainText(words('goals:born.noneMine'))
      await note(employee, words, `${own} /doel`)
      await employee.keyboard.press('Enter')
      const what = employee.getByLabel(words('goals:plan.what.mine'))
      await expect(what).toHaveValue(own)
      await expect(what).toBeFocused()
      await chooseGoalDay(employee, words, words('goals:plan.by'), 4)
      await measureByNumber(employee, words, { from: '0', to: '12', unit: 'verhalen' })
      await look(employee, 'conversation-goal-form')
      await employee.getByRole('button', { name: words('goals:do.start'), exact: true }).click()
      await expect(born(employee).getByRole('link', { name: own })).toBeVisible()
      await expect(notesOf(employee, words).locator('[data-became]')).toHaveText(own)
      await expect(notesOf(employee, words)).toBeFocused()
    })

    await journey.step('a line that Joost notes becomes a proposal to her', async () => {
      await manager.goto(first)
      await expect(born(manager).getByRole('link', { name: own })).toBeVisible()
      await note(manager, words, `${proposed} /goal`)
      await manager.keyboard.press('Enter')
      await expect(manager.getByLabel(words('goals:plan.what.other'))).toHaveValue(proposed)
      await chooseGoalDay(manager, words, words('goals:plan.by'), 3)
      await look(manager, 'conversation-goal-propose')
      await manager.getByRole('button', { name: words('goals:propose.button'), exact: true }).click()
      await expect(born(manager).getByRole('link', { name: proposed })).toBeVisible()
      await look(manager, 'conversation-goals-born')
      await born(employee).getByRole('link', { name: proposed }).click()
      await expect(employee.getByRole('link', { name: words('goals:toConversation') })).toBeVisible()
      await employee.getByRole('button', { name: words('goals:do.accept'), exact: true }).click()
      await expect(employee.getByText(words('goals:done.accepted'))).toBeVisible()
    })

    await journey.step('HR, who may know that they spoke, sees none of it', async () => {
      await hr.goto(first)
      await expect(hr.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(hr.getByText(own)).toHaveCount(0)
      await expect(hr.getByText(words('goals:back.title'))).toHaveCount(0)
      await hr.goto('about:blank')
    })

    await journey.step('two weeks later Sanne says how it goes', async () => {
      await ask(manager.request, 'POST', `${first}/finish`)
      const days = 14
      for (const page of [employee, manager]) await page.clock.setFixedTime(Date.now() + days * 86_400_000)
      await daysLater(product, days, [
        { page: employee, person: sanne },
        { page: manager, person: joost },
      ])
      await employee.goto('/goals')
      await employee.getByRole('link', { name: own }).click()
      await checkIn(employee, words, { value: '4', line: 'Karim leest mee, dat scheelt.' })
    })

    await journey.step(
      'the next talk is prepared: what was said, a question, and then beside now',
      async () => {
        const next = await planTalk(manager, talk)
        await employee.goto(next)
        const back = await lookBack(employee, 'conversations:context.title')
        const item = back.getByRole('listitem').filter({ hasText: own })
        await expect(item).toContainText(words('goals:back.ask.going'))
        await expect(item).toContainText('Karim leest mee, dat scheelt.')
        await expect(back.getByRole('listitem').filter({ hasText: proposed })).toContainText(
          words('goals:back.ask.begin'),
        )
        const row = employee
          .getByRole('table', { name: words('goals:back.table') })
          .getByRole('row')
          .filter({ hasText: own })
        await expect(row.getByRole('cell')).toHaveText(['0', '4'])
        await look(employee, 'conversation-look-back')

        await employee.getByRole('button', { name: words('goals:back.tellNamed', { what: own }) }).click()
        const value = employee.getByLabel(words('goals:checkIn.value'))
        await expect(value).toBeFocused()
        // Escape closes the form; where it stands in a drawer, that stays open until it is pressed again.
        const tell = employee.getByRole('button', { name: words('goals:back.tellNamed', { what: own }) })
        await employee.keyboard.press('Escape')
        await expect(value).toHaveCount(0)
        await expect(tell).toBeFocused()
        if (employee.viewportSize()?.width === 375) {
          await employee.keyboard.press('Escape')
          await expect(back).toHaveCount(0)
          await employee
            .getByRole('button', { name: words('conversations:context.title'), exact: true })
            .click()
        }
        await tell.click()
        await expect(value).toBeFocused()
        await value.fill('5')
        // A window that gets narrower or wider moves what stands beside, and takes nothing of it away.
        const { width, height } = employee.viewportSize() ?? { width: 1280, height: 900 }
        const beside = employee.getByRole('complementary', { name: words('conversations:context.title') })
        await employee.setViewportSize({ width: width === 1280 ? 375 : 1280, height })
        await expect(beside).toHaveCount(width === 1280 ? 0 : 1)
        await employee.setViewportSize({ width, height })
        await expect(value).toHaveValue('5')
        await look(employee, 'conversation-look-back-check-in')
        await employee.getByRole('button', { name: words('goals:checkIn.button'), exact: true }).click()
        await expect(employee.getByRole('button', { name: words('app:action.undo') })).toBeVisible()
        await expect(row.getByRole('cell')).toHaveText(['0', '5'])

        await ask(manager.request, 'POST', `${next}/begin`)
        await manager.goto(next)
        const asLed = await lookBack(manager, 'conversations:context.atTable')
        await expect(asLed.getByRole('link', { name: own })).toBeVisible()
        await expect(asLed.getByRole('button')).toHaveCount(0)
        await look(manager, 'conversation-look-back-talk')
      },
    )
  },
)
