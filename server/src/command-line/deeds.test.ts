import { accessRoutes } from '@tweespraak/contract/access'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { type TestApp, testApp } from '../../test/app.ts'
import { aPerson } from '../../test/factories/people.ts'
import { appendAnchors } from '../platform/audit/anchors.ts'
import { auditHeads, sealAudit } from '../platform/audit/seal.ts'
import { anchorsFile } from '../platform/audit/sealer.ts'
import { digestDatabase } from '../platform/db/dump/dump.ts'
import { NotDone } from './deed.ts'
import { restoreDatabaseDeed } from './deeds/restore-database.ts'
import { type DeedName, deedNamed } from './perform-with.ts'

const directory = mkdtempSync(join(tmpdir(), 'tweespraak-deeds-'))
let app: TestApp

beforeAll(async () => {
  app = await testApp({ settings: { TWEESPRAAK_DATA: directory, PUBLIC_URL: 'https://tweespraak.test' } })
})
afterAll(async () => {
  await app.close()
  rmSync(directory, { recursive: true })
})

const perform = async (name: DeedName, input: unknown): Promise<string[]> => {
  const said: string[] = []
  await deedNamed(name).run(app.services, input, {
    say: (line) => said.push(line),
    progress: () => undefined,
  })
  return said
}

const organizationNamed = async (name: string): Promise<string> => {
  const { owner } = app.services.db
  const query = owner.selectFrom('organizations').select('organization_id').where('name', '=', name)
  return (await query.executeTakeFirstOrThrow()).organization_id
}

