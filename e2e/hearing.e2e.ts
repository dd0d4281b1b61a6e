import { expect, journey } from './harness/journey.ts'
import { daysLater } from './screens/days-later.ts'
import { planTalk } from './screens/planned.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

/** In how many days it is noon of the working day on which people are reminded to prepare a talk that is in thirty. */
const daysUntilReminded = (): number => {
  const now = Temporal.Now.zonedDateTimeISO('Europe/Amsterdam')
  let day = now.toPlainDate().add({ days: 25 })
  while (day.dayOfWeek > 5) day = day.subtract({ days: 1 })
  const noon = day.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '12:00' })
  return (noon.epochMilliseconds - now.epochMilliseconds) / 86_400_000
}

journey(
  'one reads what waits in a digest, the other leaves a mail by its link and takes it back',
  async ({ page: hr, anotherPerson, mailbox, product, words, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const reader = await anotherPerson()
    const what = words('hearing:choices.prepare')

    await journey.step('Sanne chooses to get reminders of preparing in a digest', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await employee.goto('/mail-choices')
      const choice = employee.getByRole('radiogroup', { name: what })
      await choice.getByText(words('hearing:ways.digest')).click()
      await expect(employee.getByText(words('hearing:saved.digest'))).toBeVisible()
      await look(employee, 'hearing')
      await planTalk(manager, { kind: 'progress', employee: sanne.name, leader: joost.name })
      await mailbox.take(sanne.email)
    })

    await journey.step('when both are to prepare, she gets one letter that leads there', async () => {
      for (const page of [hr, employee]) await page.goto('about:blank')
      await daysLater(product, daysUntilReminded(), [{ page: manager, person: joost }])
      const digest = await mailbox.take(sanne.email)
      expect(digest.subject).toBe(words('mail:digest.subject_one', { count: 1 }))
      expect(digest.text).toContain(joost.name)
      expect(digest.text).toContain('/conversations/')
    })

    await journey.step(
      'Joost gets his at once; who follows its link is asked, without signing in',
      async () => {
        const { links } = await mailbox.take(joost.email)
        const link = links.find((each) => each.includes('/unsubscribe/')) ?? ''
        await reader.goto(link)
        await expect(reader.getByRole('heading', { name: words('mail:unsubscribe.title') })).toBeVisible()
        await look(reader, 'hearing-leave')
        await reader.getByRole('button', { name: words('mail:unsubscribe.press') }).click()
        await expect(reader.getByRole('heading', { name: words('mail:unsubscribe.doneTitle') })).toBeVisible()
        await look(reader, 'hearing-left')
      },
    )

    await journey.step('his page says so, and he takes it back', async () => {
      await manager.goto('/mail-choices')
      await expect(manager.getByText(words('hearing:left'))).toBeVisible()
      await look(manager, 'hearing-back')
      await manager.getByRole('button', { name: words('hearing:backNamed', { what }) }).click()
      await expect(manager.getByText(words('hearing:left'))).toBeHidden()
      const choice = manager.getByRole('radiogroup', { name: what })
      await expect(choice.getByRole('radio', { name: words('hearing:ways.now') })).toBeChecked()
    })
  },
)
