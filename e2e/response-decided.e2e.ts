import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { daysLater } from './screens/days-later.ts'
import { ledBy } from './screens/led-by.ts'
import { offerReport, signReport } from './screens/planned.ts'
import { bringIn, bringInBoth, joost, karim, sanne } from './screens/small-organization.ts'

const response = 'Ik was die maand met verlof, en dat staat er niet bij.'
const answer = 'Het verslag gaat over het hele jaar, niet over die maand.'
const reasons = 'Het verlof staat in het rooster. Over de andere elf maanden klopt het verslag.'

journey(
  'who is above decides about a response after the talk, with reasons; it is sealed, and both read it',
  async ({ page: hr, product, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const higher = await anotherPerson()
    const responseId = crypto.randomUUID()
    let conversation = ''

    await journey.step('Sanne responds to a report that rests, and asks for a talk with Karim', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await bringIn({ hr, at: higher, mailbox, words }, karim)
      await ledBy(hr, karim.name, null)
      await ledBy(hr, joost.name, karim.name)
      conversation = await offerReport(manager, {
        kind: 'improvement',
        employee: sanne.name,
        leader: joost.name,
      })
      await signReport(manager, conversation, 'agreed')
      await signReport(employee, conversation, 'seen')
      const at = `${conversation}/responses`
      await ask(employee.request, 'POST', at, { body: { responseId, text: response } })
      const declined = { verdict: 'declines', text: answer }
      await ask(manager.request, 'POST', `${at}/${responseId}/answer`, { body: declined })
      const along = { companion: 'Els van de bond' }
      await ask(employee.request, 'POST', `${at}/${responseId}/talk-request`, { body: along })
      const talk = { at: Temporal.Now.instant().add({ hours: 72 }).toString(), place: 'Kamer 3' }
      await ask(higher.request, 'PUT', `${at}/${responseId}/talk`, { body: talk })
    })

    await journey.step('Sanne reads when it is, and whom she brings along', async () => {
      await employee.goto(`${conversation}/response`)
      await expect(employee.getByText('Kamer 3')).toBeVisible()
      await expect(employee.getByText('Els van de bond')).toBeVisible()
      await expect(higher.getByRole('button', { name: words('response:decide.do') })).toHaveCount(0)
    })

    await journey.step('the talk was held: Karim finds on Home that he decides, and says why', async () => {
      await hr.close()
      await daysLater(product, 4, [
        { page: employee, person: sanne },
        { page: manager, person: joost },
        { page: higher, person: karim },
      ])
      await higher.goto('/')
      const task = words('home:task.decide-response', { name: sanne.name })
      await higher
        .getByRole('listitem')
        .filter({ hasText: task })
        .getByRole('link', { name: words('home:act.decide-response') })
        .click()
      await higher.getByRole('radio', { name: words('response:decide.declines') }).check()
      await higher.getByLabel(words('response:decide.field')).fill(reasons)
      await look(higher, 'response-deciding')
      await higher.getByRole('button', { name: words('response:decide.do') }).click()
      await expect(higher.getByText(words('response:decide.done'))).toBeVisible()
      expectedErrors.push(/status of 404 .*\/responses\)$/)
      await higher.goto(`${conversation}/response`)
      await expect(higher.getByText(words('app:notFound.title'))).toBeVisible()
    })

    await journey.step('both read the decision and its reasons, and open what was sealed', async () => {
      for (const [page, name] of [
        [employee, 'response-decided-employee'],
        [manager, 'response-decided-manager'],
      ] as const) {
        const document = page.getByRole('link', { name: words('response:course.document') })
        await expect(async () => {
          await page.goto(`${conversation}/response`)
          await expect(page.getByText(reasons)).toBeVisible()
          await expect(document).toBeVisible()
        }).toPass({ timeout: 60_000 })
        await expect(
          page.getByText(words('response:status.decidedDeclines', { higher: karim.name })),
        ).toBeVisible()
        await expect(page.getByText('Els van de bond')).toHaveCount(0)
        await look(page, name)
        const pdf = await page.request.get((await document.getAttribute('href')) ?? '')
        expect(pdf.headers()['content-type']).toContain('application/pdf')
      }
    })
  },
)
