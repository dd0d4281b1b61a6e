import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { sayTogether } from './screens/planned.ts'
import { expectSaved } from './screens/preparation.ts'
import { offer, section } from './screens/report.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

const goal = 'The handover is complete'
const refused = 'It is not your turn'
const seen = 'Four of the five times in November'

journey(
  'an improvement series is planned at once, each talk says how far the goals are, and the last one how it ends',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const place = (number: number, of: number) => words('conclusion:series.place', { number, of })
    const goals = words('conclusion:goalsTitle')

    /** Past the screens of the talk itself, which the main path shows. */
    const hold = async (address: string): Promise<void> => {
      for (const deed of ['begin', 'finish']) await ask(manager.request, 'POST', `${address}/${deed}`)
      await sayTogether(manager, address)
      await manager.goto(address)
      await expectPhase(manager, words, 'report')
    }

    await journey.step(
      'the manager says what has to improve, what help there is, and plans the talks',
      async () => {
        await bringInBoth({ hr, mailbox, words }, { manager, employee })
        await manager.goto('/conversations/new')
        await manager.getByPlaceholder(words('conversations:plan.withWhom')).click()
        await manager.getByRole('option', { name: sanne.name }).click()
        await manager.getByRole('radio', { name: 'Improvement conversation', exact: true }).check()
        const series = section(manager, words('conclusion:series.title'))
        await series.getByLabel(words('conclusion:series.goal', { nth: 1 })).fill(goal)
        await series.getByLabel(words('conclusion:series.seenBy', { nth: 1 })).fill('No field is empty')
        await series.getByLabel(words('conclusion:series.support')).fill('Two hours a week with Karim')
        await series.getByLabel(words('conclusion:series.count')).fill('2')
        await look(manager, 'improvement-plan')
        await manager
          .getByRole('button', { name: words('conclusion:series.plan_other', { count: 2 }) })
          .click()
        await expectPhase(manager, words, 'preparing')
      },
    )

    const first = new URL(manager.url()).pathname
    const { series } = (await ask(manager.request, 'GET', `${first}/series`)) as {
      readonly series: { readonly talks: readonly { readonly conversationId: string }[] }
    }
    const second = `/conversations/${series.talks[1]?.conversationId ?? ''}`

    await journey.step('the employee reads which talk it is, and what it is about', async () => {
      await employee.goto('/conversations')
      const title = { kind: 'Improvement conversation', name: joost.name }
      const row = employee.getByRole('listitem').filter({ hasText: words('conversations:item.title', title) })
      await expect(row.first()).toContainText(words('app:series', { number: 1, of: 2 }))
      await employee.goto(first)
      await expect(section(employee, place(1, 2))).toContainText(goal)
      await expect(section(employee, place(1, 2))).toContainText('Two hours a week with Karim')
      await look(employee, 'improvement-first')
    })

    await journey.step('after the first talk each goal says how far it is, and what was seen', async () => {
      await hold(first)
      const said = section(manager, goals)
      await said.getByRole('radio', { name: words('conclusion:standing.not-yet') }).check()
      const field = said.getByLabel(words('conclusion:seen'))
      await field.fill(seen)
      await expectSaved(field, words)
      await look(manager, 'improvement-goals')
      await offer(manager, words)
      await employee.goto(first)
      await expectPhase(employee, words, 'signing')
      await expect(section(employee, goals)).toContainText(seen)
    })

    await journey.step(
      'beside the last talk stands the one before; it is prolonged with new dates',
      async () => {
        await hold(second)
        const said = section(manager, goals)
        await expect(said).toContainText(seen)
        await said.getByRole('radio', { name: words('conclusion:standing.on-track') }).check()
        await said.getByLabel(words('conclusion:seen')).fill('Every time since')
        await said.getByRole('radio', { name: words('conclusion:ending.prolonged') }).check()
        const reason = said.getByLabel(words('conclusion:reason'), { exact: true })
        expectedErrors.push(/status of 409 .*\/conclusion\)$/)
        await manager.route('**/conclusion', async (saving) =>
          saving.fulfill({ status: 409, json: { code: 'not-your-turn', message: refused, details: {} } }),
        )
        await reason.fill('It goes well.')
        // Said once, where it was written.
        await expect(manager.getByText(refused)).toHaveCount(1)
        await manager.unroute('**/conclusion')
        await reason.fill('It goes well, and is to last.')
        await expectSaved(reason, words)
        await look(manager, 'improvement-last')
        await said.getByRole('button', { name: words('conclusion:series.add_other', { count: 2 }) }).click()
        await expect(
          said.getByRole('button', { name: words('conclusion:series.add_other', { count: 2 }) }),
        ).toBeHidden()
        await offer(manager, words)
        await employee.goto(second)
        await expect(section(employee, goals)).toContainText(place(2, 4))
        await expect(section(employee, goals)).toContainText(words('conclusion:ending.prolonged'))
        await look(employee, 'improvement-sign')
      },
    )
  },
)
