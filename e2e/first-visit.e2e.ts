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

    await page.getByLabel(words('access:setUp.code')).fill(product.setUpCode ?? '')
    await page.getByLabel(words('access:setUp.organization')).fill('De Werkplaats')
    await page.getByLabel(words('access:setUp.givenName')).fill('Hanna')
    await page.getByLabel(words('access:setUp.familyName')).fill('Vries')
    await page.getByLabel(words('access:setUp.email')).fill('hanna@werkplaats.example')
    await page.getByLabel(words('access:password.new')).fill('vier gele stoelen buiten')
    await page.getByRole('button', { name: words('access:setUp.submit') }).click()

    await expect(page.getByRole('navigation').first()).toBeVisible()
    await look(page, 'home-after-set-up')
  },
)
