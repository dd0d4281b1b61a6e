import { hanna } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import { openPerson } from './screens/people.ts'
import { comeInAsHr, sanne } from './screens/small-organization.ts'

journey('a role is given to whom one picks, and taken back', async ({ page, words, look }) => {
  const dialog = page.getByRole('dialog')
  const undo = page
    .getByRole('alert')
    .getByRole('button', { name: words('app:action.undo') })
    .last()
  const roles = page.getByRole('list', { name: words('people:roles.title') })
  const hrForAll = words('people:roles.hr')
  const takeBack = roles.getByRole('button', {
    name: words('people:roles.endLabel', { role: hrForAll }),
  })
  await comeInAsHr(page, words)
  await openPerson(page, hanna.name)
  await expect(roles).toContainText(words('people:roles.lastHr'))
  await expect(takeBack).toBeHidden()
  await look(page, 'role-of-the-last-hr')

  await page.goto('/organization')
  await page.getByRole('button', { name: words('people:roles.giveTo') }).click()
  await dialog.getByRole('combobox', { name: words('people:roles.toWhom') }).fill(sanne.name)
  await page.getByRole('option', { name: sanne.name }).click()
  await dialog.getByPlaceholder(words('people:roles.role')).click()
  await page.getByRole('option', { name: 'HR' }).click()
  await dialog.getByRole('radio', { name: words('people:roles.forAll') }).check()
  await look(page, 'role-to-whom')
  await dialog
    .getByRole('button', { name: words('people:roles.giveNamed', { role: 'HR' }), exact: true })
    .click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('list', { name: words('people:roles.overview') })).toContainText(sanne.name)

  await openPerson(page, hanna.name)
  await takeBack.click()
  await expect(dialog).toContainText(words('people:roles.onlyThey_one', { names: sanne.name, count: 1 }))
  await look(page, 'role-own-back')
  await dialog.getByRole('button', { name: words('app:action.cancel') }).click()
  await openPerson(page, sanne.name)
  await takeBack.click()
  await expect(roles).toBeHidden()
  await undo.click()
  await expect(takeBack).toBeVisible()
  await takeBack.click()
  await expect(roles).toBeHidden()
})
