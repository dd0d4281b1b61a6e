import { peopleCsv, peopleCsvAgain } from './files/people-csv.ts'
import { peopleExcel } from './files/people-excel.ts'
import { joost as theManager, sanne as theEmployee } from './files/person-row.ts'
import { hanna, organization } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { agree } from './screens/agreements.ts'
import { comeIn, openInvitation } from './screens/entry.ts'
import { openSealedReport, pagesOf } from './screens/file.ts'
import { apply, effect, expectNoChange, expectProblems, readFile } from './screens/import-people.ts'
import { note } from './screens/notes.ts'
import { invite, openPerson } from './screens/people.ts'
import { fillPlan, plan, progressKind } from './screens/plan.ts'
import {
  addPoint,
  answer,
  asleep,
  expectKeptHere,
  expectSaved,
  share,
  shareTooSoon,
  write,
} from './screens/preparation.ts'
import { conclusion, mostly, questionFor } from './screens/progress-form.ts'
import { comment, expectMyTurn, offer, passTo, section, takeBack } from './screens/report.ts'
import { setUp } from './screens/set-up.ts'
import { signAsManager, signAsSeen } from './screens/sign.ts'
import { begin, expectPhase, finish, tick } from './screens/talk.ts'

const joost = { ...theManager, password: 'zeven natte paraplu’s' }
const sanne = { ...theEmployee, password: 'drie blauwe fietsen hier' }

journey.use({ begins: 'empty' })

