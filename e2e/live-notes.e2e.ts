import type { Page } from '@playwright/test'
import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { planTalk } from './screens/planned.ts'
import { expectNotesSaved, note, notesOf, notesState, readNotes, toEnd } from './screens/notes.ts'
import { bringIn, bringInBoth, joost, karim, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

interface Work {
  readonly jobTitle: string | null
  readonly unit: { readonly unitId: string } | null
  readonly hoursPerWeek: number | null
}

interface Placed {
  readonly details: { readonly history: readonly Work[] }
}

const nowhere: Work = { jobTitle: null, unit: null, hoursPerWeek: null }

const lettersOf = (text: string): string => Array.from(text.replaceAll(/\s/g, '')).toSorted().join('')

/** Goes to the door of the notes of a talk without the screen, and says with what it was closed. */
const knock = async (page: Page, conversationId: string): Promise<string> =>
  page.evaluate(
    async (name) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/api/v1/live`)
        const text = (words: string) => [words.length, ...new TextEncoder().encode(words)]
        // A question to be let in, as the page of the talk asks it.
        socket.addEventListener('open', () =>
          socket.send(new Uint8Array([...text(name), 2, 0, ...text('-'), ...text('4.7.0')])),
        )
        socket.addEventListener('close', ({ code, reason }) => resolve(`${code} ${reason}`))
      }),
    conversationId,
  )

journey(
  'two type in one place at the same time, without a connection too, and nothing is lost',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const other = await anotherPerson()
    const both = [manager, employee] as const
    let conversation = ''
    const expectSame = async () => {
      for (const page of both) await expectNotesSaved(page, words)
      await expect
        .poll(async () => (await readNotes(manager, words)) === (await readNotes(employee, words)))
        .toBe(true)
      return readNotes(manager, words)
    }

    await journey.step('the talk begins, and each sees that the other is here', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, { kind: 'progress', employee: sanne.name, leader: joost.name })
      for (const text of ['Iets voor mezelf', 'De cursus'])
        await ask(manager.request, 'POST', `${conversation}/talking-points`, {
          body: { pointId: crypto.randomUUID(), text },
        })
      await ask(manager.request, 'POST', `${conversation}/begin`)
      for (const page of both) await page.goto(conversation)
      await expectPhase(employee, words, 'talk')
      await expect(manager.getByText(words('notes:here.both', { names: 'Sanne' }))).toBeVisible({
        timeout: 30_000,
      })
      await look(manager, 'live-notes-empty')
    })

    await journey.step('both type at human speed in the same line', async () => {
      await note(manager, words, 'Hier begint het: ')
      await expect(notesOf(employee, words)).toContainText('Hier begint het')
      for (const page of both) {
        await notesOf(page, words).click()
        await toEnd(notesOf(page, words))
      }
      const [his, hers] = ['wat hij zegt en nog veel meer', 'en wat zij daarvan vindt, tegelijk']
      await Promise.all([
        manager.keyboard.type(his, { delay: 70 }),
        employee.keyboard.type(hers, { delay: 60 }),
      ])
      expect(lettersOf(await expectSame())).toBe(lettersOf(`Hier begint het:${his}${hers}`))
      await look(employee, 'live-notes-both')
    })

    await journey.step('a line becomes an agreement, another a proposal of a goal', async () => {
      const notes = notesOf(manager, words)
      await note(manager, words, 'Sanne volgt de cursus')
      await manager.keyboard.type(' /afspraak')
      await notes.press('Enter')
      const what = manager.getByLabel(words('agreements:form.what'))
      await expect(what).toHaveValue('Sanne volgt de cursus')
      await expect(what).toBeFocused()
      await manager.getByRole('button', { name: words('agreements:do.cancel') }).click()
      await expect(notes).toBeFocused()
      await note(manager, words, 'Leerlingen begeleiden')
      await manager.keyboard.type(' /goal')
      await notes.press('Enter')
      await expect(manager.getByLabel(words('goals:plan.what.other'))).toHaveValue('Leerlingen begeleiden')
      await look(manager, 'live-notes-goal')
      await manager.getByRole('button', { name: words('goals:do.cancel') }).click()
      await expect(notes).toBeFocused()
      const point = 'De planning van april'
      await ask(manager.request, 'POST', `${conversation}/talking-points`, {
        body: { pointId: crypto.randomUUID(), text: point },
      })
      const tick = employee.getByRole('checkbox', { name: point })
      await expect(tick).toBeVisible({ timeout: 30_000 })
      await expect(tick).not.toBeChecked()
      await expect(notes).not.toContainText('/')
      await manager.getByRole('button', { name: words('notes:point.openNamed', { text: point }) }).click()
      const beneath = manager.getByRole('textbox', { name: words('notes:point.label', { text: point }) })
      await expect(beneath).toBeFocused()
      const mine = manager.getByRole('checkbox', { name: point })
      await expect(mine).not.toBeChecked()
      await manager.keyboard.type('In april.')
      // What is noted of is talked about, for both; unless somebody takes the tick off again.
      await expect(tick).toBeChecked()
      await mine.uncheck()
      await manager.keyboard.press('Tab')
      await expect(tick).not.toBeChecked()
      await expect(employee.getByText('In april.')).toBeVisible()
    })

    await journey.step('on a screen that both look at stands nothing private', async () => {
      await manager.getByLabel(words('conversations:points.new')).fill('Half geheim punt')
      await expect(manager.getByText('Iets voor mezelf')).toBeVisible()
      await manager.getByRole('link', { name: words('notes:screen.share') }).click()
      await expect(manager.getByText(words('notes:screen.note'))).toBeVisible()
      await expect(notesOf(manager, words)).toContainText('Leerlingen begeleiden')
      await look(manager, 'live-notes-shared-screen')
      for (const secret of ['Iets voor mezelf', 'De cursus', 'Half geheim'])
        expect(await manager.content()).not.toContain(secret)
      await manager.keyboard.press('Control+k')
      await expect(manager.getByRole('dialog')).toHaveCount(0)
      await manager.getByRole('link', { name: words('notes:screen.stop') }).click()
      await expectNotesSaved(manager, words)
    })

    await journey.step(
      'she types on without a connection, he goes on too, and both texts are there',
      async () => {
        expectedErrors.push(/ERR_INTERNET_DISCONNECTED/)
        await employee.context().setOffline(true)
        await expect(notesState(employee, words)).toHaveText(words('notes:word.lost'))
        await toEnd(notesOf(employee, words))
        await employee.keyboard.type(' Zonder net.', { delay: 40 })
        await expect(notesState(employee, words)).toHaveText(words('notes:word.lost-kept'))
        await expect(manager.getByText(words('notes:here.away', { names: 'Sanne' }))).toBeVisible({
          timeout: 60_000,
        })
        await look(employee, 'live-notes-offline')
        await note(manager, words, 'Ondertussen hier.')
        await employee.context().setOffline(false)
        const text = await expectSame()
        for (const written of ['Zonder net.', 'Ondertussen hier.']) expect(text).toContain(written)
      },
    )

    await journey.step('what stands on both screens is what the server has', async () => {
      const text = await readNotes(manager, words)
      const state = await employee.context().storageState()
      const fresh = await employee
        .context()
        .browser()
        ?.newContext({ storageState: { ...state, origins: [] } })
      if (fresh === undefined) throw new Error('There is no browser')
      const page = await fresh.newPage()
      await page.goto(new URL(conversation, employee.url()).href)
      await expect(notesOf(page, words)).toContainText('Ondertussen hier.', { timeout: 30_000 })
      expect(await readNotes(page, words)).toBe(text)
      await fresh.close()
    })

    await journey.step('somebody who is not invited does not get in', async () => {
      expectedErrors.push(/status of 404 .*\/api\/v1\/conversations\//, /WebSocket/)
      await bringIn({ hr, at: other, mailbox, words }, karim)
      await other.goto(conversation)
      await expect(other.getByText(words('app:notFound.title'))).toBeVisible()
      expect(await knock(other, conversation.split('/').at(-1) ?? '')).toBe('4403 not-allowed')
    })

    await journey.step('he is replaced while he types, and nothing of it comes in any more', async () => {
      const find = async (name: string) => {
        const { items } = (await ask(hr.request, 'GET', `/people?search=${encodeURIComponent(name)}`)) as {
          readonly items: readonly { readonly personId: string }[]
        }
        return items[0]?.personId ?? ''
      }
      const [employeeId, heirId] = [await find(sanne.name), await find(karim.name)]
      const { details } = (await ask(hr.request, 'GET', `/people/${employeeId}`)) as Placed
      const [{ jobTitle, unit, hoursPerWeek } = nowhere] = details.history
      const from = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
      const unitId = unit?.unitId ?? null
      await ask(hr.request, 'POST', `/people/${employeeId}/assignments`, {
        body: { jobTitle, unitId, hoursPerWeek, managerId: heirId, from },
      })
      await toEnd(notesOf(manager, words))
      await note(manager, words, 'Nog van mij.')
      await ask(hr.request, 'POST', `${conversation}/hand-over`, { body: { leaderId: heirId } })
      await toEnd(notesOf(manager, words))
      await manager.keyboard.insertText(' Dit niet meer.')
      await expect(notesState(employee, words)).toHaveText(words('notes:word.saved'))
      await note(employee, words, 'Zonder hem.')
      expect(await readNotes(employee, words)).toContain('Nog van mij.')
      expect(await readNotes(employee, words)).not.toContain('Dit niet meer.')
      await expect(manager.getByText('Zonder hem.')).toHaveCount(0)
    })
  },
)
