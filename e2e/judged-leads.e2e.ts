import type { Page } from '@playwright/test'
import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { planTalk } from './screens/planned.ts'
import { bringIn, comeInAsHr, joost, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, pressAndConfirm } from './screens/talk.ts'

/** HR writes down who leads somebody from today on. */
const ledBy = async ({ request }: Page, name: string, manager: string | null): Promise<void> => {
  const idOf = async (search: string): Promise<string> => {
    const path = `/people?search=${encodeURIComponent(search)}`
    const { items } = (await ask(request, 'GET', path)) as { items: { personId: string }[] }
    return items[0]?.personId ?? ''
  }
  const from = Temporal.Now.plainDateISO('Europe/Amsterdam').toString()
  const managerId = manager === null ? null : await idOf(manager)
  await ask(request, 'POST', `/people/${await idOf(name)}/assignments`, {
    body: { jobTitle: 'Verpleegkundige', unitId: null, managerId, hoursPerWeek: 32, from },
  })
}

journey(
  'nobody judges who leads them: what was planned is begun by who leads the employee now',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
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
  },
)
