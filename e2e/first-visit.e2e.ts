import { expect, journey } from './harness/journey.ts'

journey(
  'the first visitor sets up the organisation with the code that the server printed',
  async ({ page, product, words, look }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { name: words('access:setUp.title') })).toBeVisible()
    await look(page, 'set-up')

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
