import { expect, journey } from './harness/journey.ts'
import { comeInAsHr } from './screens/small-organization.ts'

journey(
  'addresses that the server calls are refused in a sentence when they do not fit, and shown by their end alone',
  async ({ page, words, look, expectedErrors }) => {
    expectedErrors.push(/status of 422 .*\/(?:channels\/slack|connected-calendar)\)$/)
    await journey.step('a channel of Slack is set up, of which the address does not come back', async () => {
      await comeInAsHr(page, words)
      await page.goto('/organization')
      await page.getByRole('link', { name: words('organization:channels.show') }).click()
      const slack = page.getByRole('region', { name: words('integrations:services.slack') })
      const connect = slack.getByRole('button', { name: words('integrations:connect') })
      await connect.click()
      await expect(slack.getByText(words('integrations:addressMissing'))).toBeVisible()
      const address = slack.getByLabel(words('integrations:address'))
      await address.fill('https://example.nl/services/T1/B1/abcd')
      await connect.click()
      await expect(slack.getByRole('alert')).toHaveText(words('refusals:channel-address-unfit'))
      await address.fill('https://hooks.slack.com/services/T1/B1/aangeheim')
      await slack.getByLabel(words('integrations:sorts.reports')).uncheck()
      await connect.click()
      await expect(
        slack.getByText(words('integrations:which', { hint: 'hooks.slack.com/…heim' })),
      ).toBeVisible()
      await expect(page.getByText('aangeheim')).toBeHidden()
      await look(page, 'channels')
      await page.reload()
      await expect(slack.getByLabel(words('integrations:sorts.reports'))).not.toBeChecked()
      await slack.getByRole('button', { name: words('integrations:remove') }).click()
      await expect(slack.getByRole('button', { name: words('integrations:connect') })).toBeVisible()
    })

    await journey.step('a calendar that cannot be read is not connected, and it is said why', async () => {
      await page.goto('/my-calendar')
      const section = page.getByRole('region', { name: words('calendars:connected.title') })
      const address = section.getByLabel(words('calendars:connected.address'))
      const connect = section.getByRole('button', { name: words('calendars:connected.connect') })
      for (const [given, refusal] of [
        ['http://agenda.example.nl/a.ics', 'calendar-address-unfit'],
        ['https://169.254.169.254/latest/meta-data/', 'calendar-not-reached'],
        ['https://agenda.invalid/geheim/calendar.ics', 'calendar-not-reached'],
      ] as const) {
        await address.fill(given)
        await connect.click()
        await expect(section.getByRole('alert')).toHaveText(words(`refusals:${refusal}`))
      }
      await look(page, 'connected-calendar-refused')
    })
  },
)
