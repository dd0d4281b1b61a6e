import { makePostgresTemplate } from './postgres.ts'
import { template } from './template.ts'

/** Once for each run of the tests: migrates one database, which every test file then copies. */
export const setup = async (): Promise<void> => {
  await template()
  const url = process.env['TEST_DATABASE_URL']
  if (url !== undefined) await makePostgresTemplate(url)
}
