import { hanna } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { ledBy } from './screens/led-by.ts'
import { openPerson } from './screens/people.ts'
import { planTalk } from './screens/planned.ts'
import { bringIn, comeInAsHr, joost, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, pressAndConfirm } from './screens/talk.ts'

const appraisal = { nl: 'Beoordelingsgesprek', en: 'Appraisal' } as const

journey(
  'nobody judges who leads them: what was planned is begun by who leads the employee now',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const former = await anotherPerson()
    const heir = await anotherPerson()
    const given = (name: string) => name.split(' ')[0] ?? name
    let conversation = ''

    await journey.step('Joost plans an appraisal with Sanne', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: former, mailbox, words }, joost)
      await bringIn({ hr, at: heir, mailbox, words }, karim)
      conversation = await planTalk(former, { kind: 'appraisal', employee: sanne.name, leader: joost.name })
    })

    await journey.step('then Sanne comes to lead Joost: he cannot begin it, and reads why', async () => {
      await ledBy(hr, karim.name, null)
      await ledBy(hr, sanne.name, karim.name)
      await ledBy(hr, joost.name, sanne.name)
      await former.goto(conversation)
      const why = { employee: sanne.name, leader: joost.name }
      await expect(former.getByText(words('conversations:judgedLeads.why', why))).toBeVisible()
      await expect(former.getByRole('button', { name: words('conversations:begin.button') })).toHaveCount(0)
      await look(former, 'judged-leads')
    })

    await journey.step('he hands it to who leads her now, who begins it', async () => {
      await pressAndConfirm(
        former,
        words('conversations:handOver.button', { name: given(karim.name) }),
        words('conversations:handOver.title', { name: karim.name }),
      )
      await heir.goto(conversation)
      await begin(heir, words)
      await expectPhase(heir, words, 'talk')
      await look(heir, 'judged-leads-heir')
    })

    await journey.step(
      'nobody leads Karim, so HR chooses who leads his: not himself, and not HR',
      async () => {
        await openPerson(hr, karim.name)
        await hr.getByRole('link', { name: words('conversations:plan.forOthers.button') }).click()
        const leader = hr.getByRole('combobox', { name: words('conversations:plan.forOthers.leader') })
        for (const { name } of [karim, hanna]) {
          await leader.fill(name)
          await expect(hr.getByText(words('conversations:plan.nobody'))).toBeVisible()
        }
        await leader.fill(joost.name)
        await hr.getByRole('option', { name: joost.name }).click()
        await hr.getByRole('radio', { name: appraisal[language], exact: true }).check()
        await look(hr, 'plan-for-others')
        await hr.getByRole('button', { name: words('conversations:plan.button') }).click()
        await expect(hr.getByText(words('conversations:progress.text'))).toBeVisible()
        const planned = new URL(hr.url()).pathname
        await former.goto(planned)
        await begin(former, words)
      },
    )

    await journey.step('and nobody plans one with themselves', async () => {
      await former.goto('/conversations/new')
      await former.getByPlaceholder(words('conversations:plan.withWhom')).fill(joost.name)
      await expect(former.getByText(words('conversations:plan.nobody'))).toBeVisible()
    })
  },
)
