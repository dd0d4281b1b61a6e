import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { openPerson } from './screens/people.ts'
import { expectSaved } from './screens/preparation.ts'
import { offer, section } from './screens/report.ts'
import { signAsManager } from './screens/sign.ts'
import { bringIn, comeInAsHr, joost } from './screens/small-organization.ts'
import { begin, expectPhase, finish } from './screens/talk.ts'

const noor = { name: 'Noor Bakker', email: 'noor@delinde.example', password: 'zes groene lampen buiten' }

journey(
  'a probation is talked about before it ends, and what is decided stands in the report with its reason',
  async ({ page: hr, anotherPerson, mailbox, words, look, expectedErrors }) => {
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const decision = words('conclusion:title')

    await journey.step('HR writes down until when somebody new is on probation', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      const { items } = (await ask(
        hr.request,
        'GET',
        `/people?search=${encodeURIComponent(joost.name)}`,
      )) as {
        readonly items: readonly { readonly personId: string }[]
      }
      await ask(hr.request, 'POST', '/people', {
        body: {
          number: null,
          email: noor.email,
          givenName: 'Noor',
          infix: null,
          familyName: 'Bakker',
          language: 'nl',
          jobTitle: 'Verzorgende',
          unitId: null,
          managerId: items[0]?.personId,
          hoursPerWeek: 24,
          startsOn: Temporal.Now.plainDateISO('Europe/Amsterdam').subtract({ days: 10 }).toString(),
          endsOn: null,
        },
      })
      await bringIn({ hr, at: employee, mailbox, words }, noor)
      await openPerson(hr, noor.name)
      await hr.getByRole('button', { name: words('people:person.probation'), exact: true }).click()
      const dialog = hr.getByRole('dialog', { name: words('people:person.probationOf', { name: noor.name }) })
      await look(hr, 'probation-day')
      await expect(dialog.getByRole('button', { name: words('people:form.probation') })).toBeVisible()
      await ask(
        hr.request,
        'PUT',
        `/people/${new URL(hr.url()).pathname.split('/').at(-1) ?? ''}/probation`,
        {
          body: { endsOn: Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 21 }).toString() },
        },
      )
      await hr.reload()
      await expect(hr.getByText(words('people:person.probationEndsOn'))).toBeVisible()
      await hr.goto('/progress')
      await expect(hr.getByRole('table', { name: words('conclusion:untalked.title') })).toContainText(
        noor.name,
      )
      await look(hr, 'probation-hr')
    })

    await journey.step('who leads them is asked to plan the talk, and it is proposed in time', async () => {
      await manager.goto('/')
      await expect(manager.getByText(words('home:task.plan-probation', { name: noor.name }))).toBeVisible()
      await look(manager, 'probation-home')
      await manager.getByRole('link', { name: words('home:act.plan-probation') }).click()
      await expect(manager.getByRole('radio', { name: 'Proeftijdgesprek', exact: true })).toBeChecked()
      await look(manager, 'probation-plan')
      await manager.getByRole('button', { name: words('conversations:plan.button') }).click()
      await expectPhase(manager, words, 'preparing')
    })

    await journey.step('they talk; without a decision the report is not offered', async () => {
      expectedErrors.push(/status of 409 .*\/report\/offer\)$/)
      await begin(manager, words)
      await finish(manager, words)
      await manager.getByRole('button', { name: words('conversations:report.offer') }).click()
      const asking = manager.getByRole('dialog', { name: words('conversations:offer.title') })
      await asking.getByRole('button', { name: words('conversations:report.offer') }).click()
      await expect(asking).toContainText(words('refusals:conclusion-missing'))
      await manager.keyboard.press('Escape')
      await expect(asking).toBeHidden()
      const decide = section(manager, decision)
      await decide.getByRole('radio', { name: words('conclusion:outcome.stop') }).check()
      await expect(decide).toContainText(words('conclusion:means.stop'))
      await look(manager, 'probation-decide')
      await decide.getByRole('radio', { name: words('conclusion:outcome.continue') }).check()
      const reason = decide.getByLabel(words('conclusion:reason'))
      await reason.fill('Noor werkt zelfstandig en vraagt op tijd om hulp.')
      await expectSaved(reason, words)
      await offer(manager, words)
      await signAsManager(manager, words)
    })

    await journey.step('the employee reads it where they sign', async () => {
      await employee.goto(new URL(manager.url()).pathname)
      await expectPhase(employee, words, 'signing')
      await expect(section(employee, decision)).toContainText('Noor werkt zelfstandig')
      await expect(section(employee, decision)).toContainText(words('conclusion:outcome.continue'))
      await look(employee, 'probation-sign')
      await hr.reload()
      await expect(hr.getByRole('table', { name: words('conclusion:untalked.title') })).toBeHidden()
    })
  },
)
