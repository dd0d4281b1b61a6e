import type { Page } from '@playwright/test'
import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { chooseDay } from './screens/agreements.ts'
import { chooseGoalDay } from './screens/goals.ts'
import { note, notesOf, readNotes } from './screens/notes.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase, pressAndConfirm } from './screens/talk.ts'

interface Seen {
  readonly report: { readonly sections: readonly { readonly words: { readonly together: string } }[] }
  readonly talkingPoints: readonly object[]
}

journey(
  'what is noted becomes an agreement, a goal, the report; what was not spoken of, a point of the next talk',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const talk = { kind: 'progress', employee: sanne.name, leader: joost.name }
    const notes = notesOf(manager, words)
    const point = 'De planning van april'
    let conversation = ''
    const movedWords = (text: string, nth: number) =>
      words('conversations:points.moved', { text, nth, of: 3 })

    await journey.step('one line becomes an agreement, another a goal', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, talk)
      await ask(manager.request, 'POST', `${conversation}/begin`)
      await manager.goto(conversation)
      await note(manager, words, 'Een gewone regel')
      await note(manager, words, 'Sanne volgt de cursus')
      await manager.keyboard.press('Alt+Shift+A')
      await expect(manager.getByLabel(words('agreements:form.what'))).toHaveValue('Sanne volgt de cursus')
      await expect(manager.getByRole('radio', { name: new RegExp(`^${sanne.name}`) })).toBeChecked()
      await chooseDay(manager, words)
      await manager.getByRole('button', { name: words('agreements:do.make') }).click()
      await expect(notes.locator('[data-became]')).toHaveText('Sanne volgt de cursus')
      await expect(notes).toBeFocused()
      await note(manager, words, 'Leerlingen begeleiden /doel')
      await manager.keyboard.press('Enter')
      await expect(manager.getByLabel(words('goals:plan.what.other'))).toHaveValue('Leerlingen begeleiden')
      await chooseGoalDay(manager, words, words('goals:plan.by'), 3)
      await manager.getByRole('button', { name: words('goals:propose.button') }).click()
      await expect(notes.locator('[data-became]')).toHaveText([
        'Sanne volgt de cursus',
        'Leerlingen begeleiden',
      ])
      await expect(notes).toBeFocused()
      await ask(manager.request, 'POST', `${conversation}/talking-points`, {
        body: { pointId: crypto.randomUUID(), text: point },
      })
      await expect(manager.getByRole('checkbox', { name: point })).toBeVisible()
      await look(manager, 'notes-become')
    })

    await journey.step('taken back, it leaves an ordinary line; an empty line is never marked', async () => {
      const marked = notes.locator('[data-became]')
      const agree = async () => {
        await chooseDay(manager, words)
        await manager.getByRole('button', { name: words('agreements:do.make') }).click()
        await expect(notes).toBeFocused()
      }
      await note(manager, words, 'Toch maar niet')
      await manager.keyboard.press('Alt+Shift+A')
      await manager.getByRole('radio', { name: new RegExp(`^${joost.name}`) }).check()
      await agree()
      await expect(marked).toHaveText(['Sanne volgt de cursus', 'Leerlingen begeleiden', 'Toch maar niet'])
      await manager.getByRole('button', { name: words('app:action.undo') }).click()
      await expect(marked).toHaveText(['Sanne volgt de cursus', 'Leerlingen begeleiden'])
      await expect(notes).toContainText('Toch maar niet')
      await note(manager, words, '/afspraak')
      await manager.keyboard.press('Enter')
      await manager.getByLabel(words('agreements:form.what')).fill('Zonder regel')
      await agree()
      await expect(manager.getByText('Zonder regel', { exact: true })).toBeVisible()
      await expect(marked).toHaveCount(2)
    })

    await journey.step('points are put in another order, by key and by hand, for both', async () => {
      for (const text of ['Eerst dit', 'Dan dat'])
        await ask(employee.request, 'POST', `${conversation}/talking-points`, {
          body: { pointId: crypto.randomUUID(), text },
        })
      await employee.goto(conversation)
      const orderAt = (page: Page) => page.locator('[data-list="table"] [data-item]')
      await expect(orderAt(manager)).toHaveText([/Eerst dit/, new RegExp(point), /Dan dat/])
      const up = manager.getByRole('button', { name: words('conversations:points.up', { text: 'Dan dat' }) })
      await up.focus()
      await manager.keyboard.press('Enter')
      await expect(manager.getByText(movedWords('Dan dat', 2))).toBeAttached()
      await expect(up).toBeFocused()
      await expect(orderAt(employee)).toHaveText([/Eerst dit/, /Dan dat/, new RegExp(point)])
      await look(manager, 'notes-order')

      const handle = orderAt(employee).last().getByTitle(words('conversations:points.drag'))
      const [from, to] = [await handle.boundingBox(), await orderAt(employee).first().boundingBox()]
      if (from === null || to === null) throw new Error('There is nothing to drag')
      await employee.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await employee.mouse.down()
      await employee.mouse.move(to.x + 40, to.y + 4, { steps: 8 })
      await employee.mouse.up()
      for (const page of [employee, manager])
        await expect(orderAt(page)).toHaveText([new RegExp(point), /Eerst dit/, /Dan dat/])
    })

    await journey.step('the report says the agreement once, and the goal by its name', async () => {
      await pressAndConfirm(
        manager,
        words('conversations:finish.button'),
        words('conversations:finish.title'),
      )
      await expectPhase(manager, words, 'report')
      const { report, talkingPoints } = (await ask(manager.request, 'GET', conversation)) as Seen
      const together = report.sections.at(-1)?.words.together
      expect(together).toContain('Een gewone regel')
      expect(together).toContain('Leerlingen begeleiden')
      expect(together).not.toContain('Sanne volgt de cursus')
      expect(talkingPoints).toContainEqual(expect.objectContaining({ text: point, carried: 'waits' }))
      // Nothing of the talk stays on the device.
      expect(await manager.evaluate(async () => indexedDB.databases())).toEqual([])
    })

    await journey.step('what was noted is read back, and the point stands in the next talk', async () => {
      await manager.goto(`${conversation}?phase=talk`)
      await expect(notes).toContainText('Een gewone regel')
      expect(await readNotes(manager, words)).toContain('Sanne volgt de cursus')
      await expect(notes).toHaveAttribute('contenteditable', 'false')
      await look(manager, 'notes-read-back')
      await employee.goto(await planTalk(manager, talk))
      await expect(employee.getByText(point)).toBeVisible()
    })
  },
)
