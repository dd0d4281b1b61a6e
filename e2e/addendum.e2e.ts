import { expect, journey } from './harness/journey.ts'
import { offerReport } from './screens/planned.ts'
import { signAsManager, signAsSeen } from './screens/sign.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

const addition = 'Na het gesprek bleek dat de cursus dit jaar vol zit.'
const his = 'De cursus van het voorjaar is geregeld.'

journey(
  'something is added to a sealed report, sealed itself, and stands beside it',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''

    await journey.step('the report of Joost and Sanne is signed and sealed', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await offerReport(manager, {
        kind: 'progress',
        employee: sanne.name,
        leader: joost.name,
      })
      await manager.goto(conversation)
      await signAsManager(manager, words)
      await employee.goto(conversation)
      await signAsSeen(employee, words, 'De cursus mist nog.')
      await expectPhase(employee, words, 'follow-up')
    })

    await journey.step('Sanne adds what turned out afterwards', async () => {
      await expect(async () => {
        await employee.reload()
        await employee.getByRole('button', { name: words('dossier:addenda.write') }).click()
      }).toPass({ timeout: 60_000 })
      await employee.getByRole('button', { name: words('dossier:addenda.add') }).click()
      await expect(employee.getByText(words('dossier:addenda.missing'))).toBeVisible()
      await employee.getByLabel(words('dossier:addenda.new')).fill(addition)
      await expect(employee.getByText(words('dossier:addenda.help', { name: joost.name }))).toBeVisible()
      await look(employee, 'addendum-writing')
      await employee.getByRole('button', { name: words('dossier:addenda.add') }).click()
      await expect(employee.getByText(words('dossier:addenda.done'))).toBeVisible()
      await expect(employee.getByText(addition)).toBeVisible()
      await look(employee, 'addendum-added')
    })

    await journey.step(
      'Joost is told, and reads it beneath the report; Sanne finds it in her file',
      async () => {
        const mail = await mailbox.take(joost.email)
        expect(mail.text).not.toContain('cursus')
        await manager.goto(conversation)
        await expect(manager.getByText(addition)).toBeVisible()
        await employee.goto('/my-file')
        const link = employee.getByRole('link', { name: words('dossier:addenda.open', { name: sanne.name }) })
        await expect(link).toBeVisible()
        const pdf = await employee.request.get((await link.getAttribute('href')) ?? '')
        expect(pdf.headers()['content-type']).toContain('application/pdf')
        await look(employee, 'addendum-file')
      },
    )

    await journey.step('Joost adds something too, and it stands beside hers', async () => {
      await manager.getByRole('button', { name: words('dossier:addenda.write') }).click()
      await manager.getByLabel(words('dossier:addenda.new')).fill(his)
      await manager.getByRole('button', { name: words('dossier:addenda.add') }).click()
      await expect(manager.getByText(words('dossier:addenda.done'))).toBeVisible()
      await employee.goto(conversation)
      for (const text of [addition, his]) await expect(employee.getByText(text)).toBeVisible()
    })
  },
)
