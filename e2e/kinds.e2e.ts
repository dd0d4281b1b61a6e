import { readFile } from 'node:fs/promises'
import { expect, journey } from './harness/journey.ts'
import { publish } from './screens/forms.ts'
import { kindWords, openKind, publishElsewhere, publishNew, publishNext, toPublish } from './screens/kinds.ts'
import { progressKind } from './screens/plan.ts'
import { bringIn, comeInAsHr, joost, sanne } from './screens/small-organization.ts'

const developmentKind = { nl: 'Ontwikkelgesprek', en: 'Development conversation' } as const

journey(
  'HR makes an own kind with an own form, a manager plans one, and it goes on while the kind is put away',
  async ({ page: hr, product, mailbox, words, language, anotherPerson, look, expectedErrors }) => {
    // Somebody else published first.
    expectedErrors.push(/status of 409 .*\/api\/v1\/kinds\/[^/]+\/versions\)$/)
    const name = 'Halfjaargesprek'
    const undo = hr
      .getByRole('alert')
      .getByRole('button', { name: words('app:action.undo') })
      .last()
    const inUse = hr.getByRole('list', { name: words('kinds:list.inUse'), exact: true })

    await journey.step('the kinds that came with the product are there', async () => {
      await comeInAsHr(hr, words)
      await hr.goto('/kinds')
      await expect(inUse.getByRole('link')).toHaveCount(7)
      await look(hr, '80-kinds')
    })

    await journey.step('a copy gets a name, a form of its own and another rhythm', async () => {
      await hr.getByRole('link', { name: words('kinds:new.open') }).click()
      await expect(hr.getByLabel(words('kinds:new.from'))).toHaveValue(/.+/)
      await look(hr, '81-new-kind')
      await hr.getByRole('button', { name: words('kinds:new.begin'), exact: true }).click()
      await toPublish(hr, words)
      const notYet = hr.getByRole('dialog')
      await expect(notYet.getByText(words('kinds:problem.name-missing'))).toBeVisible()
      await notYet.getByRole('button', { name: words('templates:publish.back') }).click()
      await kindWords(hr, words, 'name', language).fill(name)
      await hr
        .getByLabel(words('kinds:part.form'), { exact: true })
        .selectOption({ label: words('kinds:form.own', { name: progressKind[language] }) })
      await hr.getByLabel(words('kinds:part.rhythmMonths')).fill('6')
      await expect(hr.getByText(words('kinds:path.rhythm_other', { count: 6 }))).toBeVisible()
    })

    await journey.step('what cannot go together is said beside it, at once', async () => {
      const signs = hr.getByRole('group', { name: words('kinds:part.signs'), exact: true })
      const third = signs.getByRole('checkbox', { name: words('kinds:side.third') })
      await third.check()
      await expect(hr.getByText(words('kinds:problem.third-not-invited'))).toBeVisible()
      await look(hr, '82-kind-problem')
      await third.uncheck()
      await expect(hr.getByText(words('kinds:problem.third-not-invited'))).toBeHidden()
    })

    await journey.step('what was chosen is kept, and found back as a draft', async () => {
      await expect(hr.getByText(words('app:saved.just'))).toBeVisible()
      await hr.reload()
      await expect(kindWords(hr, words, 'name', language)).toHaveValue(name)
      await hr.getByRole('link', { name: words('kinds:list.title') }).click()
      const begun = hr.getByRole('list', { name: words('kinds:list.begun'), exact: true })
      await expect(begun.getByText(words('templates:state.draft'))).toBeVisible()
      await look(hr, '82-kind-begun')
      await begun.getByRole('link', { name }).click()
      await hr.getByRole('button', { name: words('templates:discard.do') }).click()
      await expect(begun).toBeHidden()
      await undo.click()
      await begun.getByRole('link', { name }).click()
      await expect(kindWords(hr, words, 'name', language)).toHaveValue(name)
    })

    await journey.step('it is published, and says where to go on', async () => {
      await toPublish(hr, words)
      await expect(hr.getByRole('dialog').getByText(words('kinds:publish.sameWords'))).toBeVisible()
      await look(hr, '83-kind-publish')
      await publishNew(hr, words, name)
      await look(hr, '84-kind-made')
      await expect(hr.getByText(words('kinds:made.waits'))).toBeVisible()
      await hr.getByRole('link', { name: words('kinds:made.questions') }).click()
      await expect(hr.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(hr.getByText(words('templates:lead.published', { version: 1 }))).toBeVisible()
    })

    await journey.step('once its questions are right it is put to use, from where they stand', async () => {
      const waits = hr.getByText(words('templates:waiting.ready', { kind: name }))
      await expect(waits).toBeVisible()
      await look(hr, '84-kind-waits')
      const called = { what: words('templates:name'), language: words('templates:words.nl') }
      await hr.getByLabel(words('templates:words.in', called)).fill('Halfjaar')
      // Which language it is stays in sight once it is filled in.
      const both = hr.getByRole('group', { name: words('templates:name') })
      await expect(both.getByText(words('templates:words.nl'), { exact: true })).toBeVisible()
      await hr.getByRole('button', { name: words('templates:publish.open') }).click()
      await publish(hr, words, 2)
      // It stands above what was published, and one is brought there.
      await expect(waits).toBeInViewport()
      await expect(hr.locator(':focus')).toContainText(words('templates:waiting.ready', { kind: name }))
      await hr.getByRole('button', { name: words('kinds:restore.do') }).click()
      await expect(waits).toBeHidden()
    })

    const manager = await anotherPerson()
    await journey.step('a manager reads how it goes, and plans one', async () => {
      await bringIn({ hr, at: manager, mailbox, words }, joost)
      await manager.goto('/conversations/new')
      await manager.getByPlaceholder(words('conversations:plan.withWhom')).click()
      await manager.getByRole('option', { name: sanne.name }).click()
      await manager.getByRole('radio', { name, exact: true }).check()
      await manager.getByText(words('kinds:path.title')).click()
      await expect(manager.getByText(words('kinds:path.rhythm_other', { count: 6 }))).toBeVisible()
      await look(manager, '85-kind-planned')
      await manager.getByRole('button', { name: words('conversations:plan.button') }).click()
      const title = words('conversations:item.title', { kind: name, name: sanne.name })
      await expect(manager.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await look(manager, '89-guidance')
    })

    await journey.step(
      'what a colleague published meanwhile is told, and the next version says what is different',
      async () => {
        await openKind(hr, name)
        await hr
          .getByRole('group', { name: words('kinds:part.reveal') })
          .getByRole('radio', { name: words('kinds:reveal.each.label') })
          .check()
        await expect(hr.getByText(words('app:saved.just'))).toBeVisible()
        await expect(hr.getByText(words('kinds:lead.changed', { version: 2 }))).toBeVisible()
        await publishElsewhere(hr, product.url, { companion: false })
        await toPublish(hr, words)
        await hr.getByRole('button', { name: words('kinds:publish.do', { version: 3 }) }).click()
        await expect(hr.getByText(words('kinds:conflict.text', { version: 3 }))).toBeVisible()
        await look(hr, '86-kind-conflict')
        await hr.getByRole('button', { name: words('kinds:conflict.keep') }).click()
        await toPublish(hr, words)
        const difference = hr.getByRole('dialog')
        await expect(difference.getByText(words('kinds:part.reveal'))).toBeVisible()
        await expect(difference.getByText(words('kinds:part.companion'))).toBeVisible()
        await look(hr, '86-kind-difference')
        await publishNext(hr, words, 4)
      },
    )

    await journey.step('put away it can be put back, and is offered no more', async () => {
      await hr.getByRole('button', { name: words('kinds:retire.do') }).click()
      await undo.click()
      await expect(hr.getByText(words('kinds:lead.inUse', { version: 4 }))).toBeVisible()
      await hr.getByRole('button', { name: words('kinds:retire.do') }).click()
      await expect(hr.getByText(words('kinds:lead.notInUse', { version: 4 }))).toBeVisible()
      await look(hr, '87-kind-away')
    })

    await journey.step('the conversation goes on as it began', async () => {
      await manager.reload()
      await manager.getByRole('textbox').first().fill('Wat ging er goed')
      await expect(manager.getByText(words('app:saved.just')).first()).toBeVisible()
      await manager.goto('/conversations/new')
      await manager.getByPlaceholder(words('conversations:plan.withWhom')).click()
      await manager.getByRole('option', { name: sanne.name }).click()
      await expect(manager.getByRole('radio', { name: progressKind[language], exact: true })).toBeVisible()
      await expect(manager.getByRole('radio', { name, exact: true })).toHaveCount(0)
    })

    await journey.step('the order is changed by keyboard', async () => {
      await hr.goto('/kinds')
      await expect(inUse.getByRole('link').first()).toHaveText(progressKind[language])
      const up = hr.getByRole('button', { name: words('kinds:list.up', { name: developmentKind[language] }) })
      await up.press('Enter')
      await expect(inUse.getByRole('link').first()).toHaveText(developmentKind[language])
      await expect(up).toBeFocused()
    })

    await journey.step('a development conversation says that it stays closed', async () => {
      await openKind(hr, developmentKind[language])
      await expect(hr.getByText(words('kinds:sight.development'))).toBeVisible()
      await expect(hr.getByRole('group', { name: words('kinds:part.reportSeenBy') })).toHaveCount(0)
      await look(hr, '88-kind-development')
    })

    await journey.step('exported it is read as a kind again, which waits to be put to use', async () => {
      const waiting = hr.waitForEvent('download')
      await hr.getByRole('link', { name: words('templates:export') }).click()
      const exported = await readFile(await (await waiting).path())
      await hr.goto('/kinds')
      await hr.getByRole('button', { name: words('templates:import.open') }).click()
      await hr
        .getByLabel(words('kinds:import.file'))
        .setInputFiles({ name: 'soort.json', mimeType: 'application/json', buffer: exported })
      await hr.getByRole('button', { name: words('templates:import.read') }).click()
      await expect(hr.getByText(words('kinds:lead.notInUse', { version: 1 }))).toBeVisible()
      await hr.getByRole('button', { name: words('kinds:restore.do') }).click()
      await expect(hr.getByText(words('kinds:lead.inUse', { version: 1 }))).toBeVisible()
    })
  },
)
