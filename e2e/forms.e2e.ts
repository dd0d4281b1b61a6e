import { readFile } from 'node:fs/promises'
import { expect, journey } from './harness/journey.ts'
import { addFromBank, copyForm, publish, showView } from './screens/forms.ts'
import { fillPlan, plan, progressKind } from './screens/plan.ts'
import { bringIn, comeInAsHr, joost, sanne } from './screens/small-organization.ts'

/** Two questions of the progress form, the second of which is asked after some answers to the first alone. */
const joy = {
  nl: { name: 'Plezier in het werk', after: 'Wat het leuker zou maken' },
  en: { name: 'Joy in the work', after: 'What would make it better' },
} as const

/** Another kind that this form fits. */
const developmentKind = { nl: 'Ontwikkelgesprek', en: 'Development conversation' } as const

/** A question of the bank, as it stands there. */
const surprise = {
  nl: { search: 'nergens', name: 'Onverwacht bereikt', question: 'Wat heeft Sanne bereikt' },
  en: { search: 'nowhere', name: 'Reached unexpectedly', question: 'What did Sanne achieve' },
} as const

journey(
  'HR makes a form of its own, and the next conversation asks what it says',
  async ({ page: hr, mailbox, words, language, anotherPerson, look, expectedErrors }) => {
    // A file that is no form is refused.
    expectedErrors.push(/status of 422 .*\/api\/v1\/forms\/import\)$/)
    const asked = surprise[language]
    const name = 'Jaargesprek wijkteam'
    const undo = hr
      .getByRole('alert')
      .getByRole('button', { name: words('app:action.undo') })
      .last()
    const row = hr
      .getByRole('listitem')
      .filter({ has: hr.getByRole('button', { name: new RegExp(`^${asked.name}`) }) })

    await journey.step('the forms that came with the product are there', async () => {
      await comeInAsHr(hr, words)
      await hr.goto('/forms')
      await expect(hr.getByRole('link', { name: progressKind[language], exact: true })).toBeVisible()
      await look(hr, '60-forms')
    })

    await journey.step('a copy gets a question from the bank, by keyboard', async () => {
      await copyForm(hr, words, { name, copyOf: progressKind[language] })
      await look(hr, '61-form')
      await addFromBank(hr, words, asked.search, asked.name)
      await look(hr, '62-form-bank')
    })

    await journey.step('it is moved, removed and put back', async () => {
      await showView(hr, words, 'questions')
      await hr.getByRole('button', { name: words('templates:field.up', { name: asked.name }) }).press('Enter')
      await expect(
        hr.getByRole('button', { name: words('templates:field.up', { name: asked.name }) }),
      ).toBeFocused()
      await hr.getByRole('button', { name: words('templates:field.remove', { name: asked.name }) }).click()
      await expect(row).toBeHidden()
      await undo.click()
      await expect(row).toBeVisible()
      await row.getByRole('button', { name: new RegExp(`^${asked.name}`) }).click()
      await look(hr, '63-form-question')
    })

    await journey.step(
      'before a question goes, what depends on it is named, and comes back with it',
      async () => {
        const depends = hr.getByText(words('templates:field.isConditional'))
        await hr.getByRole('button', { name: words('templates:field.remove', joy[language]) }).click()
        const question = hr.getByRole('dialog', { name: words('templates:depends.title_one') })
        await expect(question.getByText(`“${joy[language].after}”`)).toBeVisible()
        await look(hr, '63-form-depends')
        await question.getByRole('button', { name: words('templates:depends.do') }).click()
        await expect(depends).toHaveCount(0)
        await undo.click()
        await expect(depends).toHaveCount(1)
      },
    )

    await journey.step('the manager’s side shows it beforehand', async () => {
      await showView(hr, words, 'preview')
      await hr
        .getByRole('radiogroup', { name: words('templates:preview.side') })
        .getByText(words('templates:answeredBy.manager'), { exact: true })
        .click()
      await expect(hr.getByText(asked.question.replace('Sanne', 'Sam'))).toBeVisible()
      await look(hr, '64-form-preview')
      await hr
        .getByRole('radiogroup', { name: words('templates:preview.side') })
        .getByText(words('templates:preview.atTable'), { exact: true })
        .click()
      await expect(hr.getByText(words('templates:preview.together'))).toBeVisible()
      await expect(hr.getByLabel(words('conversations:report.together')).first()).toBeVisible()
    })

    await journey.step('it is published and put to use', async () => {
      await hr.getByRole('button', { name: words('templates:publish.open') }).click()
      await expect(hr.getByText(words('templates:publish.unused'))).toBeVisible()
      await look(hr, '65-form-publish')
      await publish(hr, words, 1)
      await hr
        .getByRole('button', { name: words('templates:use.doFor', { kind: progressKind[language] }) })
        .click()
      await expect(hr.getByText(words('templates:use.inUse'))).toBeVisible()
      await look(hr, '66-form-used')
    })

    await journey.step('where two kinds ask it that is said, and one of them gets a copy', async () => {
      const shared = hr.url()
      const kind = developmentKind[language]
      const copy = hr.getByRole('button', { name: words('templates:shared.copy') })
      await expect(copy).toBeHidden()
      await hr.getByRole('button', { name: words('templates:use.doFor', { kind }) }).click()
      await copy.click()
      await look(hr, '66-form-shared')
      await hr
        .getByRole('menuitem', { name: words('templates:shared.copyFor', { kind, version: 1 }) })
        .click()
      await expect(hr.getByText(words('templates:shared.done', { kind }))).toBeVisible()
      await expect(hr.getByRole('heading', { level: 1, name: kind })).toBeVisible()
      await expect(hr.getByText(words('templates:use.inUse'))).toHaveCount(1)
      await undo.click()
      await expect(hr.getByText(words('templates:use.inUse'))).toHaveCount(0)
      await hr.goto(shared)
      await expect(hr.getByText(words('templates:use.inUse'))).toHaveCount(2)
      await expect(copy).toBeVisible()
    })

    await journey.step('exported it is read as a form again', async () => {
      const waiting = hr.waitForEvent('download')
      await hr.getByRole('link', { name: words('templates:export') }).click()
      const exported = await readFile(await (await waiting).path())
      await hr.goto('/forms')
      await hr.getByRole('button', { name: words('templates:import.open') }).click()
      const choose = hr.getByLabel(words('templates:import.file'))
      const read = hr.getByRole('button', { name: words('templates:import.read') })
      await choose.setInputFiles({
        name: 'kapot.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{'),
      })
      await read.click()
      await expect(hr.getByRole('alert').filter({ hasText: 'JSON' })).toBeVisible()
      await look(hr, '67-form-import')
      await choose.setInputFiles({ name: 'vorm.json', mimeType: 'application/json', buffer: exported })
      await read.click()
      await expect(hr.getByRole('heading', { level: 1, name })).toBeVisible()
    })

    await journey.step('a conversation that begins now asks it', async () => {
      const manager = await anotherPerson()
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      await fillPlan(manager, words, language, { name: sanne.name, place: 'Kamer 2', purpose: 'Het jaar' })
      await plan(manager, words, language, { name: sanne.name, place: 'Kamer 2', purpose: 'Het jaar' })
      await expect(manager.getByLabel(asked.question)).toBeVisible()
      await look(manager, '68-form-asked')
    })
  },
)
