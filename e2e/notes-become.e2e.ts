import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { chooseDay } from './screens/agreements.ts'
import { note, notesOf, readNotes } from './screens/notes.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase, pressAndConfirm } from './screens/talk.ts'

interface Seen {
  readonly report: { readonly sections: readonly { readonly words: { readonly together: string } }[] }
  readonly talkingPoints: readonly object[]
}

journey(
  'what is noted becomes an agreement, a goal to work out, the report and a point of the next talk',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const talk = { kind: 'progress', employee: sanne.name, leader: joost.name }
    const notes = notesOf(manager, words)
    const goal = words('notes:goal.point', { text: 'Leerlingen begeleiden' })
    let conversation = ''

    await journey.step('one line becomes an agreement, another a goal', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, talk)
      await ask(manager.request, 'POST', `${conversation}/begin`)
      await manager.goto(conversation)
      await note(manager, words, 'Een gewone regel')
      await note(manager, words, 'Sanne volgt de cursus')
      await manager.keyboard.press('Alt+Shift+A')
      await expect(manager.getByLabel(words('agreements:form.what'))).toHaveValue('Sanne volgt de cursus')
      await chooseDay(manager, words)
      await manager.getByRole('button', { name: words('agreements:do.make') }).click()
      await expect(notes.locator('[data-became]')).toHaveText('Sanne volgt de cursus')
      await expect(notes).toBeFocused()
      await note(manager, words, 'Leerlingen begeleiden /doel')
      await manager.keyboard.press('Enter')
      await expect(manager.getByRole('checkbox', { name: goal })).toBeVisible()
      await look(manager, 'notes-become')
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
      expect(talkingPoints).toMatchObject([{ text: goal, carried: 'waits' }])
      // Nothing of the talk stays on the device.
      expect(await manager.evaluate(async () => indexedDB.databases())).toEqual([])
    })

    await journey.step('what was noted is read back, and the goal stands in the next talk', async () => {
      await manager.goto(`${conversation}?phase=talk`)
      await expect(notes).toContainText('Een gewone regel')
      expect(await readNotes(manager, words)).toContain('Sanne volgt de cursus')
      await expect(notes).toHaveAttribute('contenteditable', 'false')
      await look(manager, 'notes-read-back')
      await employee.goto(await planTalk(manager, talk))
      await expect(employee.getByText(goal)).toBeVisible()
    })
  },
)
