import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { write } from './screens/preparation.ts'
import { offer } from './screens/report.ts'
import { signAsManager } from './screens/sign.ts'
import { bringIn, comeInAsHr, joost, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, finish } from './screens/talk.ts'

const school = 'Op school rondt ze module drie af; nu telt het begeleiden van een cliënt.'

interface Listed {
  readonly items: readonly { readonly personId: string }[]
}
interface Kinds {
  readonly kinds: readonly { readonly kindId: string; readonly code: string }[]
}

journey(
  'a talk about learning at the workplace is led by the coach, and the third from school speaks and reads along in it alone',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const coach = await anotherPerson()
    const trainee = await anotherPerson()
    const third = await anotherPerson()
    const idOf = async (name: string): Promise<string> => {
      const { items } = (await ask(hr.request, 'GET', `/people?search=${encodeURIComponent(name)}`)) as Listed
      return items[0]?.personId ?? ''
    }
    let conversation = ''

    await journey.step('HR makes Karim coach; he plans the talk with Sanne and invites a third', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: coach, mailbox, words }, karim)
      await bringIn({ hr, at: trainee, mailbox, words }, sanne)
      await bringIn({ hr, at: third, mailbox, words }, joost)
      const [coachId, traineeId, thirdId] = [
        await idOf(karim.name),
        await idOf(sanne.name),
        await idOf(joost.name),
      ]
      await ask(hr.request, 'POST', `/people/${coachId}/roles`, { body: { role: 'coach', unitId: null } })
      const { kinds } = (await ask(coach.request, 'GET', '/kinds')) as Kinds
      const startsAt = Temporal.Now.instant().add({ hours: 24 * 14 })
      const planned = (await ask(coach.request, 'POST', '/conversations', {
        body: {
          kindId: kinds.find(({ code }) => code === 'learning')?.kindId,
          employeeId: traineeId,
          leaderId: coachId,
          startsAt: startsAt.toString(),
          endsAt: startsAt.add({ hours: 1 }).toString(),
          place: 'De Linde',
          videoLink: null,
          purpose: null,
          guests: [{ personId: thirdId, role: 'third-party' }],
        },
      })) as { readonly conversationId: string }
      conversation = `/conversations/${planned.conversationId}`
      await mailbox.take(joost.email)
    })

    await journey.step(
      'the third prepares what school says, and reads nothing of the others yet',
      async () => {
        await third.goto(conversation)
        await expectPhase(third, words, 'preparing')
        await write(third, words, 'Hoe gaat het op school', school)
        await look(third, 'learning-third')
        await trainee.goto(conversation)
        await expect(trainee.getByText(school)).toBeHidden()
      },
    )

    await journey.step(
      'the coach begins; what the third prepared is on the table and in the report',
      async () => {
        await ask(third.request, 'POST', `${conversation}/share`)
        await coach.goto(conversation)
        await begin(coach, words)
        await look(coach, 'learning-talk')
        await finish(coach, words)
        await expect(coach.getByRole('article').getByText(school)).toBeVisible()
        await offer(coach, words)
        await signAsManager(coach, words)
      },
    )

    await journey.step('the third reads the report and signs nothing; the trainee signs', async () => {
      await third.reload()
      await expectPhase(third, words, 'signing')
      await expect(third.getByRole('article').getByText(school)).toBeVisible()
      await expect(
        third.getByRole('button', { name: words('conversations:sign.button'), exact: true }),
      ).toBeHidden()
      await look(third, 'learning-report')
      await trainee.goto(conversation)
      await expectPhase(trainee, words, 'signing')
      await trainee.getByRole('radio', { name: words('conversations:sign.agreed') }).check()
      await signAsManager(trainee, words)
    })

    await journey.step('nobody who was not at the table opens it', async () => {
      expectedErrors.push(/status of 404 .*\/api\/v1\/conversations\/[^/]+\)$/)
      await hr.goto(conversation)
      await expect(hr.getByText(school)).toBeHidden()
      await look(hr, 'learning-hr')
    })
  },
)
