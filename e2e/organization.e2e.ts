import type { Locator, Page } from '@playwright/test'
import { organization } from './files/team.ts'
import { expect, journey } from './harness/journey.ts'
import type { Words } from './harness/words.ts'
import { setUp } from './screens/set-up.ts'

const names = { nl: 'Stichting De Linde', en: 'The Linden Foundation' } as const

type Deed = 'add' | 'rename' | 'move' | 'archive'

/** The Organisation page at somebody's browser. */
const organizationAt = (page: Page, words: Words) => {
  const units = page.getByRole('region', { name: words('organization:tree.label') })
  const dialog = page.getByRole('dialog')
  return {
    units,
    dialog,
    /** The line of one unit, and not those below it. */
    menuOf: (name: string): Locator =>
      units.getByRole('button', { name: words('organization:unit.deeds', { name }), exact: true }),
    /** Where it says this; that of the deed before may still stand beside it. */
    undo: (said: string): Promise<void> =>
      page
        .getByRole('alert')
        .filter({ hasText: said })
        .getByRole('button', { name: words('app:action.undo') })
        .click(),
    choose: async (name: string, deed: Deed): Promise<void> => {
      await units
        .getByRole('button', { name: words('organization:unit.deeds', { name }), exact: true })
        .click()
      await page.getByRole('menuitem', { name: words(`organization:deed.${deed}`) }).click()
    },
    name: async (name: string, submit: 'add' | 'save'): Promise<void> => {
      await dialog.getByLabel(words('organization:unit.name')).fill(name)
      await dialog.getByRole('button', { name: words(`organization:unit.${submit}`), exact: true }).click()
      await expect(dialog).toBeHidden()
    },
  }
}

journey.use({ begins: 'empty' })

journey(
  'HR sets up how the organisation is called and hangs together, and takes back what went wrong',
  async ({ page, product, words, language, look }) => {
    const { units, dialog, menuOf, undo, choose, name } = organizationAt(page, words)
    const addAtTop = page.getByRole('button', { name: words('organization:tree.add') })

    await journey.step('it gets another name and language', async () => {
      await setUp(page, words, product)
      await page.goto('/organization')
      const settings = page.getByRole('region', {
        name: words('organization:settings.title'),
        exact: true,
      })
      await expect(settings).toContainText(organization)
      await look(page, '80-organization-begin')
      await settings.getByRole('button', { name: words('organization:settings.change') }).click()
      await dialog.getByLabel(words('organization:settings.name')).fill(names[language])
      const other = language === 'nl' ? 'en' : 'nl'
      await dialog.getByLabel(words('organization:settings.language')).selectOption(other)
      await look(page, '81-organization-settings')
      await dialog.getByRole('button', { name: words('organization:settings.save') }).click()
      await expect(dialog).toBeHidden()
      await expect(settings).toContainText(names[language])
      await expect(settings).toContainText(words(`organization:settings.languages.${other}`))
    })

    await journey.step(
      'units are added, at the top and below; a name that is taken elsewhere is told',
      async () => {
        for (const unit of ['Zorg', 'Wonen']) {
          await addAtTop.click()
          await name(unit, 'add')
          await expect(menuOf(unit)).toBeVisible()
        }
        await choose('Zorg', 'add')
        await name('Noord', 'add')
        await choose('Wonen', 'add')
        await dialog.getByLabel(words('organization:unit.name')).fill('noord')
        await expect(dialog.getByText('Zorg > Noord')).toBeVisible()
        await look(page, '82-organization-namesake')
        await name('Zuid', 'add')
        await expect(units.getByRole('list', { name: 'Wonen' })).toContainText('Zuid')
        await look(page, '83-organization-units')
      },
    )

    await journey.step('one is renamed, and undone', async () => {
      await choose('Zuid', 'rename')
      await name('Zuidoost', 'save')
      await expect(menuOf('Zuidoost')).toBeVisible()
      await undo(words('organization:unit.renamed', { before: 'Zuid', name: 'Zuidoost' }))
      await expect(menuOf('Zuid')).toBeVisible()
    })

    await journey.step('one is moved', async () => {
      await choose('Zuid', 'move')
      await dialog.getByRole('combobox', { name: words('organization:unit.place') }).click()
      await page.getByRole('option', { name: 'Zorg', exact: true }).click()
      await dialog.getByRole('button', { name: words('organization:unit.move') }).click()
      await expect(units.getByRole('list', { name: 'Zorg' })).toContainText('Zuid')
    })

    await journey.step('one is archived, undone, archived again and brought back later', async () => {
      await choose('Zuid', 'archive')
      await expect(menuOf('Zuid')).toBeHidden()
      await undo(words('organization:unit.archived', { name: 'Zuid' }))
      await expect(menuOf('Zuid')).toBeVisible()
      await choose('Zuid', 'archive')
      await expect(menuOf('Zuid')).toBeHidden()
      await page.reload()
      await page.getByRole('button', { name: words('organization:archived.show_one', { count: 1 }) }).click()
      await look(page, '84-organization-archived')
      await page
        .getByRole('button', { name: words('organization:archived.restoreLabel', { name: 'Zuid' }) })
        .click()
      await expect(units.getByRole('list', { name: 'Zorg' })).toContainText('Zuid')
    })

    await journey.step(
      'the mails are a step away, and an address with no id in it leads nowhere',
      async () => {
        await page.getByRole('link', { name: words('organization:mails.show') }).click()
        await expect(page.getByRole('heading', { level: 1, name: words('app:places.mails') })).toBeVisible()
        await page.goto('/people/niemand')
        await expect(page.getByRole('heading', { level: 1, name: words('app:notFound.title') })).toBeVisible()
        await expect(page.getByRole('navigation', { name: words('app:shell.places') })).toBeVisible()
      },
    )
  },
)
