import { ask } from './harness/ask.ts'
import { expect, journey } from './harness/journey.ts'
import { expectSaved } from './screens/preparation.ts'
import { offer, section } from './screens/report.ts'
import { signAsManager } from './screens/sign.ts'
import { bringIn, comeInAsHr, joost, karim, sanne } from './screens/small-organization.ts'
import { expectPhase } from './screens/talk.ts'

/** What both must say in the report of an appraisal that came with the product. */
const outcome = { nl: 'Uitkomst', en: 'Outcome' } as const

interface Found {
  readonly items: readonly { readonly personId: string }[]
}

journey(
  'an appraisal: criteria stand before the period, two score apart, and settle what the file says',
  async ({ page: hr, anotherPerson, mailbox, words, language, look }) => {
    const first = await anotherPerson()
    const second = await anotherPerson()
    const employee = await anotherPerson()
    const criteria = {
      nl: ['Resultaten', 'Vakmanschap', 'Samenwerken'],
      en: ['Results', 'Craft', 'Working together'],
    }
    const steps = { nl: ['Zoals afgesproken', 'Meer dan afgesproken'], en: ['As agreed', 'More than agreed'] }
    const [asAgreed = '', more = ''] = steps[language]
    const says = (key: string, variables = {}) => words(`assessment:${key}`, variables)
    let conversation = ''
    let conversationId = ''

    await journey.step('HR publishes criteria for the year to come, and Sanne reads them', async () => {
      await comeInAsHr(hr, words)
      await hr.goto('/criteria')
      await hr.getByRole('button', { name: words('criteria:list.make') }).click()
      await expect(hr.getByText(words('criteria:lead.draft'))).toBeVisible()
      await look(hr, 'appraisal-criteria-draft')
      await hr.getByRole('button', { name: words('criteria:publish.open') }).click()
      const dialog = hr.getByRole('dialog', { name: words('criteria:publish.title') })
      await look(hr, 'appraisal-criteria-publish')
      await dialog.getByRole('button', { name: words('criteria:publish.open') }).click()
      await expect(hr.getByText(words('criteria:mine.text'))).toBeVisible()
      await bringIn({ hr, at: first, mailbox, words }, joost)
      await bringIn({ hr, at: second, mailbox, words }, karim)
      await bringIn({ hr, at: employee, mailbox, words }, sanne)
      await employee.getByRole('link', { name: words('home:act.read-criteria'), exact: true }).click()
      await expect(employee.getByText(criteria[language][1] ?? '')).toBeVisible()
      await look(employee, 'appraisal-criteria-read')
      await employee.goto('/my-file')
      await expect(employee.getByRole('heading', { name: words('criteria:mine.title') })).toBeVisible()
    })

    await journey.step(
      'Joost plans it over that year with Karim; this year nothing can be scored',
      async () => {
        await first.goto('/conversations/new')
        await first.getByPlaceholder(words('conversations:plan.withWhom')).click()
        await first.getByRole('option', { name: sanne.name }).click()
        await first
          .getByRole('radio', { name: { nl: 'Beoordelingsgesprek', en: 'Appraisal' }[language] })
          .check()
        await expect(first.getByText(says('plan.none'))).toBeVisible()
        await look(first, 'appraisal-plan')
        const idOf = async (name: string) => {
          const found = await ask(first.request, 'GET', `/people?search=${encodeURIComponent(name)}`)
          return (found as Found).items[0]?.personId
        }
        const { kinds } = (await ask(first.request, 'GET', '/kinds')) as {
          readonly kinds: readonly { readonly kindId: string; readonly code: string }[]
        }
        const year = new Date().getFullYear() + 2
        const planned = await ask(first.request, 'POST', '/conversations', {
          body: {
            kindId: kinds.find(({ code }) => code === 'appraisal')?.kindId,
            employeeId: await idOf(sanne.name),
            leaderId: await idOf(joost.name),
            startsAt: `${year}-01-12T09:00:00.000Z`,
            endsAt: `${year}-01-12T10:00:00.000Z`,
            place: null,
            videoLink: null,
            purpose: null,
            guests: [{ personId: await idOf(karim.name), role: 'second-assessor' }],
          },
        })
        conversationId = (planned as { readonly conversationId: string }).conversationId
        conversation = `/conversations/${conversationId}`
      },
    )

    await journey.step('Sanne lays a fact beneath a criterion, and says how she sees it', async () => {
      await employee.goto(conversation)
      await employee
        .getByRole('button', { name: says('evidence.addTo', { criterion: criteria[language][1] ?? '' }) })
        .click()
      await employee.getByLabel(says('evidence.words')).fill('Een spoedgeval goed overgedragen')
      await employee.getByRole('button', { name: says('evidence.save') }).click()
      await expect(employee.getByText('Een spoedgeval goed overgedragen')).toBeVisible()
      const saved = employee.waitForResponse((answer) => answer.url().endsWith('/scores/craft'))
      await employee
        .getByRole('radiogroup', { name: says('score', { criterion: criteria[language][1] ?? '' }) })
        .getByRole('radio', { name: more })
        .check()
      expect((await saved).ok()).toBe(true)
      await expect(employee.getByText(says('share.progress_other', { done: 0, count: 3 }))).toBeVisible()
      await look(employee, 'appraisal-prepare')
      await ask(employee.request, 'PUT', `${conversation}/answers/achieved`, {
        body: { value: 'Een rustige nachtdienst, drie keer', baseRevision: 0 },
      })
      await employee.reload()
      await employee.getByRole('button', { name: words('conversations:share.button') }).click()
      const sharing = employee.getByRole('dialog', { name: words('conversations:share.title') })
      await expect(sharing.getByText(says('share.along'))).toBeVisible()
      await expect(sharing.getByText(says('share.empty_other', { count: 2 }))).toBeVisible()
      await expect(sharing.getByText(says('share.bare_one'))).toBeVisible()
      await look(employee, 'appraisal-share')
    })

    await journey.step(
      'after the talk each scores apart, and reads the other’s once both gave theirs',
      async () => {
        await ask(first.request, 'POST', `${conversation}/begin`)
        await employee.goto(conversation)
        await expectPhase(employee, words, 'talk')
        await employee.getByRole('button', { name: words('conversations:context.atTable') }).click()
        await expect(employee.getByText('Een spoedgeval goed overgedragen')).toBeVisible()
        await expect(employee.getByText(`${more}, ${says('bare')}`)).toBeVisible()
        await look(employee, 'appraisal-at-table')
        await ask(first.request, 'POST', `${conversation}/finish`)
        await first.goto(conversation)
        for (const criterion of criteria[language]) {
          const score = first.getByRole('radiogroup', { name: says('score', { criterion }) })
          await score.getByRole('radio', { name: asAgreed }).check()
          await first
            .getByRole('textbox', { name: `${criterion} ${says('reason')}` })
            .fill(`Gezien bij ${criterion}`)
        }
        await look(first, 'appraisal-score')
        await first.getByRole('button', { name: says('give') }).click()
        await expect(first.getByText(says('lead.waiting', { name: 'Karim' }))).toBeVisible()
        await second.goto(conversation)
        await expect(second.getByText('Gezien bij')).toBeHidden()
        for (const criterionId of ['results', 'craft', 'cooperation'])
          await ask(second.request, 'PUT', `${conversation}/assessment/scores/${criterionId}`, {
            body: { step: 4, reason: 'Meer dan gevraagd', baseRevision: 0 },
          })
        await ask(second.request, 'POST', `${conversation}/assessment/giving`)
      },
    )

    await journey.step('they settle one score with one reason, which the report says', async () => {
      await first.reload()
      await expect(first.getByText(says('lead.settle'))).toBeVisible()
      await expect(first.getByText('Meer dan gevraagd').first()).toBeVisible()
      const questions = first.getByRole('group', { name: words('conversations:report.open'), exact: true })
      await expect(questions).toContainText(words('conversations:report.openTogether'))
      await first.getByRole('button', { name: words('conversations:report.offer'), exact: true }).click()
      const unsettled = first.getByRole('group', { name: says('open.first') })
      await expect(unsettled.getByRole('button')).toHaveCount(3)
      await unsettled.getByRole('button').first().click()
      const firstOfAll = says('settledScore', { criterion: criteria[language][0] ?? '' })
      await expect(first.getByRole('radiogroup', { name: firstOfAll }).locator(':focus')).toHaveCount(1)
      for (const criterion of criteria[language]) {
        const settled = first.getByRole('radiogroup', { name: says('settledScore', { criterion }) })
        await settled.getByRole('radio', { name: more }).check()
        await first
          .getByRole('textbox', { name: `${criterion} ${says('reason')}` })
          .fill(`Samen gewogen: ${criterion}`)
        await first
          .getByRole('button', { name: says('settle'), exact: true })
          .first()
          .click()
      }
      await expect(first.getByText(says('settled'), { exact: true })).toHaveCount(3)
      await expect(unsettled).toBeHidden()
      await look(first, 'appraisal-settle')
    })

    await journey.step('what both must say is said before it is offered', async () => {
      await first.getByRole('button', { name: words('conversations:report.offer'), exact: true }).click()
      const before = first.getByRole('group', { name: words('conversations:report.openFirst'), exact: true })
      await expect(before).toBeFocused()
      await look(first, 'appraisal-open')
      await before.getByRole('button').click()
      const said = section(first, outcome[language]).getByRole('textbox')
      await expect(said).toBeFocused()
      await said.fill('Meer dan afgesproken, en daar zijn we het over eens')
      await expectSaved(said, words)
      await offer(first, words)
      await look(first, 'appraisal-report')
    })

    await journey.step('Sanne reads it with what shows it, all sign, and it is in her file', async () => {
      await employee.goto(conversation)
      await expectPhase(employee, words, 'signing')
      await expect(employee.getByText(`Samen gewogen: ${criteria[language][1] ?? ''}`)).toBeVisible()
      await expect(employee.getByText('Een spoedgeval goed overgedragen')).toBeVisible()
      await look(employee, 'appraisal-sign')
      await signAsManager(first, words)
      const read = (await ask(employee.request, 'GET', conversation)) as {
        readonly report: { readonly contentHash: string }
      }
      for (const [page, manner] of [
        [employee, 'seen'],
        [second, 'agreed'],
      ] as const)
        await ask(page.request, 'POST', `${conversation}/report/sign`, {
          body: { manner, response: null, contentHash: read.report.contentHash },
        })
      await expect(async () => {
        const pdf = await employee.request.get(`/api/v1${conversation}/report.pdf`)
        expect(pdf.status()).toBe(200)
      }).toPass({ timeout: 30_000 })
    })
  },
)
