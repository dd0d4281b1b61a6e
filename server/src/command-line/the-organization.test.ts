import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { anOrganization } from '../../test/factories/access.ts'
import { deeds } from './deeds.ts'
import { keptIn } from './kept-in.ts'
import { theOrganization } from './the-organization.ts'

let app: TestApp

beforeAll(async () => {
  app = await testApp()
})
afterAll(() => app.close())

const list = async (): Promise<string[]> => {
  const said: string[] = []
  const tell = { say: (line: string) => void said.push(line), progress: () => undefined }
  await deeds.find(({ name }) => name === 'list-organizations')?.run(app.services, {}, tell)
  return said
}

test('without an organisation it is said how to make one', async () => {
  await expect(theOrganization(app.services, undefined)).rejects.toThrow('organization create NAME')
  expect(await list()).toEqual([`There is no organisation in ${keptIn(app.services.config)} yet.`])
})

test('the only organisation need not be named, and one that does not exist is not guessed', async () => {
  const organizationId = await anOrganization(app.services.db, { name: 'De Korst' })
  expect(await theOrganization(app.services, undefined)).toMatchObject({ name: 'De Korst', organizationId })
  await expect(theOrganization(app.services, 'De Kost')).rejects.toThrow(
    'There is no organisation "De Kost". There is "De Korst".',
  )
})

test('of several one has to be named, and their names are given', async () => {
  await anOrganization(app.services.db, { name: 'De Bron' })
  await expect(theOrganization(app.services, undefined)).rejects.toThrow(
    'There is more than one organisation: say which with --organization NAME. There are "De Bron", "De Korst".',
  )
  expect(await theOrganization(app.services, 'De Bron')).toMatchObject({ name: 'De Bron' })
  expect((await list()).map((line) => line.split(', identifier')[0])).toEqual([
    'De Bron (nl, Europe/Amsterdam',
    'De Korst (nl, Europe/Amsterdam',
  ])
})

test('an identifier names one too, and tells several of one name apart', async () => {
  const { db } = app.services
  const first = await anOrganization(db, { name: 'De Tweeling' })
  const second = await anOrganization(db, { name: 'De Tweeling' })
  expect(await theOrganization(app.services, second)).toMatchObject({ organizationId: second })
  expect(await theOrganization(app.services, 'de korst')).toMatchObject({ name: 'De Korst' })
  const ambiguous = theOrganization(app.services, 'De Tweeling')
  await expect(ambiguous).rejects.toThrow('There are 2 organisations "De Tweeling"')
  await expect(ambiguous).rejects.toThrow(first)
  await expect(ambiguous).rejects.toThrow(second)
})
