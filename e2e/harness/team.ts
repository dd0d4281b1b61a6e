import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type APIRequestContext, request as requests } from '@playwright/test'
import { hanna, organization, teamFile } from '../files/team.ts'
import { ask } from './ask.ts'
import { startProduct } from './product.ts'
import type { Language } from './words.ts'

/** Where the workers find what was made before the first journey. */
const place = 'JOURNEYS_TEAM'
const languages: readonly Language[] = ['nl', 'en']

const untilIt = async (request: APIRequestContext, path: string, state: string): Promise<void> => {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const now = (await ask(request, 'GET', path)) as { readonly state: string }
    if (now.state === state) return
    await delay(50)
  }
  throw new Error(`${path} did not come to be ${state}`)
}

/** HR imports these people; who is not in the file stays. */
export const importPeople = async (request: APIRequestContext, people: string): Promise<void> => {
  const file = { name: 'team.csv', mimeType: 'text/csv', buffer: Buffer.from(people, 'utf8') }
  const { importId } = (await ask(request, 'POST', '/people-imports', { file })) as {
    readonly importId: string
  }
  const path = `/people-imports/${importId}`
  await ask(request, 'POST', `${path}/reading`, { body: {} })
  await untilIt(request, path, 'ready')
  await ask(request, 'POST', `${path}/applying`, { body: { missing: 'keep' } })
  await untilIt(request, path, 'applied')
}

const prepare = async (folder: string, language: Language): Promise<void> => {
  const product = await startProduct({ begins: 'empty', data: join(folder, language) })
  const request = await requests.newContext({ baseURL: product.url })
  try {
    const { givenName, familyName, email, password } = hanna
    await ask(request, 'POST', '/set-up', {
      body: {
        code: product.setUpCode,
        organization: { name: organization, language, timeZone: 'Europe/Amsterdam' },
        person: { givenName, infix: null, familyName, email },
        password,
      },
    })
    await importPeople(request, teamFile)
  } finally {
    await request.dispose()
    await product.stop()
  }
}

/**
 * Makes, once for all journeys, what most of them begin with: an organisation with HR and a team of three whom nobody
 * invited yet, in each language. Setting up and importing by hand is for the journeys that are about just that.
 */
const prepareTeams = async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'tweespraak-e2e-team-'))
  await Promise.all(languages.map(async (language) => prepare(folder, language)))
  process.env[place] = folder
  return async () => rm(folder, { recursive: true, force: true })
}

/** Puts a directory of data there in which that team stands. */
export const copyTeam = async (language: Language, to: string): Promise<void> => {
  await cp(join(process.env[place] ?? '', language), to, { recursive: true })
}

export default prepareTeams
