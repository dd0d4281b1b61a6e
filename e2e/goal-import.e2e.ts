import { goalOfSanne, goalsFile } from './files/goals.ts'
import { karim, sanne } from './files/person-row.ts'
import { colleaguesFile } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { importPeople } from './harness/team.ts'
import { bringInBoth } from './screens/small-organization.ts'

const fileName = 'doelen.csv'

journey(
  'a file with sixty goals is looked at line by line, proposed in one go, and taken back',
  async ({ page: hr, anotherPerson, mailbox, words, look }) => {
    journey.setTimeout(6 * 60_000)
    const manager = await anotherPerson()
    const employee = await anotherPerson()
    const row = manager.getByRole('row').filter({ hasText: fileName })
    const choose = (name: string, text: string) =>
      manager
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })
    const ofKarim = () =>
      manager.getByRole('radiogroup', {
        name: words('goal-import:guard.line', { line: 63, name: karim.name }),
      })
    const give = (count: number) =>
      manager.getByRole('button', { name: words('goal-import:give_other', { count }) })

    await journey.step('Joost leads sixty people', async () => {
      await bringInBoth({ hr, mailbox, words }, { manager, employee })
      await importPeople(hr.request, colleaguesFile(58))
    })

    await journey.step('Joost points out the columns of a file whose headings say nothing', async () => {
      await manager.goto('/goals/group')
      await manager.getByRole('link', { name: words('goal-groups:give.fromFile') }).click()
      await expect(manager.getByText(words('goal-import:fileNotKept'))).toBeVisible()
      await look(manager, 'goal-import')
      await choose('lijst.csv', `Kleur;Maat\r\n${sanne.number};Twaalf rondleidingen geven`)
      await expect(manager.getByText(words('goal-import:missing.both'))).toBeVisible()
      await look(manager, 'goal-import-columns')
      const means = async (heading: string, field: string) => {
        await manager
          .getByRole('combobox', { name: words('file-columns:meaningOf', { heading }) })
          .fill(field)
        await manager.getByRole('option', { name: field, exact: true }).click()
      }
      await means('Kleur', words('goal-import:field.number'))
      await means('Maat', words('goal-import:field.what'))
      await manager.getByRole('button', { name: words('file-columns:readAgain') }).click()
      await expect(manager.getByRole('cell', { name: 'Twaalf rondleidingen geven' })).toBeVisible()
      await expect(manager.getByRole('tab', { name: words('goal-import:tabs.goals') })).toBeVisible()
      await manager.getByRole('button', { name: words('goal-import:other') }).click()
    })

    await journey.step(
      'Joost sees what is wrong on which line, and what would be proposed to whom',
      async () => {
        await choose(fileName, goalsFile)
        await expect(manager.getByText(words('goal-import:problem.person-unknown'))).toBeVisible()
        await expect(manager.getByText(words('goal-import:problem.day-unreadable'))).toBeVisible()
        await look(manager, 'goal-import-check')
        await manager.getByRole('tab', { name: words('goal-import:tabs.goals') }).click()
        await expect(manager.getByRole('cell', { name: goalOfSanne })).toBeVisible()
        await look(manager, 'goal-import-goals')
      },
    )

    await journey.step('Joost decides about words on somebody’s health before it goes on', async () => {
      await give(59).click()
      await expect(manager.getByText(words('goal-import:guard.choose'))).toHaveCount(2)
      const leaveOut = { name: words('goal-import:guard.as.leave-out') }
      await expect(manager.getByRole('radio', leaveOut).first()).toBeFocused()
      await look(manager, 'goal-import-asked')
      await manager.keyboard.press('ArrowRight')
      await expect(manager.getByText(words('goal-import:guard.choose'))).toHaveCount(1)
      await ofKarim().getByRole('radio', leaveOut).check()
      await expect(give(58)).toBeVisible()
      await manager.getByLabel(words('goal-groups:give.line')).fill('Maak het vooral van jezelf.')
    })

    await journey.step('Joost proposes them all at once, and that words were kept is counted', async () => {
      const counted = manager.waitForRequest(/\/guard\/kept$/)
      await give(58).click()
      expect((await counted).postDataJSON()).toEqual({ rules: [expect.stringMatching(/^guard\//)] })
      await expect(row.getByRole('cell').nth(1)).toHaveText('58')
      await look(manager, 'goal-import-given')
    })

    await journey.step('Sanne finds hers', async () => {
      await employee.goto('/goals')
      await employee.getByRole('link', { name: goalOfSanne }).click()
      await expect(employee.getByText('Maak het vooral van jezelf.')).toBeVisible()
    })

    await journey.step('Joost takes them back, and nobody has them any more', async () => {
      const name = words('goal-groups:undo.button', { what: fileName })
      await manager.getByRole('button', { name }).click()
      await manager
        .getByRole('dialog')
        .getByRole('button', { name: words('goal-groups:undo.short') })
        .click()
      await expect(row).toHaveCount(0)
      await employee.goto('/goals')
      await expect(employee.getByRole('link', { name: goalOfSanne })).toHaveCount(0)
    })
  },
)
