import { expect, journey } from './harness/journey.ts'
import { apply, effect, readFile } from './screens/import-people.ts'
import { comeInAsHr, karim, joost, sanne } from './screens/small-organization.ts'

const withoutAddress = {
  name: 'erbij.csv',
  bytes: Buffer.from('Personeelsnummer;Naam;Afdeling\r\n1013;Wim Zonder;Wijkteam Noord\r\n', 'utf8'),
}
/** The unit is written otherwise than it is called, and the job is new. */
const otherUnit = {
  name: 'functie.csv',
  bytes: Buffer.from(
    `Personeelsnummer;Naam;Functie;Afdeling\r\n1012;${karim.name};Praktijkopleider;Wijkteem Noord\r\n`,
    'utf8',
  ),
}
const onlyJoost = {
  name: 'weg.csv',
  bytes: Buffer.from(`Personeelsnummer;Naam\r\n1001;${joost.name}\r\n`, 'utf8'),
}

journey(
  'one chooses whom to invite, and who of those who are not in a file has left',
  async ({ page, words, look }) => {
    const dialog = page.getByRole('dialog', { name: words('people:invite.title') })
    const box = (name: string) => dialog.getByRole('checkbox', { name, exact: true })
    const submit = (count: number) => {
      const { one, other } = {
        one: words('people:invite.submit_one', { count }),
        other: words('people:invite.submit_other', { count }),
      }
      return dialog.getByRole('button', { name: count === 1 ? one : other })
    }

    await journey.step(
      'who has no address is told apart, with the way to where it is filled in',
      async () => {
        await comeInAsHr(page, words)
        await readFile(page, words, withoutAddress)
        // Left and come back to, it is gone on with.
        await page.goto('/people/import')
        await expect(page.getByText(withoutAddress.name)).toBeVisible()
        await look(page, 'import-left')
        await page.getByRole('button', { name: words('people:import.goOn') }).click()
        await apply(page, words)
        await page.getByRole('link', { name: words('people:invite.open') }).click()
        await expect(submit(3)).toBeVisible()
        await expect(dialog.getByText(words('people:invite.noAddress'), { exact: true })).toBeVisible()
        await expect(dialog.getByRole('link', { name: 'Wim Zonder' })).toBeVisible()
        await look(page, 'invite-everybody')
      },
    )

    await journey.step('one is found by name and invited alone, by keyboard', async () => {
      await dialog
        .getByRole('checkbox', { name: words('people:invite.everybody_other', { count: 3 }) })
        .uncheck()
      await expect(submit(3)).toBeHidden()
      await dialog.getByRole('searchbox').fill(sanne.name.split(' ')[0] ?? '')
      await expect(box(karim.name)).toBeHidden()
      await box(sanne.name).focus()
      await page.keyboard.press('Space')
      await look(page, 'invite-one')
      await submit(1).focus()
      await page.keyboard.press('Enter')
      await expect(dialog.getByText(words('people:invite.mailed_one', { count: 1 }))).toBeVisible()
      await dialog
        .getByRole('button', { name: words('app:action.close') })
        .last()
        .click()
    })

    await journey.step('who was invited is shown so, and left out when everybody else is', async () => {
      await page
        .locator('label')
        .filter({ hasText: words('people:list.not-in') })
        .click()
      await expect(page.getByText(words('people:list.entry.invited'))).toHaveCount(1)
      await expect(page.getByRole('link', { name: sanne.name })).toBeVisible()
      await look(page, 'not-in')
      // That there is nobody is said once.
      await page.getByLabel(words('people:list.searchHr')).fill('qqqq')
      await expect(page.getByText(words('people:list.none'))).toHaveCount(1)
      await page.goto('/')
      await page.getByRole('link', { name: words('home:act.invite-people') }).click()
      await expect(box(sanne.name)).not.toBeChecked()
      await expect(dialog.getByText(words('people:invite.invitedOn')).first()).toBeVisible()
      await box(karim.name).uncheck()
      await expect(submit(1)).toBeVisible()
      await look(page, 'invite-but-one')
      await page.keyboard.press('Escape')
    })

    await journey.step('by its old name too one finds the page that brings people in', async () => {
      await page.keyboard.press('Control+k')
      const palette = page.getByRole('combobox', { name: words('app:shell.search') })
      await palette.fill('importeer')
      await page.getByRole('option', { name: words('app:searchDeeds.import') }).click()
      await expect(page.getByRole('heading', { level: 1, name: words('people:import.title') })).toBeVisible()
    })

    await journey.step(
      'a file means a unit that is called otherwise, and holds from a chosen day',
      async () => {
        await readFile(page, words, otherUnit)
        const applyButton = page.getByRole('button', { name: words('people:import.apply') })
        // It is called nearly as one that is there: that is suggested, and may be chosen otherwise.
        const field = page.getByRole('combobox', {
          name: words('people:import.units.choose', { text: 'Wijkteem Noord' }),
        })
        await expect(field).toHaveValue('Wijkteam Noord')
        await page.getByRole('button', { name: words('people:import.units.goTo') }).click()
        await expect(field).toBeFocused()
        await page.getByRole('option', { name: 'Wijkteam Noord', exact: true }).click()
        await page.getByRole('button', { name: words('people:import.from') }).click()
        await page.getByRole('button', { name: words('app:date.previous') }).click()
        await page.getByRole('button', { name: /^15 / }).first().click()
        await look(page, 'import-unit-and-day')
        // It is read again by itself.
        await expect(applyButton).toBeDisabled()
        await expect(applyButton).toBeEnabled()
        await expect(effect(page, words, 'problems', 1)).toBeVisible()
        await apply(page, words)
        await expect(page.getByText(words('people:import.heldFrom').split('{{')[0] ?? '')).toContainText(
          ' 15 ',
        )
        await page.goto('/people')
        await page.getByRole('link', { name: karim.name }).click()
        await expect(page.getByRole('table')).toContainText('Praktijkopleider')
      },
    )

    await journey.step('of those who are not in a file one stays, the others leave', async () => {
      await readFile(page, words, onlyJoost)
      await page.getByRole('radio', { name: words('people:import.missingLeave') }).check()
      await expect(page.getByText(words('people:import.leaving_other', { count: 3 }))).toBeVisible()
      await page.getByRole('button', { name: words('people:import.chooseStaying') }).click()
      await expect(effect(page, words, 'missing', 3)).toHaveAttribute('aria-selected', 'true')
      await page
        .getByRole('checkbox', { name: words('people:import.leavesLabel', { name: karim.name }) })
        .uncheck()
      await expect(page.getByText(words('people:import.leaving_other', { count: 2 }))).toBeVisible()
      await look(page, 'import-who-leaves')
      await page.reload()
      await expect(page.getByText(words('people:import.leaving_other', { count: 2 }))).toBeVisible()
      await page.getByRole('button', { name: words('people:import.apply') }).click()
      const leavers = page.getByRole('dialog')
      await expect(leavers).toContainText(words('people:import.confirm.who').split('{{')[0] ?? '')
      await leavers.getByRole('button', { name: words('people:import.confirm.yes') }).click()
      await expect(page.getByRole('heading', { name: words('people:import.effectDone') })).toBeVisible({
        timeout: 60_000,
      })
      await expect(page.getByText(words('people:import.doneLeft_other', { count: 2 }))).toBeVisible()
      await expect(page.getByText(words('people:import.doneKept_one', { count: 1 }))).toBeVisible()
    })
  },
)
