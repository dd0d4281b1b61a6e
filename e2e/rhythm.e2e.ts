import { expect, journey } from './harness/journey.ts'
import { plan, progressKind } from './screens/plan.ts'
import { bringIn, comeInAsHr, joost, sanne } from './screens/small-organization.ts'

journey(
  'HR says how often a talk is due: the manager sees with whom, plans it, and HR sees that it is planned',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const manager = await anotherPerson()
    const name = 'Sanne'
    const kind = progressKind[language]

    await journey.step('HR makes a rule, and sees beforehand for whom it holds', async () => {
      await comeInAsHr(hr, words)
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      await hr.goto('/progress')
      await hr.getByRole('link', { name: words('insights:rhythm') }).click()
      await hr.getByRole('button', { name: words('cycles:rules.add') }).click()
      const dialog = hr.getByRole('dialog')
      await dialog.getByLabel(words('cycles:dialog.months')).fill('1')
      await expect(dialog.getByRole('status')).toContainText(/\d/)
      await look(hr, 'rhythm-rule')
      await dialog.getByRole('button', { name: words('cycles:dialog.save') }).click()
      await expect(dialog).toBeHidden()
      await expect(hr.getByRole('rowheader', { name: sanne.name })).toBeVisible({ timeout: 30_000 })
      await look(hr, 'rhythm')
    })

    await journey.step('HR reads what an agreement asks, and chooses one', async () => {
      await hr.getByRole('link', { name: words('cycles:agreementsLink') }).click()
      await hr.getByRole('combobox', { name: words('cycles:agreements.forAll') }).click()
      await hr.getByRole('option', { name: /Rijk/ }).click()
      await expect(
        hr.getByText(words('cycles:agreements.inUse', { whom: words('cycles:agreements.everybody') })),
      ).toBeVisible()
      await look(hr, 'rhythm-agreements')
    })

    await journey.step('the manager sees it on Team, and plans it from there', async () => {
      await expect(async () => {
        await manager.goto('/team')
        await expect(manager.getByText('12.1', { exact: false }).first()).toBeVisible({ timeout: 2_000 })
      }).toPass({ timeout: 30_000 })
      await look(manager, 'rhythm-team')
      await manager.getByRole('link', { name: words('team:planFor', { name: sanne.name }) }).click()
      await plan(manager, words, language, { name, place: '', purpose: '' })
    })

    await journey.step('HR sees that it is planned', async () => {
      await hr.goto('/rhythm?state=planned')
      const row = hr.getByRole('row', { name: sanne.name })
      await expect(row).toContainText(kind)
      await expect(row).toContainText(words('cycles:state.planned'))
    })
  },
)
