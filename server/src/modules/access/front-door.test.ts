import { accessRoutes as routes } from '@tweespraak/contract/access'
import { expect, onTestFinished, test } from 'vitest'
import { anOrganization } from '../../../test/factories/access.ts'
import { testApp, type TestApp } from '../../../test/app.ts'

const opened = async (options: { readonly demo?: boolean } = {}): Promise<TestApp> => {
  const app = await testApp(options)
  onTestFinished(() => app.close())
  return app
}

const named = async (app: TestApp): Promise<string | null> =>
  (await app.call(routes.entry, null)).body.organization

test('the door names the organisation of a server that has one alone, and none where there are more', async () => {
  const app = await opened()
  expect(await named(app)).toBeNull()
  await anOrganization(app.services.db, { name: 'Zorg aan de Maas' })
  expect(await named(app)).toBe('Zorg aan de Maas')
  await anOrganization(app.services.db, { name: 'De Korst' })
  expect(await named(app)).toBeNull()
})

test('a demo that is not served is no organisation that one signs in to', async () => {
  const app = await opened()
  await anOrganization(app.services.db, { name: 'Voorbeeld', demo: true })
  expect(await named(app)).toBeNull()
  await anOrganization(app.services.db, { name: 'Zorg aan de Maas' })
  expect(await named(app)).toBe('Zorg aan de Maas')
})

test('a served demo is named, and keeps the name of a real organisation beside it to itself', async () => {
  const app = await opened({ demo: true })
  await anOrganization(app.services.db, { name: 'Voorbeeld', demo: true })
  expect(await named(app)).toBe('Voorbeeld')
  await anOrganization(app.services.db, { name: 'Zorg aan de Maas' })
  expect(await named(app)).toBeNull()
})
