import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { agree } from './screens/agreements.ts'
import { planTalk } from './screens/planned.ts'
import { addPoint, answer, asleep, expectSaved, write } from './screens/preparation.ts'
import { mostly, questionFor } from './screens/progress-form.ts'
import { comment, expectMyTurn, expectTheirTurn, passButton, passTo } from './screens/report.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { begin } from './screens/talk.ts'

journey(
  'two tabs, and two people, who write at once lose nothing and share nothing unread',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    journey.setTimeout(5 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''
    const question = (field: Parameters<typeof questionFor>[0]) => questionFor(field, 'employee', language)

    await journey.step('somebody prepares', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, {
        kind: 'progress',
        employee: sanne.name,
        leader: joost.name,
      })
      await employee.goto(conversation)
      await write(employee, words, question('proud'), 'Het rooster.')
      await write(employee, words, question('ahead'), 'Leidinggeven.')
      await employee.getByRole('radio', { name: mostly[language] }).check()
      await addPoint(employee, words, 'De cursus')
    })

    await journey.step('what another tab saved is not shared unread', async () => {
      expectedErrors.push(/status of 409 .*\/share\)$/)
      const wake = await asleep(employee)
      const tab = await employee.context().newPage()
      await tab.goto(conversation)
      await write(tab, words, question('proud'), 'Iets anders.')
      await tab.close()
      const button = words('conversations:share.button')
      await employee.getByRole('button', { name: button }).click()
      const dialog = employee.getByRole('dialog', { name: words('conversations:share.title') })
      await dialog.getByRole('button', { name: button }).click()
      await wake()
      const why = employee.getByRole('group', {
        name: words('conversations:share.changed_one', { count: 1 }),
      })
      await expect(why).toBeVisible()
      await expect(answer(employee, question('proud'))).toHaveValue('Iets anders.')
      await expect(why).toContainText(question('proud'))
      await look(employee, 'share-changed')
    })

    await journey.step(
      'begun without her, it says when he reads it, and lets her bring one point in',
      async () => {
        await manager.goto(conversation)
        await begin(manager, words)
        await employee.goto(`${conversation}?phase=preparing`)
        await expect(
          employee.getByText(words('conversations:prepare.until.begun_one', { names: 'Joost' })).first(),
        ).toBeVisible()
        await look(employee, 'prepare-begun')
        await employee.goto(conversation)
        await expect(
          manager.getByText(words('conversations:agenda.hidden_one', { name: 'Sanne', count: 1 })),
        ).toBeVisible()
        await look(manager, 'agenda-hidden')
        const bring = employee.getByRole('button', {
          name: words('conversations:agenda.bringNamed', { text: 'De cursus' }),
        })
        await expect(bring).toBeVisible()
        await look(employee, 'agenda-kept')
        await bring.click()
        await expect(manager.getByRole('checkbox', { name: 'De cursus' })).toBeVisible()
      },
    )

    await journey.step('what he writes down comes while she presses a button: it does not move', async () => {
      const what = 'Joost houdt de ochtend vrij'
      await employee.getByRole('button', { name: words('agreements:do.add') }).hover()
      await employee.mouse.down()
      await agree(manager, words, { what, doer: joost.name, measure: 'Het staat in het rooster' })
      await expect(employee.getByRole('article', { name: what })).toBeVisible()
      await employee.mouse.up()
      await expect(employee.getByLabel(words('agreements:form.what'))).toBeFocused()
      await employee.getByRole('button', { name: words('agreements:do.cancel') }).click()
    })

    await journey.step('finishing halfway an agreement leads back to it first', async () => {
      await manager.getByRole('button', { name: words('agreements:do.add') }).click()
      await manager.getByLabel(words('agreements:form.what')).fill('Half opgeschreven')
      await manager.getByRole('button', { name: words('conversations:finish.button') }).click()
      const dialog = manager.getByRole('dialog', { name: words('conversations:finish.title') })
      await expect(dialog).toContainText(words('conversations:finish.unmade'))
      const back = dialog.getByRole('button', { name: words('conversations:finish.toAgreement') })
      await expect(back).toBeFocused()
      await expect(dialog.getByRole('button', { name: words('app:action.cancel') })).toHaveCount(0)
      await look(manager, 'finish-unmade')
      await back.click()
      await expect(manager.getByLabel(words('agreements:form.what'))).toBeFocused()
    })

    await journey.step('he takes the turn back while she types: her words are not lost', async () => {
      expectedErrors.push(/status of 403 .*\/report\/sections\//, /status of 409 .*\/report\/sections\//)
      await ask(manager.request, 'POST', `${conversation}/finish`)
      await manager.goto(conversation)
      await expectMyTurn(manager, words, 'Sanne')
      await passTo(manager, words, 'Sanne')
      await employee.goto(conversation)
      await expectMyTurn(employee, words, 'Joost')
      await employee
        .getByRole('button', { name: words('conversations:report.addTogether') })
        .first()
        .click()
      const together = employee.getByRole('textbox', { name: words('conversations:report.together') }).first()
      await together.fill('Eerst dit.')
      await expectSaved(together, words)
      await employee.route(/\/report\/sections\//, async (route) => route.abort())
      expectedErrors.push(/net::ERR_FAILED/)
      await together.fill('Eerst dit. En dit nog niet bewaard.')

      const takeTurn = words('conversations:report.takeTurn')
      await manager.reload()
      await manager.getByRole('button', { name: takeTurn }).click()
      const sure = manager.getByRole('dialog', { name: words('conversations:interrupt.title') })
      await expect(sure).toBeVisible()
      await look(manager, 'interrupt')
      await sure.getByRole('button', { name: takeTurn }).click()
      await expect(sure).toBeHidden()
      await expectMyTurn(manager, words, 'Sanne')

      await employee.unroute(/\/report\/sections\//)
      const left = employee.getByRole('region', { name: words('conversations:leftOut.title') })
      await expect(left).toContainText('En dit nog niet bewaard.', { timeout: 30_000 })
      await look(employee, 'left-out')
      await manager
        .getByRole('textbox', { name: words('conversations:report.together') })
        .first()
        .fill('Van mij.')
      await expectSaved(
        manager.getByRole('textbox', { name: words('conversations:report.together') }).first(),
        words,
      )
      await passTo(manager, words, 'Sanne')
    })

    await journey.step('both wrote in one place: who wrote what is said, and both can stay', async () => {
      const both = employee.getByRole('group', {
        name: words('conversations:conflict.other.title', { name: 'Joost' }),
      })
      await expect(both).toContainText('Van mij.', { timeout: 30_000 })
      await look(employee, 'conflict-other')
      await both.getByRole('button', { name: words('conversations:conflict.keepBoth') }).click()
      const together = employee.getByRole('textbox', { name: words('conversations:report.together') }).first()
      await expect(together).toHaveValue('Van mij.\n\nEerst dit. En dit nog niet bewaard.')
      await expectSaved(together, words)
    })

    await journey.step(
      'who offers it hears that she gave the turn back, and what she said about it',
      async () => {
        await comment(employee, words, 'De datum klopt niet.')
        const pass = passButton(employee, words, 'Joost')
        // What he says meanwhile pushes the button away while she presses it: the press counts.
        await pass.hover()
        const before = await pass.boundingBox()
        await employee.mouse.down()
        await comment(manager, words, 'Ik pas de datum aan.')
        await expect(employee.getByText('Ik pas de datum aan.')).toBeVisible()
        expect((await pass.boundingBox())?.y).toBeGreaterThan((before?.y ?? 0) + (before?.height ?? 0))
        await employee.mouse.up()
        await expectTheirTurn(employee, words, 'Joost')
        await manager.reload()
        await manager.getByRole('button', { name: words('conversations:report.offer'), exact: true }).click()
        const dialog = manager.getByRole('dialog', { name: words('conversations:offer.title') })
        await expect(dialog).toContainText(words('conversations:offer.returned', { name: 'Sanne' }))
        await expect(dialog).toContainText(
          words('conversations:offer.remarks_one', { name: 'Sanne', count: 1 }),
        )
        await look(manager, 'offer-returned')
      },
    )
  },
)
