import { expect, journey } from './harness/journey.ts'
import { offerReport } from './screens/planned.ts'
import { signAsManager, signAsSeen } from './screens/sign.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

const wrong = 'de cursus van maandag'
const correct = 'de cursus van dinsdag'

journey(
  'a fact is corrected beside a sealed report, and then the talk is withdrawn by both',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const first = ({ name }: { name: string }) => name.split(' ')[0] ?? ''
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
      await expect(
        employee.getByText(words('conversations:sign.facts', { name: first(joost) })),
      ).toBeVisible()
      await signAsSeen(employee, words, 'De cursus mist nog.')
      await expectPhase(employee, words, 'follow-up')
    })

    await journey.step('Sanne says what is wrong; Joost finds it on Home and does not agree', async () => {
      await expect(async () => {
        await employee.reload()
        await employee.getByRole('button', { name: words('dossier:corrections.write') }).click()
      }).toPass({ timeout: 60_000 })
      await employee.getByRole('button', { name: words('dossier:corrections.propose') }).click()
      await expect(employee.getByText(words('dossier:corrections.wrongMissing'))).toBeVisible()
      await employee.getByLabel(words('dossier:corrections.wrong')).fill(wrong)
      await employee.getByLabel(words('dossier:corrections.correct')).fill(correct)
      await look(employee, 'correction-writing')
      await employee.getByRole('button', { name: words('dossier:corrections.propose') }).click()
      await expect(employee.getByText(words('dossier:corrections.yours', { wrong, correct }))).toBeVisible()
      await manager.goto('/')
      await manager
        .getByRole('listitem')
        .filter({ hasText: words('home:task.answer-correction', { name: sanne.name }) })
        .getByRole('link', { name: words('home:act.answer-correction') })
        .click()
      await expect(manager.getByRole('button', { name: words('dossier:corrections.agree') })).toBeVisible()
      await look(manager, 'correction-asked')
      await manager.getByRole('button', { name: words('dossier:corrections.disagree') }).click()
      await manager.getByLabel(words('dossier:corrections.why')).fill('Het was echt maandag.')
      await manager.getByRole('button', { name: words('dossier:corrections.sayWhy') }).click()
      await expect(manager.getByText(words('dossier:corrections.said', { name: sanne.name }))).toBeVisible()
    })

    await journey.step('she adds it in one tap, and what she says next Joost agrees to', async () => {
      await employee.reload()
      await employee.getByRole('button', { name: words('dossier:corrections.add') }).click()
      const prefilled = words('dossier:corrections.asAddition', { wrong, correct })
      await expect(employee.getByLabel(words('dossier:addenda.new'))).toHaveValue(prefilled)
      await employee.getByRole('button', { name: words('dossier:addenda.add') }).click()
      await expect(employee.getByText(prefilled)).toBeVisible()
      await employee.getByRole('button', { name: words('dossier:corrections.write') }).click()
      await employee.getByLabel(words('dossier:corrections.wrong')).fill(wrong)
      await employee.getByLabel(words('dossier:corrections.correct')).fill(correct)
      await employee.getByRole('button', { name: words('dossier:corrections.propose') }).click()
      await manager.reload()
      await manager.getByRole('button', { name: words('dossier:corrections.agree') }).click()
      await expect(manager.getByText(words('dossier:corrections.sealed'))).toBeVisible()
      await employee.goto('/my-file')
      await expect(employee.getByText(`“${wrong}”`, { exact: false })).toBeVisible()
      const link = employee.getByRole('link', { name: words('dossier:corrections.open') })
      const pdf = await employee.request.get((await link.getAttribute('href')) ?? '')
      expect(pdf.headers()['content-type']).toContain('application/pdf')
      await look(employee, 'correction-file')
    })

    await journey.step('Joost asks to withdraw it all, takes that back, and asks again', async () => {
      const ask = async () => {
        await manager.getByRole('button', { name: words('conversations:head.more'), exact: true }).click()
        await manager.getByRole('menuitem', { name: words('conversations:withdraw.button') }).click()
        await manager.getByLabel(words('conversations:withdrawReason.wrong-person')).check()
        await look(manager, 'withdraw-asking')
        await manager
          .getByRole('button', { name: words('conversations:withdraw.ask', { name: first(sanne) }) })
          .click()
        await expect(
          manager.getByText(words('conversations:withdraw.waits', { name: first(sanne) })),
        ).toBeVisible()
      }
      await ask()
      await manager.getByRole('button', { name: words('conversations:withdraw.takeBack') }).click()
      await expect(manager.getByText(words('conversations:withdraw.takenBack'))).toBeVisible()
      await ask()
    })

    await journey.step('Sanne agrees: nobody reads it any more, and her file says so', async () => {
      await employee.goto('/')
      await employee.getByRole('link', { name: words('home:act.answer-withdrawal') }).click()
      await employee.getByRole('button', { name: words('conversations:withdraw.answer') }).click()
      await look(employee, 'withdraw-asked')
      await employee.getByRole('button', { name: words('conversations:withdraw.agree'), exact: true }).click()
      await expect(employee.getByText(words('conversations:withdraw.nothingRead'))).toBeVisible()
      await look(employee, 'withdrawn')
      await employee.goto('/my-file')
      await expect(
        employee.getByText(words('dossier:state.withdrawn', { date: '§' }).split('§')[1] ?? ''),
      ).toBeVisible()
      await expect(employee.getByText(wrong)).toHaveCount(0)
      await look(employee, 'withdrawn-file')
      await manager.goto(conversation)
      await expect(manager.getByText(words('conversations:withdraw.nothingRead'))).toBeVisible()
      const report = await manager.request.get(`/api/v1${conversation}/report.pdf`)
      expect(report.status()).toBe(404)
    })
  },
)
