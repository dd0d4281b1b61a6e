import { expect, journey } from './harness/journey.ts'
import { note } from './screens/notes.ts'
import { openPerson } from './screens/people.ts'
import { fillPlan, plan } from './screens/plan.ts'
import { addPoint } from './screens/preparation.ts'
import { offer } from './screens/report.ts'
import { bringIn, bringInBoth, joost, karim, sanne } from './screens/small-organization.ts'
import { begin, expectPhase, finish, pressAndConfirm } from './screens/talk.ts'

journey(
  'somebody else leads the employee, and takes a talk over that was held',
  async ({ page: hr, anotherPerson, mailbox, words, language, look, expectedErrors }) => {
    const former = await anotherPerson()
    const employee = await anotherPerson()
    const heir = await anotherPerson()
    const given = (name: string) => name.split(' ')[0] ?? name
    let conversation = ''

    await journey.step('Joost holds the talk with Sanne', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager: former, employee })
      await bringIn({ hr, at: heir, mailbox, words }, karim)
      await fillPlan(former, words, language, { name: sanne.name, place: 'De Linde', purpose: 'Terugkijken' })
      conversation = await plan(former, words, language, { name: sanne.name, place: '', purpose: '' })
      await addPoint(former, words, 'Iets voor mezelf')
      await begin(former, words)
      await note(former, words, 'Sanne wil leerlingen begeleiden.')
      await finish(former, words)
      const next = { name: sanne.name, place: 'De Linde', purpose: '' }
      await fillPlan(former, words, language, next)
      await plan(former, words, language, next)
    })

    await journey.step('from today Karim leads her, and HR sees under whom the talk can come', async () => {
      // What Joost planned comes under Karim while it stands open before Joost.
      expectedErrors.push(/status of 404 .*\/api\/v1\/conversations\/[^/]+\)$/)
      await openPerson(hr, sanne.name)
      await hr.getByRole('button', { name: words('people:person.move') }).click()
      const dialog = hr.getByRole('dialog')
      const manager = dialog.getByRole('combobox', { name: words('people:form.manager') })
      await manager.fill(karim.name)
      await hr.getByRole('option', { name: karim.name }).click()
      await expect(dialog.getByRole('checkbox', { name: words('people:form.withPlanned') })).toBeChecked()
      await dialog.getByRole('button', { name: words('people:form.save') }).click()
      await expect(dialog).toBeHidden()
      const ledNow = words('people:form.ledNow', { manager: karim.name, name: sanne.name })
      await expect(hr.getByText(ledNow)).toBeVisible()
      // What is planned comes under him a little later, and what stands here says so by itself.
      const talks = hr.getByRole('list', { name: words('conversations:list.title') })
      await expect(talks).toContainText(karim.name, { timeout: 15_000 })
      await expect(talks).toContainText(joost.name)
      await hr.goto(conversation)
      await expect(
        hr.getByRole('button', { name: words('conversations:handOver.button', { name: given(karim.name) }) }),
      ).toBeVisible()
      await expect(hr.getByText('leerlingen')).toBeHidden()
      await look(hr, 'hand-over-hr')
    })

    await journey.step('Joost hands it over, and keeps how far it is in his list', async () => {
      await former.goto(conversation)
      await look(former, 'hand-over-leader')
      await pressAndConfirm(
        former,
        words('conversations:handOver.button', { name: given(karim.name) }),
        words('conversations:handOver.title', { name: karim.name }),
      )
      await expect(former.getByText(words('conversations:handOver.former'))).toBeVisible()
      await expect(former.getByText('leerlingen')).toBeHidden()
      await look(former, 'hand-over-former')
      await former.goto('/conversations')
      await expect(former.getByRole('link', { name: new RegExp(sanne.name) })).toBeVisible()
      for (const address of ['/', '/conversations']) {
        await former.goto(address)
        await expect(former.getByRole('link', { name: words('home:handedOver.progress') })).toBeVisible()
        await look(former, address === '/' ? 'hand-over-home' : 'hand-over-list')
      }
    })

    await journey.step('what Joost wrote for himself he finds there, and throws away', async () => {
      await former
        .getByRole('button', { name: words('conversations:leftDrafts.openNamed', { name: sanne.name }) })
        .click()
      await expect(former.getByRole('dialog').getByText('Iets voor mezelf')).toBeVisible()
      await look(former, 'left-draft')
      await pressAndConfirm(
        former,
        words('conversations:leftDrafts.drop'),
        words('conversations:leftDrafts.ask'),
      )
      await expect(former.getByText(words('conversations:leftDrafts.title'))).toBeHidden()
    })

    await journey.step('Karim reads the report in the words of Joost, and offers it', async () => {
      await mailbox.take(karim.email)
      await heir.goto(conversation)
      await expectPhase(heir, words, 'report')
      await expect(heir.getByText('Sanne wil leerlingen begeleiden.')).toBeVisible()
      await expect(
        heir.getByText(words('conversations:handOver.was.handed', { from: joost.name, to: karim.name })),
      ).toBeVisible()
      await look(heir, 'hand-over-heir')
      await offer(heir, words)
      await employee.goto(conversation)
      await expectPhase(employee, words, 'signing')
      await look(employee, 'hand-over-employee')
    })
  },
)
