import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { answerByMail, type Appointment, appointmentOf } from './screens/calendars.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

/** Calendars know no less. */
const wholeSecond = (moment: number): number => Math.floor(moment / 1000) * 1000

journey(
  'a conversation comes into the calendar by mail, changes there, is answered from there, and leaves it',
  async ({ page: hr, anotherPerson, mailbox, product, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    let conversation = ''
    let invited: Appointment

    await journey.step('planned, it is in her calendar at its hour', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      conversation = await planTalk(manager, { kind: 'progress', employee: sanne.name, leader: joost.name })
      invited = appointmentOf(await mailbox.take(sanne.email))
      const { startsAt } = (await ask(manager.request, 'GET', conversation)) as { readonly startsAt: string }
      expect(invited).toMatchObject({
        method: 'REQUEST',
        sequence: 0,
        startsAt: wholeSecond(Date.parse(startsAt)),
      })
    })

    await journey.step('moved, it is the same appointment at another hour', async () => {
      const startsAt = Temporal.Instant.fromEpochMilliseconds(invited.startsAt).add({ hours: 25 })
      await ask(manager.request, 'POST', `${conversation}/reschedule`, {
        body: {
          startsAt: startsAt.toString(),
          endsAt: startsAt.add({ hours: 1 }).toString(),
          place: 'De Linde',
          videoLink: null,
          purpose: null,
        },
      })
      const moved = appointmentOf(await mailbox.take(sanne.email))
      expect(moved).toMatchObject({ method: 'REQUEST', uid: invited.uid, sequence: 1 })
      expect(moved.startsAt).toBe(wholeSecond(startsAt.epochMilliseconds))
      invited = moved
    })

    await journey.step('accepted from her calendar, he sees that she comes', async () => {
      await manager.goto(conversation)
      await expect(manager.getByText(words('conversations:coming.none', { name: sanne.name }))).toBeVisible()
      expect(await answerByMail(product, invited, { from: sanne.email, answer: 'ACCEPTED' })).toBe(204)
      await manager.reload()
      await expect(
        manager.getByText(words('conversations:coming.accepted', { name: sanne.name })),
      ).toBeVisible()
      await look(manager, 'calendar-accepted')
    })

    await journey.step(
      'she cannot after all and says so on the page; he hears of it and may move it',
      async () => {
        await employee.goto(conversation)
        await employee.getByText(words('conversations:coming.own.declined'), { exact: true }).click()
        const mail = await mailbox.take(joost.email)
        expect(mail.links.join(' ')).toContain(conversation)
        expect(mail.text).toContain(sanne.name)
        await manager.reload()
        await expect(
          manager.getByText(words('conversations:coming.declined', { name: sanne.name })),
        ).toBeVisible()
        await manager.getByRole('button', { name: words('conversations:coming.move') }).click()
        const dialog = manager.getByRole('dialog', { name: words('conversations:reschedule.title') })
        await expect(dialog.getByText(words('conversations:freeMoments.title'))).toBeVisible()
        await look(manager, 'calendar-other-moment')
        await manager.keyboard.press('Escape')
      },
    )

    await journey.step('called off, it leaves her calendar', async () => {
      await ask(manager.request, 'POST', `${conversation}/cancel`, {
        body: { reason: 'no-time', text: null },
      })
      expect(appointmentOf(await mailbox.take(sanne.email))).toMatchObject({
        method: 'CANCEL',
        uid: invited.uid,
        sequence: 2,
      })
    })

    await journey.step('she says when she works, and gives her calendar an address', async () => {
      await employee.goto('/my-calendar')
      await employee.getByRole('checkbox').first().uncheck()
      await employee.getByRole('button', { name: words('calendars:days.save') }).click()
      await expect(employee.getByText(words('calendars:days.saved'))).toBeVisible()
      await employee.getByRole('button', { name: words('calendars:feed.open') }).click()
      await expect(employee.getByRole('button', { name: words('calendars:feed.copy') })).toBeVisible()
      await look(employee, 'calendar-own')
    })
  },
)
