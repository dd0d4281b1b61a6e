import { expect, journey } from './harness/journey.ts'
import { ledBy } from './screens/led-by.ts'
import { openSealedReport } from './screens/file.ts'
import { offerReport, planTalk, signReport } from './screens/planned.ts'
import { share, write } from './screens/preparation.ts'
import { questionFor } from './screens/progress-form.ts'
import { confirmSeen } from './screens/sign.ts'
import { bringIn, bringInBoth, joost, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, pressAndConfirm } from './screens/talk.ts'

const given = ({ name }: { name: string }) => name.split(' ')[0] ?? name
const talk = { kind: 'progress', employee: sanne.name, leader: joost.name }
const learn = 'Ik wil leren begeleiden.'

journey(
  'somebody else leads the employee before the talk, and between two signatures',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    const former = await anotherPerson()
    const employee = await anotherPerson()
    const heir = await anotherPerson()
    let planned = ''
    let offered = ''

    await journey.step(
      'Sanne shared what she prepared for one, and signed the report of another',
      async () => {
        await bringInBoth({ hr, mailbox, words }, { manager: former, employee })
        await bringIn({ hr, at: heir, mailbox, words }, karim)
        offered = await offerReport(former, talk)
        await signReport(employee, offered, 'seen')
        planned = await planTalk(former, talk)
        await employee.goto(planned)
        await write(employee, words, questionFor('proud', 'employee', language), 'Het rooster is af.')
        await write(employee, words, questionFor('ahead', 'employee', language), learn)
        await share(employee, words)
        await ledBy(hr, karim.name, null)
        await ledBy(hr, sanne.name, karim.name)
      },
    )

    await journey.step('before the talk, Karim takes it over; Joost finds it no more', async () => {
      await heir.goto(planned)
      await expect(
        heir.getByText(
          words('conversations:handOver.nowYours', { employee: given(sanne), former: joost.name }),
        ),
      ).toBeVisible()
      await pressAndConfirm(
        heir,
        words('conversations:handOver.take'),
        words('conversations:handOver.takeTitle', { former: joost.name }),
      )
      await expectPhase(heir, words, 'preparing')
      await expect(heir.getByText(learn)).toHaveCount(0)
      await look(heir, 'taken-over')
      expectedErrors.push(/status of 404 .*\/api\/v1\/conversations\//)
      await former.goto(planned)
      await expect(former.getByText(words('app:notFound.title'))).toBeVisible()
    })

    await journey.step('what Sanne shared closed again: she says anew that Karim reads it', async () => {
      await employee.goto(planned)
      await look(employee, 'taken-over-employee')
      await share(employee, words)
      await heir.reload()
      await begin(heir, words)
      await heir.getByRole('button', { name: words('conversations:context.atTable') }).click()
      await expect(heir.getByText(learn)).toBeVisible()
    })

    await journey.step(
      'between two signatures, Joost hands it over; what Sanne signed stays signed',
      async () => {
        await former.goto(offered)
        await pressAndConfirm(
          former,
          words('conversations:handOver.button', { name: given(karim) }),
          words('conversations:handOver.title', { name: karim.name }),
        )
        await expect(former.getByText(words('conversations:handOver.former'))).toBeVisible()
        await heir.goto(offered)
        await expectPhase(heir, words, 'signing')
        await expect(
          heir.getByText(words('conversations:sign.cameAfter', { former: joost.name })),
        ).toBeVisible()
        await look(heir, 'hand-over-signing')
      },
    )

    await journey.step('Karim signs for having seen it, and it lies in her file', async () => {
      await confirmSeen(heir, words)
      await expectPhase(heir, words, 'follow-up')
      await expect(async () => {
        await employee.goto('/my-file')
        expect((await openSealedReport(employee, words)).length).toBeGreaterThan(0)
      }).toPass({ timeout: 60_000 })
      await look(employee, 'hand-over-file')
    })
  },
)