describe('what an operator does by hand', () => {
  test('an organisation is made whole, with what it begins with', async () => {
    await perform('create-organization', { name: 'De Korst', language: 'en', timeZone: 'Europe/Brussels' })
    const organizationId = await organizationNamed('De Korst')
    const made = await app.services.db.owner.selectFrom('organizations').selectAll().execute()
    expect(made).toMatchObject([{ organization_id: organizationId, language: 'en', demo: false }])
  })

  test('a second organisation of the same name is not made, since commands could not tell them apart', async () => {
    const organizationId = await organizationNamed('De Korst')
    const again = perform('create-organization', { name: ' de korst', language: 'nl', timeZone: 'UTC' })
    await expect(again).rejects.toThrow(
      `There is an organisation "De Korst" already, with identifier ${organizationId}: choose another name.`,
    )
  })

  test('an organisation in a time zone that does not exist is not made', async () => {
    const input = { name: 'Mars', language: 'nl', timeZone: 'Mars/Base' }
    await expect(perform('create-organization', input)).rejects.toThrow(NotDone)
    await expect(organizationNamed('Mars')).rejects.toThrow('no result')
  })

  test('somebody is made HR where nobody may give it, with a link to come in, and it is in the audit', async () => {
    await perform('create-organization', { name: 'De Bron', language: 'nl', timeZone: 'Europe/Amsterdam' })
    const organizationId = await organizationNamed('De Bron')
    const { owner } = app.services.db
    const { personId } = await aPerson(app.services.db, { organizationId, email: 'eerste@voorbeeld.nl' })
    const give = (email: string) => perform('give-hr', { organization: 'De Bron', email })
    await expect(give('niemand@voorbeeld.nl')).rejects.toThrow(
      'Nobody who works at De Bron has the address niemand@voorbeeld.nl',
    )
    expect((await give('eerste@voorbeeld.nl')).join()).not.toMatch(/already|former/)
    const said = await give('Eerste@voorbeeld.nl')
    expect(said.join()).toMatch(/was HR .* already.*new link; a former one ends/)
    const token = said.at(-1)?.split('#')[1] ?? ''
    const password = 'vier losse woorden samen'
    const came = await app.call(accessRoutes.acceptInvitation, null, { body: { token, password } })
    expect(came.body.roles).toMatchObject({ hr: 'all', administrator: false })
    expect(await give('eerste@voorbeeld.nl')).toHaveLength(1)
    const entries = await owner
      .selectFrom('audit_entries')
      .select(['action', 'actor_kind', 'subject_id'])
      .where('organization_id', '=', organizationId)
      .where('action', '=', 'role.hr-given')
      .execute()
    expect(entries).toEqual([{ action: 'role.hr-given', actor_kind: 'command-line', subject_id: personId }])
  })

  test('a reset of an account prints a link that works once, and is in the audit', async () => {
    const { db, accounts } = app.services
    const organizationId = await organizationNamed('De Korst')
    const { personId } = await aPerson(db, { organizationId })
    await app.signIn({ organizationId, personId })
    const [link = ''] = await perform('reset-account', { email: `${personId}@test.invalid` })
    expect(link).toMatch(/^https:\/\/tweespraak\.test\/new-password#/)
    const token = link.split('#')[1] ?? ''
    const visitor = { ip: '127.0.0.1', cookie: undefined, userAgent: undefined, language: 'nl' } as const
    expect(await accounts.resetPassword(visitor, token, 'vier gele stoelen')).toBe('done')
    expect(await accounts.resetPassword(visitor, token, 'vijf gele stoelen')).toBe('expired')
    const written = db.owner.selectFrom('audit_entries').select('subject_id')
    const entries = await written.where('action', '=', 'account.reset-by-operator').execute()
    expect(entries).toEqual([{ subject_id: personId }])
  })

  test('a reset for an address that nobody signs in with is refused', async () => {
    await expect(perform('reset-account', { email: 'niemand@korst.test' })).rejects.toThrow('Nobody signs in')
  })

  test('a reset for somebody who never came in is an invitation', async () => {
    const organizationId = await organizationNamed('De Korst')
    await aPerson(app.services.db, { organizationId, email: 'nooit@korst.test' })
    const said = await perform('reset-account', { email: 'Nooit@korst.test' })
    expect(said.join(' ')).toContain('https://tweespraak.test/invitation#')
  })

  const people = [
    'Personeelsnummer;Voornaam;Achternaam;E-mailadres;Functie;In dienst',
    '1;Noor;Jansen;noor@korst.test;Bakker;2020-01-01',
    '2;Sem;Bos;sem@korst.test;Verkoper;2021-03-01',
    ';;;;;geen datum',
  ].join('\n')
  const given = { organization: 'De Korst', dryRun: false, missing: 'keep', json: false }

  test('people are brought in from a file; a dry run only says what it would do, and twice changes nothing', async () => {
    const file = join(directory, 'mensen.csv')
    writeFileSync(file, people)
    app.clock.advance({ minutes: 5 })
    const dry = await perform('import-people', { ...given, file, dryRun: true })
    expect(dry.at(-1)).toBe('Nothing was changed: this was a dry run.')
    const done = await perform('import-people', { ...given, file })
    expect(done.join('\n')).toMatch(/2 new, 0 changed/)
    expect(done.join('\n')).toMatch(/Line 4.*: .*\./)
    expect(done.at(-1)).toBe('This was applied.')
    const [again = ''] = await perform('import-people', { ...given, file, json: true })
    expect(JSON.parse(again)).toMatchObject({ applied: true, counts: { new: 0, changed: 0, unchanged: 2 } })
  })

  test.each(['keep', 'leave'])(
    'a file of which no row can be taken changes nothing, nor lets anybody leave (%s), and fails',
    async (missing) => {
      const file = join(directory, 'slecht.csv')
      writeFileSync(file, [people.split('\n')[0], ';;;;;geen datum'].join('\n'))
      const said: string[] = []
      const tell = { say: (line: string) => void said.push(line), progress: () => undefined }
      await expect(
        deedNamed('import-people').run(app.services, { ...given, missing, file }, tell),
      ).rejects.toThrow(`Nothing was changed: no row of ${file} could be taken.`)
      expect(said.join('\n')).toContain('1 row: 0 new, 0 changed, 0 unchanged, 1 left out.')
      expect(said.join('\n')).not.toContain('applied')
      const exported = await perform('export-people', { organization: 'De Korst' })
      expect(exported.join('\n')).toContain('"Jansen"')
    },
  )

  test('what is exported can be imported again, and then changes nothing', async () => {
    const exported = await perform('export-people', { organization: 'De Korst' })
    expect(exported.join('\n')).toContain('"Jansen"')
    const file = join(directory, 'exported.csv')
    writeFileSync(file, exported.join('\n'))
    app.clock.advance({ minutes: 5 })
    const [again = ''] = await perform('import-people', { ...given, file, json: true })
    expect(JSON.parse(again)).toMatchObject({ counts: { new: 0, changed: 0, badRows: 0, missing: 0 } })
  })

  test('people for an organisation that does not exist, or from a file that does not, are refused', async () => {
    const file = join(directory, 'mensen.csv')
    await expect(perform('import-people', { ...given, file, organization: 'Niets' })).rejects.toThrow(NotDone)
    await expect(perform('import-people', { ...given, file: `${file}x` })).rejects.toThrow('There is no file')
  })

  test('a dump is restored into an empty database, and refused by one that is not', async () => {
    const file = join(directory, 'all.tweespraak')
    const dumped = (await perform('dump-database', { file })).join()
    expect(dumped).toContain('TWEESPRAAK_SECRET')
    expect(dumped).toContain(join(directory, 'audit-anchors.log'))
    await expect(perform('dump-database', { file })).rejects.toThrow('--force')
    await expect(perform('dump-database', { file: join(directory, 'no', 'all') })).rejects.toThrow(
      'no directory',
    )
    await perform('dump-database', { file, force: true })
    const other = await testApp({ settings: { TWEESPRAAK_DATA: directory } })
    onTestFinished(async () => other.close())
    const said: string[] = []
    const quiet = { say: (line: string) => void said.push(line), progress: () => undefined }
    await restoreDatabaseDeed.run(other.services, { file }, quiet)
    for (const kept of ['TWEESPRAAK_SECRET', join(directory, 'audit-anchors.log')])
      expect(said.join()).toContain(kept)
    expect(await digestDatabase(other.services.db)).toEqual(await digestDatabase(app.services.db))
    await expect(restoreDatabaseDeed.run(other.services, { file }, quiet)).rejects.toThrow(NotDone)
  })

  test('a deed that does not get what it needs is not begun', async () => {
    await expect(
      perform('create-organization', { name: '', language: 'nl', timeZone: 'UTC' }),
    ).rejects.toThrow('name')
  })

  test('an audit that is whole is said to be; one that was changed is not, and says where', async () => {
    const { db, clock } = app.services
    await sealAudit(db, clock)
    const alone = (await perform('check-audit', {})).join()
    expect(alone).toContain(
      `There is no audit-anchors.log in ${directory}, so a cut-off tail cannot be seen.`,
    )
    expect(alone).not.toContain('cut off')
    await appendAnchors(anchorsFile(directory), await auditHeads(db), clock.now())
    expect((await perform('check-audit', {})).join()).toMatch(
      /whole.*or cut off\. .* \d+ sealed entries, the last of 20\d\d-.* UTC\.$/,
    )
    await db.raw(
      "begin; set local session_replication_role = replica; update audit_entries set action = 'nothing.done'; commit",
    )
    await expect(perform('check-audit', {})).rejects.toThrow(NotDone)
  })
})