journey(
  'one conversation, from an empty server to the file and the next conversation',
  async ({ page: hr, anotherPerson, product, mailbox, words, language, look, expectedErrors }) => {
    journey.setTimeout(20 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const asked = (question: Parameters<typeof questionFor>[0], side: 'employee' | 'manager') =>
      questionFor(question, side, language)
    let conversation = ''

    await journey.step('HR sets up the organisation', async () => {
      await setUp(hr, words, product)
      await look(hr, '01-first-home')
    })

    await journey.step('HR brings in two hundred people, and sees what is wrong by line', async () => {
      const file = peopleCsv()
      await hr.goto('/people/import')
      await look(hr, '02-import')
      await readFile(hr, words, file)
      await expect(effect(hr, words, 'new', file.people)).toBeVisible()
      await look(hr, '03-import-preview')
      await expectProblems(hr, words, file.problems)
      await look(hr, '04-import-problems')

      for (const heading of ['BSN', 'Ziekteverzuim'])
        await expect(hr.getByText(heading, { exact: true })).toBeVisible()
      await hr.getByRole('button', { name: words('file-columns:open') }).click()
      await expect(hr.getByRole('row').filter({ hasText: 'Kenteken' })).toContainText(
        words('file-columns:how.ignored'),
      )
      await expect(hr.getByRole('row').filter({ hasText: 'BSN' })).toContainText(
        words('file-columns:how.refused'),
      )
      await look(hr, '05-import-columns')

      await apply(hr, words)
      await look(hr, '06-import-done')
    })

    await journey.step('the same file changes nothing, nor does it in another writing', async () => {
      for (const file of [peopleCsv(), peopleCsvAgain()]) {
        await readFile(hr, words, file)
        await expectNoChange(hr, words, file.people)
      }
      await look(hr, '07-import-again')
    })

    await journey.step('HR brings in fifty more from Excel', async () => {
      const file = await peopleExcel()
      await readFile(hr, words, file)
      await expect(effect(hr, words, 'new', file.people)).toBeVisible()
      await expectProblems(hr, words, file.problems)
      await expect(hr.getByText('Nationality', { exact: true })).toBeVisible()
      await apply(hr, words)
      await readFile(hr, words, file)
      await expectNoChange(hr, words, file.people)
    })

    await journey.step('people stand as the files say', async () => {
      await openPerson(hr, 'Willem van den Heuvel')
      await openPerson(hr, sanne.name)
      await expect(hr.getByRole('link', { name: joost.name })).toBeVisible()
      await look(hr, '08-person')
      await hr.goto('/people')
      await look(hr, '09-people')
      await hr.goto('/organization')
      await expect(hr.getByRole('heading', { level: 1, name: words('organization:title') })).toBeVisible()
      await look(hr, '10-organisation')
    })

    await journey.step('two are invited, and come in by the link of their mail', async () => {
      for (const { name } of [joost, sanne]) await invite(hr, words, name)
      await hr.goto('/mails')
      await expect(hr.getByText(sanne.email)).toBeVisible()
      await look(hr, '11-mails')

      await openInvitation(manager, words, mailbox, joost)
      await look(manager, '12-invitation')
      await comeIn(manager, words, joost)
      await openInvitation(employee, words, mailbox, sanne)
      await comeIn(employee, words, sanne)
      await look(employee, '13-empty-home')
      await employee.goto('/my-file')
      await expect(employee.getByText(words('dossier:empty.title'))).toBeVisible()
      await look(employee, '14-empty-file')
    })

    await journey.step('the manager plans a progress conversation', async () => {
      await manager.goto('/team')
      await expect(manager.getByRole('link', { name: sanne.name, exact: true })).toBeVisible()
      await look(manager, '15-team')
      const planned = {
        name: sanne.name,
        place: 'De stille kamer',
        purpose: 'Hoe gaat het, en waar wil je heen?',
      }
      await fillPlan(manager, words, language, planned)
      await look(manager, '16-plan')
      conversation = await plan(manager, words, language, planned)
      await look(manager, '17-planned')
    })

    await journey.step('the employee prepares, and no word is lost without a connection', async () => {
      await employee.goto('/')
      await expect(employee.getByText(words('home:task.prepare'))).toBeVisible()
      await look(employee, '18-home-prepare')
      await employee.goto(conversation)
      await expectPhase(employee, words, 'preparing')
      const proud = answer(employee, asked('proud', 'employee'))
      await shareTooSoon(employee, words, 2)
      await look(employee, '18-share-too-soon')
      await employee.getByRole('button', { name: asked('proud', 'employee') }).click()
      await expect(proud).toBeFocused()
      await write(employee, words, asked('proud', 'employee'), 'De nieuwe route loopt.')

      expectedErrors.push(/ERR_INTERNET_DISCONNECTED/)
      await employee.context().setOffline(true)
      await proud.fill('De nieuwe route loopt, en Zoë kan het nu zelf.')
      await expectKeptHere(proud, words)
      await look(employee, '19-not-connected')
      await employee.context().setOffline(false)
      await expectSaved(proud, words)

      // Typed without a connection, and the page closed before there was one again.
      await employee.context().setOffline(true)
      const ahead = answer(employee, asked('ahead', 'employee'))
      await ahead.fill('Ik wil leren een team te leiden.')
      await expectKeptHere(ahead, words)
      await employee.context().setOffline(false)
      await employee.reload()
      await expect(proud).toHaveValue('De nieuwe route loopt, en Zoë kan het nu zelf.')
      await expect(ahead).toHaveValue('Ik wil leren een team te leiden.')
      await expectSaved(ahead, words)
    })

    await journey.step('a second tab overwrites nothing silently', async () => {
      expectedErrors.push(/status of 409 .*\/answers\/goals\)$/)
      const tab = await employee.context().newPage()
      await tab.goto(conversation)
      const there = answer(tab, asked('goals', 'employee'))
      await expect(there).toBeVisible()
      const wake = await asleep(tab)
      await write(employee, words, asked('goals', 'employee'), 'In het ene tabblad: het rooster is af.')
      await there.fill('In het andere tabblad: het rooster is bijna af.')
      await wake()
      const both = tab.getByRole('group', { name: words('conversations:conflict.title') })
      await expect(both).toContainText('In het ene tabblad: het rooster is af.', { timeout: 30_000 })
      await expect(both).toContainText('In het andere tabblad: het rooster is bijna af.')
      await look(tab, '20-conflict')
      await both.getByRole('button', { name: words('conversations:conflict.keepMine') }).click()
      await expectSaved(there, words)
      await tab.close()
      await employee.reload()
      await expect(answer(employee, asked('goals', 'employee'))).toHaveValue(
        'In het andere tabblad: het rooster is bijna af.',
      )
    })

    await journey.step('both share, and only then both are revealed', async () => {
      await employee.getByRole('radio', { name: mostly[language] }).check()
      await addPoint(employee, words, 'De cursus leidinggeven')
      await addPoint(employee, words, 'Mijn rooster in de zomer')
      await look(employee, '21-prepare')
      await share(employee, words)
      await expectPhase(employee, words, 'preparing')

      await manager.goto(conversation)
      await expect(manager.getByText(words('conversations:others.shared', { name: 'Sanne' }))).toBeVisible()
      await expect(manager.getByText('Ik wil leren een team te leiden.')).toHaveCount(0)
      await expect(manager.getByText('De cursus leidinggeven')).toHaveCount(0)
      await write(manager, words, asked('proud', 'manager'), 'Je belde terug voordat de familie dat deed.')
      await write(manager, words, asked('ahead', 'manager'), 'Meer regie, ook over het rooster.')
      await addPoint(manager, words, 'Wie neemt de route over?')
      await expect(employee.getByText('Meer regie, ook over het rooster.')).toHaveCount(0)
      await share(manager, words)

      await expect(manager.getByText('Ik wil leren een team te leiden.')).toBeVisible()
      await expect(employee.getByText('Meer regie, ook over het rooster.')).toBeVisible({ timeout: 30_000 })
      await expect(employee.getByText('Wie neemt de route over?')).toBeVisible()
      await look(manager, '22-revealed-manager')
      await look(employee, '23-revealed-employee')
    })

    await journey.step('they talk: points are ticked off, both take notes', async () => {
      await begin(manager, words)
      await expectPhase(employee, words, 'talk')
      await tick(manager, 'De cursus leidinggeven')
      await tick(manager, 'Wie neemt de route over?')
      await expect(employee.getByRole('checkbox', { name: 'De cursus leidinggeven' })).toBeChecked({
        timeout: 30_000,
      })
      await note(manager, words, 'Sanne begint in januari met de cursus.')
      await note(employee, words, 'Joost houdt de dinsdagochtend vrij.')
      await expect(manager.getByText('Joost houdt de dinsdagochtend vrij.')).toBeVisible({ timeout: 30_000 })
      await expect(employee.getByText('Sanne begint in januari met de cursus.')).toBeVisible({
        timeout: 30_000,
      })
    })

    await journey.step('three agreements are made on the spot', async () => {
      await agree(manager, words, {
        what: 'Sanne volgt de cursus leidinggeven',
        doer: sanne.name,
        measure: 'Het certificaat is er',
        support: { kind: 'training', words: 'Joost betaalt de cursus uit het teambudget' },
      })
      await agree(manager, words, {
        what: 'Joost houdt de dinsdagochtend vrij',
        doer: joost.name,
        measure: 'De ochtend staat in het rooster',
      })
      await agree(employee, words, {
        what: 'Sanne draagt de route over aan Zoë',
        doer: sanne.name,
        measure: 'Zoë rijdt twee weken alleen',
        support: { kind: 'time', words: 'Een halve dag per week' },
      })
      const theirs = manager.getByRole('article', { name: 'Sanne draagt de route over aan Zoë' })
      await expect(theirs).toBeVisible({ timeout: 30_000 })
      await look(manager, '24-talk-manager')
      await look(employee, '25-talk-employee')
      await finish(manager, words)
    })

    await journey.step('both write the report in turn, and say what should be different', async () => {
      await write(
        section(manager, conclusion[language]),
        words,
        words('conversations:report.together'),
        'We gaan verder met de regie bij Sanne.',
      )
      await look(manager, '26-report')
      await passTo(manager, words, 'Sanne')
      await expectMyTurn(employee, words, 'Joost')
      await expect(employee.getByText('We gaan verder met de regie bij Sanne.')).toBeVisible()
      await comment(employee, words, 'Kan erbij dat de cursus in werktijd is?')
      await passTo(employee, words, 'Joost')
      await expectMyTurn(manager, words, 'Sanne')
      await expect(manager.getByText('Kan erbij dat de cursus in werktijd is?')).toBeVisible()
      await offer(manager, words)
    })

    await journey.step('a change after one signature voids it, visibly', async () => {
      await look(manager, '27-offered')
      await signAsManager(manager, words)
      await expect(manager.getByText(words('conversations:sign.done'))).toBeVisible()
      await takeBack(manager, words)
      await write(
        section(manager, conclusion[language]),
        words,
        words('conversations:report.together'),
        'We gaan verder met de regie bij Sanne. De cursus is in werktijd.',
      )
      await offer(manager, words)
      const voided = words('conversations:signatures.voided', { name: 'Joost' })
      await expect(manager.getByText(voided)).toBeVisible()
      await look(manager, '28-signature-voided')
      await signAsManager(manager, words)
      await expect(manager.getByText(words('conversations:sign.done'))).toBeVisible()
    })

    await journey.step('the employee signs for having seen it, with a response', async () => {
      await employee.reload()
      await expectPhase(employee, words, 'signing')
      await expect(employee.getByText('De cursus is in werktijd.')).toBeVisible()
      // What is promised is signed too.
      await expect(employee.getByText('Joost betaalt de cursus uit het teambudget')).toBeVisible()
      await look(employee, '29-sign')
      await signAsSeen(employee, words, 'Ik had ook het weekend willen bespreken.')
      await expectPhase(employee, words, 'follow-up')
      const filed = employee.getByText(words('conversations:followUp.filed'))
      await expect(filed).toBeVisible({ timeout: 120_000 })
      await look(employee, '30-follow-up')
    })

    await journey.step('the sealed report opens from my file, which says who else opened it', async () => {
      await openPerson(hr, sanne.name)
      await hr.goto(`${new URL(hr.url()).pathname}/file`)
      await expect(hr.getByText(words('dossier:other.relation.hr'))).toBeVisible()
      await look(hr, '31-file-by-hr')

      await employee.goto('/my-file')
      await expect(employee.getByText('Sanne draagt de route over aan Zoë')).toBeVisible()
      const pdf = await openSealedReport(employee, words)
      expect(pagesOf(pdf)).toBeGreaterThan(0)
      const openings = employee.getByRole('list', { name: words('dossier:openings.title') })
      await expect(openings.getByRole('listitem').filter({ hasText: hanna.name })).toContainText(
        words('dossier:openings.file'),
      )
      await look(employee, '32-my-file')
    })

    await journey.step('the next conversation begins with what became of this one', async () => {
      await employee.goto('/agreements')
      await expect(employee.getByText('Sanne volgt de cursus leidinggeven')).toBeVisible()
      await employee
        .getByRole('button', {
          name: words('agreements:do.keepFor', { what: 'Sanne volgt de cursus leidinggeven' }),
        })
        .click()
      await expect(employee.getByText(words('agreements:done.kept'))).toBeVisible()
      await look(employee, '33-agreements')

      const planned = { name: sanne.name, place: 'De stille kamer', purpose: 'Verder' }
      await fillPlan(manager, words, language, planned)
      const next = await plan(manager, words, language, planned)
      expect(next).not.toBe(conversation)
      await employee.goto(next)
      await expectPhase(employee, words, 'preparing')
      const title = words('conversations:context.title')
      const context = employee
        .getByRole('complementary', { name: title })
        .or(employee.getByRole('dialog', { name: title }))
      if (!(await context.isVisible())) await employee.getByRole('button', { name: title }).click()
      await expect(context).toContainText('We gaan verder met de regie bij Sanne. De cursus is in werktijd.')
      await expect(context).toContainText('Joost houdt de dinsdagochtend vrij')
      const kept = context.getByRole('article', { name: 'Sanne volgt de cursus leidinggeven' })
      await expect(kept).toContainText(words('agreements:state.kept'))
      await look(employee, '34-next-with-context')
    })

    await journey.step('home, conversations and team say how it stands', async () => {
      for (const [place, name] of [
        ['/', '35-home-after'],
        ['/conversations', '36-conversations'],
        ['/team', '37-team-after'],
      ] as const) {
        await manager.goto(place)
        await expect(
          manager.getByText(sanne.name).or(manager.getByText(progressKind[language])).first(),
        ).toBeVisible()
        await look(manager, name)
      }
      await expect(manager.getByText(organization).first()).toBeAttached()
    })
  },
)
