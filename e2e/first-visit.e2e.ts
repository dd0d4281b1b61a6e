import { expect, journey } from './harness/journey.ts'

journey.use({ begins: 'empty' })

journey(
  'the first visitor sets up the organisation with the code that the server printed',
  async ({ page, product, words, look, expectedErrors }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: words('access:setUp.title') })).toBeVisible()
    await look(page, 'set-up')

    await journey.step(
      'an empty form says at each field what it misses, and brings one to the first',
      async () => {
        expectedErrors.push(/status of 400 .*\/api\/v1\/set-up/)
        await page.getByRole('button', { name: words('access:setUp.submit') }).click()
        const code = page.getByLabel(words('access:setUp.code'))
        await expect(code).toBeFocused()
        await expect(code).toHaveAttribute('aria-invalid', 'true')
        await expect(code).toHaveAccessibleDescription(new RegExp(words('input:required')))
        await expect(page.getByLabel(words('access:password.new'))).toHaveAttribute('aria-invalid', 'true')
        await expect(page.getByText(words('refusals:bad-input'))).toHaveCount(0)
        await look(page, 'set-up-empty')
      },
    )

    await journey.step('who sets it up for HR says who that is', async () => {
      await page.getByRole('radio', { name: words('access:setUp.hrOther') }).check()
      const hr = page.getByRole('group', { name: words('access:setUp.hrTitle') })
      await hr.getByLabel(words('access:setUp.givenName')).fill('Sara')
      await hr.getByLabel(words('access:setUp.familyName')).fill('Visser')
      await hr.getByLabel(words('access:setUp.email')).fill('sara@werkplaats.example')
      await look(page, 'set-up-for-hr')
    })
    const me = page.getByRole('group', { name: words('access:setUp.personTitle'), exact: true })
    await page.getByLabel(words('access:setUp.code')).fill(product.setUpCode ?? '')
    await page.getByLabel(words('access:setUp.organization')).fill('De Werkplaats')
    await me.getByLabel(words('access:setUp.givenName')).fill('Hanna')
    await me.getByLabel(words('access:setUp.familyName')).fill('Vries')
    await me.getByLabel(words('access:setUp.email')).fill('hanna@werkplaats.example')
    await page.getByLabel(words('access:password.new')).fill('vier gele stoelen buiten')
    await page.getByRole('button', { name: words('access:setUp.submit') }).click()

    await expect(
      page.getByRole('heading', { name: words('access:setUp.hrInvited', { name: 'Sara Visser' }) }),
    ).toBeVisible()
    await look(page, 'set-up-hr-invited')
    await page.getByRole('button', { name: words('access:setUp.goOn') }).click()
    await expect(page.getByRole('navigation').first()).toBeVisible()
    await expect(page.getByText(words('access:administrator.alone'))).toBeVisible()
    await look(page, 'home-after-set-up')
  },
)
