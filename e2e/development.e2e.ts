import { expect, journey } from './harness/journey.ts'
import { openSealedReport, pagesOf } from './screens/file.ts'
import { note } from './screens/notes.ts'
import { openPerson } from './screens/people.ts'
import { planTalk } from './screens/planned.ts'
import { offer } from './screens/report.ts'
import { signAsManager } from './screens/sign.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, finish } from './screens/talk.ts'

/** What was said about where one wants to go, which is nobody’s but theirs. */
const wish = 'Over drie jaar wil ik wijkverpleegkundige specialist zijn.'

journey(
  'a development conversation is the employee’s own: from their plan to their file, and HR reads nothing of it',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''

    await journey.step('the employee asks for it, and leads it', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(employee, {
        kind: 'development',
        employee: sanne.name,
        leader: joost.name,
      })
      await employee.goto(conversation)
      await look(employee, 'development-prepare')
      await begin(employee, words)
      await note(employee, words, wish)
      await look(employee, 'development-talk')
      await finish(employee, words)
    })

    await journey.step('it is written down, offered and signed by both', async () => {
      await manager.goto(conversation)
      await expect(manager.getByText(wish)).toBeVisible()
      await offer(manager, words)
      await signAsManager(manager, words)
      await employee.reload()
      await expectPhase(employee, words, 'signing')
      await employee.getByRole('radio', { name: words('conversations:sign.agreed') }).check()
      await signAsManager(employee, words)
      await expect(employee.getByText(words('conversations:followUp.filed'))).toBeVisible({
        timeout: 120_000,
      })
    })

    await journey.step('it is in their file', async () => {
      await employee.goto('/my-file')
      expect(pagesOf(await openSealedReport(employee, words))).toBeGreaterThan(0)
      await look(employee, 'development-file')
    })

    await journey.step('HR sees that it was held, and cannot open what was said', async () => {
      await hr.goto(conversation)
      await expect(hr.getByText(words('conversations:progress.text'))).toBeVisible()
      expect(await hr.content()).not.toContain(wish)
      await look(hr, 'development-hr')
      const report = await hr.request.get(`/api/v1${conversation}/report.pdf`)
      expect(report.status()).toBe(404)
      await openPerson(hr, sanne.name)
      await hr.goto(`${new URL(hr.url()).pathname}/file`)
      await expect(hr.getByText(words('dossier:other.relation.hr'))).toBeVisible()
      await expect(
        hr.getByRole('link', { name: words('dossier:report.openLabel').split('{{')[0] ?? '' }),
      ).toHaveCount(0)
    })
  },
)
