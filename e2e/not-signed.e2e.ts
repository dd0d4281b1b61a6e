import { expect, journey } from './harness/journey.ts'
import { daysLater } from './screens/days-later.ts'
import { openSealedReport } from './screens/file.ts'
import { offerReport } from './screens/planned.ts'
import { signAsManager } from './screens/sign.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

journey(
  'a report that somebody does not sign is closed after its term as not signed, and says so',
  async ({ page: hr, product, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''

    await journey.step('Joost offers the report, and signs it', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await offerReport(manager, {
        kind: 'progress',
        employee: sanne.name,
        leader: joost.name,
      })
      await manager.goto(conversation)
      await signAsManager(manager, words)
      await expect(manager.getByText(words('conversations:sign.done'))).toBeVisible()
    })

    await journey.step('Sanne reads until when she can, and what follows', async () => {
      await employee.goto(conversation)
      await expectPhase(employee, words, 'signing')
      await expect(employee.getByText(words('conversations:sign.after'))).toBeVisible()
      await look(employee, 'not-signed-yet')
    })

    await journey.step('three weeks later it lies in her file, not signed by her', async () => {
      await hr.close()
      await daysLater(product, 21, [
        { page: employee, person: sanne },
        { page: manager, person: joost },
      ])
      await employee.goto(conversation)
      await expect(employee.getByText(words('conversations:followUp.notSigned'))).toBeVisible({
        timeout: 120_000,
      })
      await look(employee, 'not-signed')
      await employee.goto('/my-file')
      const pdf = await openSealedReport(employee, words)
      expect(pdf.length).toBeGreaterThan(0)
      await manager.goto(conversation)
      await expect(manager.getByText(words('conversations:followUp.notSigned'))).toBeVisible()
    })
  },
)
