import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import type { Language } from './harness/words.ts'
import { asked, letStand } from './screens/guard.ts'
import { expectNotesSaved, notesOf, toEnd } from './screens/notes.ts'
import { planTalk } from './screens/planned.ts'
import { addPoint, answer, expectSaved } from './screens/preparation.ts'
import { questionFor } from './screens/progress-form.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

/** What is no business of a file, and what may stand in it. */
const said: Readonly<Record<Language, Readonly<Record<'word' | 'ill' | 'instead', string>>>> = {
  nl: {
    word: 'ziek',
    ill: 'In maart was ik ziek, daarna liep het weer.',
    instead: 'In maart was ik er niet, daarna liep het weer.',
  },
  en: {
    word: 'was ill',
    ill: 'In March I was ill, after that it went well.',
    instead: 'In March I was away, after that it went well.',
  },
}

interface Prepared {
  readonly preparation: { readonly answers: readonly { readonly value: unknown }[] } | null
  readonly talkingPoints: readonly { readonly text: string }[]
}

journey(
  'the guard reads along: nothing is saved until its writer decides, and only that they kept it is counted',
  async ({ page: hr, anotherPerson, mailbox, words, look, language }) => {
    journey.setTimeout(4 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const { word, ill, instead } = said[language]
    let conversation = ''
    const kept = async () => (await ask(employee.request, 'GET', conversation)) as Prepared
    const counted: unknown[] = []
    for (const page of [manager, employee])
      page.on('request', (request) => {
        if (request.url().endsWith('/guard/kept')) counted.push(request.postDataJSON())
      })

    await journey.step('a word about health in a preparation: it waits, and says so', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, { kind: 'progress', employee: sanne.name, leader: joost.name })
      await employee.goto(conversation)
      const proud = answer(employee, questionFor('proud', 'employee', language))
      await proud.fill(ill)
      await proud.blur()
      const notice = asked(employee, word)
      await expect(notice).toContainText(words('guard:waits'))
      await expect(employee.getByText(words('app:saved.held'))).toBeVisible()
      await expect(proud).toHaveAccessibleDescription(new RegExp(words('guard:waits'), 'u'))
      await look(employee, 'guard-waits')
      expect((await kept()).preparation?.answers).toEqual([])
    })

    await journey.step('what waits is not lost when the page goes', async () => {
      await employee.reload()
      const proud = answer(employee, questionFor('proud', 'employee', language))
      await expect(proud).toHaveValue(ill)
      await expect(asked(employee, word)).toBeVisible()
      expect((await kept()).preparation?.answers).toEqual([])
    })

    await journey.step('it is left: then it is saved, counted and not asked again', async () => {
      const proud = answer(employee, questionFor('proud', 'employee', language))
      await letStand(asked(employee, word), words)
      await expect(proud).toBeFocused()
      await expectSaved(proud, words)
      await proud.fill(`${ill} !`)
      await expectSaved(proud, words)
      expect((await kept()).preparation?.answers.map(({ value }) => value)).toEqual([`${ill} !`])
      expect(counted).toHaveLength(1)
      expect(JSON.stringify(counted)).not.toContain(word)
    })

    await journey.step(
      'somebody else rewrites it, with the keyboard alone, and nothing is counted',
      async () => {
        await manager.goto(conversation)
        const proud = answer(manager, questionFor('proud', 'manager', language))
        await proud.fill(ill)
        await expect(asked(manager, word)).toBeVisible()
        await asked(manager, word)
          .getByRole('button', { name: words('guard:change') })
          .press('Enter')
        await expect(proud).toBeFocused()
        expect(
          await proud.evaluate((field: HTMLTextAreaElement) =>
            field.value.slice(field.selectionStart, field.selectionEnd),
          ),
        ).toBe(word)
        await proud.fill(instead)
        await expect(asked(manager, word)).toHaveCount(0)
        await expectSaved(proud, words)
        expect(counted).toHaveLength(1)
      },
    )

    await journey.step('what is sent asks first', async () => {
      const line = employee.getByLabel(words('conversations:points.new'))
      await line.fill(ill)
      await line.press('Enter')
      const notice = asked(employee, word)
      await expect(notice.getByRole('button', { name: words('guard:change') })).toBeFocused()
      await look(employee, 'guard-asks-first')
      expect((await kept()).talkingPoints).toEqual([])
      await addPoint(employee, words, instead)
      expect((await kept()).talkingPoints.map(({ text }) => text)).toEqual([instead])
    })

    await journey.step(
      'in the notes that both read it is marked for who wrote it, and nothing waits',
      async () => {
        await ask(manager.request, 'POST', `${conversation}/begin`)
        for (const page of [manager, employee]) await page.goto(conversation)
        const notes = notesOf(manager, words)
        await notes.click()
        await toEnd(notes)
        await manager.keyboard.insertText(ill)
        await expectNotesSaved(manager, words)
        await expect(notes.locator('[data-guard-mark]')).toHaveText(word)
        await expect(asked(manager, word)).toContainText(words('guard:seen'))
        await expect(notesOf(employee, words)).toContainText(ill)
        await expect(employee.locator('[data-guard-mark], [data-guard]')).toHaveCount(0)
        await look(manager, 'guard-notes')
        await letStand(asked(manager, word), words)
        await expect(notes.locator('[data-guard-mark]')).toHaveCount(0)
        await expect.poll(() => counted.length).toBe(2)
      },
    )

    await journey.step('HR reads how often, in fives, and nothing more', async () => {
      await hr.goto('/organization')
      await expect(hr.getByText(words('guard:kept.few', { days: 90 }))).toBeVisible()
      await look(hr, 'guard-counted')
    })
  },
)
