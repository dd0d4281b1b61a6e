import { expect, journey } from './harness/journey.ts'
import { apply, effect, readFile } from './screens/import-people.ts'
import { openPerson } from './screens/people.ts'
import { setUp } from './screens/set-up.ts'

const file = {
  name: 'export.csv',
  bytes: Buffer.from(
    [
      'Nummer;Roepnaam;Geboortenaam;E-mail;E-mail werk;Functie;Leidinggevende;Datum in dienst',
      '1;Anna;Bos;anna@thuis.example;anna@werk.example;Planner;Jansen;01-02-2020',
      '2;Piet;Jansen;piet@thuis.example;piet@werk.example;Adviseur;;01-02-2021',
      '3;Jan;Jansen;jan@thuis.example;jan@werk.example;Adviseur;;01-03-2021',
      '4;Eva;Smit;eva@thuis.example;eva@werk.example;Adviseur;;31-02-2021',
    ].join('\r\n'),
    'utf8',
  ),
}

journey.use({ begins: 'empty' })

journey(
  'what a file leaves open is asked, and carried out only after it was read again',
  async ({ page: hr, product, words, look }) => {
    const applyButton = hr.getByRole('button', { name: words('people:import.apply') })
    const readAgain = hr.getByRole('button', { name: words('file-columns:readAgain') })

    await journey.step('what was assumed, and who a surname may mean, is said', async () => {
      await setUp(hr, words, product)
      await readFile(hr, words, file)
      await effect(hr, words, 'problems', 6).click()
      await expect(
        hr.getByText(words('people:import.assumed.family-name', { column: 'Geboortenaam' })),
      ).toBeVisible()
      const line = { name: 'Piet Jansen', line: 3 }
      await expect(hr.getByText(words('people:import.namesake.line', line))).toBeVisible()
      await expect(hr.getByText(words('people:problem.first-day-impossible'))).toBeVisible()
      await look(hr, '30-import-assumed')
    })

    await journey.step('another address column is chosen: first it is read again', async () => {
      await hr.getByRole('radio', { name: 'E-mail', exact: true }).check()
      await expect(applyButton).toBeDisabled()
      await expect(hr.getByText(words('people:import.applyWaits'))).toBeVisible()
      await look(hr, '31-import-waits')
      await readAgain.click()
      // Chosen by somebody, it is no assumption any more.
      await expect(effect(hr, words, 'problems', 5)).toBeVisible()
      await expect(applyButton).toBeEnabled()
    })

    await journey.step('two columns of one meaning cannot be read until one is chosen', async () => {
      await hr.getByRole('button', { name: words('file-columns:open') }).click()
      await hr
        .getByRole('combobox', { name: words('file-columns:meaningOf', { heading: 'Functie' }) })
        .click()
      await hr.getByRole('option', { name: words('people:import.fields.call-name'), exact: true }).click()
      await expect(hr.getByText(words('people:import.applyTwice'))).toBeVisible()
      await expect(readAgain).toBeDisabled()
      await hr.getByRole('radio', { name: 'Roepnaam', exact: true }).check()
      // So it is again as it was read.
      await expect(readAgain).toBeHidden()
      await expect(applyButton).toBeEnabled()
    })

    await journey.step(
      'a column is read no more: what was wrong with it is gone from the list too',
      async () => {
        const problems = hr.getByRole('table', { name: words('people:import.effects.problems'), exact: true })
        await expect(problems.getByRole('row')).toHaveCount(5)
        await hr
          .getByRole('combobox', { name: words('file-columns:meaningOf', { heading: 'Leidinggevende' }) })
          .click()
        /** In which order the browser hears how far the reading is, and asks what is wrong. */
        const order: string[] = []
        await hr.route(/people-imports\/[\w-]+$/, async (way) => {
          const answer = await way.fetch()
          const json = (await answer.json()) as { state: string }
          // However fast it is read: at first it still is.
          const state = order.includes('reading') ? json.state : 'reading'
          order.push(state)
          await way.fulfill({ response: answer, json: { ...json, state } })
        })
        hr.on('request', (request) => {
          if (request.url().includes('/problems')) order.push('what is wrong')
        })
        // What is chosen is chosen no more.
        await hr.getByRole('option', { name: words('people:import.fields.manager'), exact: true }).click()
        await readAgain.click()
        await expect(effect(hr, words, 'problems', 2)).toBeVisible()
        await expect(problems.getByRole('row')).toHaveCount(2)
        // Asked while it is still being read, it would be told of the reading before.
        expect(order.indexOf('what is wrong')).toBeGreaterThan(order.indexOf('ready'))
        await hr.unrouteAll({ behavior: 'wait' })
        await expect(applyButton).toBeEnabled()
      },
    )

    await journey.step('it is carried out as it was chosen', async () => {
      await apply(hr, words)
      await openPerson(hr, 'Piet Jansen')
      const details = hr.getByRole('region', { name: words('people:person.details') })
      await expect(details).toContainText('piet@thuis.example')
      await expect(details.getByRole('button', { name: words('people:person.leave') })).toBeVisible()
      const work = hr.getByRole('region', { name: words('people:person.work') })
      await expect(work.getByRole('button')).toHaveCount(1)
    })
  },
)
