import { expect, journey } from './harness/journey.ts'
import { appointmentOf } from './screens/calendars.ts'
import { fillPlan } from './screens/plan.ts'
import { bringInBoth, joost, sanne } from './screens/small-organization.ts'

journey(
  'three moments are offered, none fits, others are, and the one that is chosen is planned and mailed',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const free = manager.getByRole('group', { name: words('moments:pick.free') }).getByRole('button')
    let offer = ''

    await journey.step('he lets her choose from three, and she is mailed', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await fillPlan(manager, words, language, { name: sanne.name, place: 'De Linde', purpose: '' })
      await manager.getByRole('radio', { name: words('moments:pick.theirs', { name: 'Sanne' }) }).check()
      for (const nth of [0, 1, 2]) await free.nth(nth).click()
      await look(manager, 'moments-picked')
      await manager.getByRole('button', { name: words('moments:pick.button', { name: 'Sanne' }) }).click()
      await manager.waitForURL(/\/moment-offers\//)
      offer = new URL(manager.url()).pathname
      expect((await mailbox.take(sanne.email)).links.join(' ')).toContain(offer)
    })

    await journey.step('on her Home it is asked; none fits', async () => {
      await employee.goto('/')
      await employee.getByRole('link', { name: words('home:act.choose-moment'), exact: true }).click()
      await look(employee, 'moments-choose')
      await employee.getByRole('button', { name: words('moments:offer.none') }).click()
      await employee.getByRole('button', { name: words('moments:offer.noneSend') }).click()
      expect((await mailbox.take(joost.email)).links.join(' ')).toContain(offer)
    })

    await journey.step('he offers others, and she chooses with one tap', async () => {
      await manager.reload()
      await manager.getByRole('button', { name: words('moments:offer.change') }).click()
      for (const nth of [3, 4]) await free.nth(nth).click()
      await look(manager, 'moments-change')
      await manager.getByRole('button', { name: words('moments:offer.changeSend') }).click()
      await mailbox.take(sanne.email)
      await employee.goto(offer)
      const list = employee.getByRole('list', { name: words('moments:offer.list') })
      await list.getByRole('button').first().click()
      await employee.waitForURL(/\/conversations\//)
    })

    await journey.step('he hears which one, with the appointment for his calendar', async () => {
      const mail = await mailbox.take(joost.email)
      expect(appointmentOf(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 })
      expect(mail.links.join(' ')).toContain(new URL(employee.url()).pathname)
    })
  },
)
