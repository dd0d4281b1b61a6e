import type { Page } from '@playwright/test'
import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { note, notesState } from './screens/notes.ts'
import { offerReport, planTalk } from './screens/planned.ts'
import { answer, asleep, write } from './screens/preparation.ts'
import { conclusion, questionFor } from './screens/progress-form.ts'
import { expectMyTurn, offer, section } from './screens/report.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { begin, expectPhase } from './screens/talk.ts'

const talk = { kind: 'progress', employee: sanne.name, leader: joost.name }

journey(
  'two act at the same moment: nothing is lost, and who comes second reads what happened',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    journey.setTimeout(4 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const both: readonly Page[] = [manager, employee]
    const say = (key: string) => words(`conversations:${key}`)
    /** A question that was answered with yes by neither yet: both do so at once. */
    const together = async (button: string, question: string, deed = button): Promise<void> => {
      for (const page of both) await page.getByRole('button', { name: button, exact: true }).click()
      const yes = both.map((page) =>
        page.getByRole('dialog', { name: question }).getByRole('button', { name: deed, exact: true }),
      )
      for (const each of yes) await expect(each).toBeEnabled()
      await Promise.all(yes.map((each) => each.click()))
      for (const page of both) await expect(page.getByRole('dialog')).toHaveCount(0)
    }
    let conversation = ''

    await journey.step('both share what they prepared: both read it', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, talk)
      for (const [page, side] of [
        [manager, 'manager'],
        [employee, 'employee'],
      ] as const) {
        await page.goto(conversation)
        for (const question of ['proud', 'ahead'] as const)
          await write(page, words, questionFor(question, side, language), `${question} van ${side}`)
      }
      await together(say('share.button'), say('share.title'))
      await expect(manager.getByText('ahead van employee')).toBeVisible({ timeout: 30_000 })
      await expect(employee.getByText('ahead van manager')).toBeVisible({ timeout: 30_000 })
    })

    await journey.step(
      'Joost finishes the talk while Sanne still writes: her last words are there',
      async () => {
        await begin(manager, words)
        await expectPhase(employee, words, 'talk')
        await note(employee, words, 'We gaan door met het rooster.')
        expectedErrors.push(/ERR_INTERNET_DISCONNECTED/)
        expectedErrors.push(/status of 409 .*\/(report\/sections\/[^/]+|sign)\)$/)
        const wake = await asleep(employee)
        await employee.context().setOffline(true)
        await expect(notesState(employee, words)).toHaveText(words('notes:word.lost'))
        await employee.keyboard.insertText(' En met de cursus.')
        await expect(notesState(employee, words)).toHaveText(words('notes:word.lost-kept'))
        await ask(manager.request, 'POST', `${conversation}/finish`)
        await employee.context().setOffline(false)
        await expect(notesState(employee, words)).toHaveText(words('notes:word.end-ended'), {
          timeout: 30_000,
        })
        await look(employee, 'same-moment-finished')
        await wake()
        await expectPhase(employee, words, 'report')
        const late = employee.getByRole('region', { name: say('lateNote.title') })
        await expect(late.getByText('We gaan door met het rooster. En met de cursus.')).toBeVisible()
        await look(employee, 'same-moment-late-note')
        await late.getByRole('button', { name: say('lateNote.discard') }).click()
        await expect(late).toHaveCount(0)
      },
    )

    await journey.step(
      'Sanne takes the turn while Joost writes: what he wrote waits for his turn',
      async () => {
        await manager.goto(conversation)
        const arrive = answer(section(manager, conclusion[language]), say('report.together'))
        await expect(arrive).toBeVisible()
        const wake = await asleep(manager)
        await ask(manager.request, 'POST', `${conversation}/report/pass`)
        await arrive.fill('Het rooster eerst.')
        await arrive.blur()
        await expect(manager.getByText(words('refusals:not-your-turn'))).toBeVisible()
        await wake()
        await expect(
          manager.getByText(words('conversations:report.theirTurn', { name: 'Sanne' })),
        ).toBeVisible({ timeout: 30_000 })
        await ask(employee.request, 'POST', `${conversation}/report/pass`)
        await expectMyTurn(manager, words, 'Sanne')
        await expect(arrive).toHaveValue('Het rooster eerst.')
        await offer(manager, words)
      },
    )

    await journey.step(
      'Joost takes it back while Sanne signs: nothing was signed, and she reads why',
      async () => {
        await employee.reload()
        await expectPhase(employee, words, 'signing')
        await employee.getByRole('radio', { name: say('sign.agreed') }).check()
        await employee.getByRole('button', { name: say('sign.button'), exact: true }).click()
        const dialog = employee.getByRole('dialog', { name: say('sign.askAgreed') })
        const sign = dialog.getByRole('button', { name: say('sign.doAgreed'), exact: true })
        await expect(sign).toBeEnabled()
        const wake = await asleep(employee)
        await ask(manager.request, 'POST', `${conversation}/report/take-back`)
        const answered = employee.waitForResponse(/\/report\/sign$/)
        await sign.click()
        await answered
        await wake()
        await expect(employee.getByText(words('refusals:report-not-offered'))).toBeVisible({
          timeout: 30_000,
        })
        await look(employee, 'same-moment-taken-back')
        await expectPhase(employee, words, 'report')
      },
    )

    await journey.step('he changes it and offers it anew; both sign at once, and it rests', async () => {
      await manager.reload()
      const arrive = answer(section(manager, conclusion[language]), say('report.together'))
      await write(section(manager, conclusion[language]), words, say('report.together'), 'De cursus eerst.')
      await expect(arrive).toHaveValue('De cursus eerst.')
      await offer(manager, words)
      await employee.reload()
      await expect(employee.getByText('De cursus eerst.')).toBeVisible()
      await employee.getByRole('radio', { name: say('sign.agreed') }).check()
      await together(say('sign.button'), say('sign.askAgreed'), say('sign.doAgreed'))
      for (const page of both) await expectPhase(page, words, 'follow-up')
    })

    await journey.step('one signs while the other takes it back: one of the two, never both', async () => {
      const other = await offerReport(manager, talk)
      await employee.goto(other)
      await manager.goto(other)
      await employee.getByRole('radio', { name: say('sign.agreed') }).check()
      await employee.getByRole('button', { name: say('sign.button'), exact: true }).click()
      await manager.getByRole('button', { name: say('takeBack.button'), exact: true }).click()
      const signs = employee
        .getByRole('dialog')
        .getByRole('button', { name: say('sign.doAgreed'), exact: true })
      const takes = manager
        .getByRole('dialog')
        .getByRole('button', { name: say('takeBack.button'), exact: true })
      await expect(signs).toBeEnabled()
      await expect(takes).toBeEnabled()
      await Promise.all([signs.click(), takes.click()])
      // Taking back is always possible until the report rests, so that it comes out on top either way.
      await expectPhase(manager, words, 'report')
      await expectPhase(employee, words, 'report')
    })
  },
)
