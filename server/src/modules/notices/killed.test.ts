import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { anOrganization } from '../../../test/factories/access.ts'
import { anAgreement } from '../../../test/factories/agreements.ts'
import { aPerson } from '../../../test/factories/people.ts'
import { type Mailbox, openMailbox } from '../../../test/mailbox.ts'
import { putDatabaseIn } from '../../../test/template.ts'
import type { Database } from '../../platform/db/database.ts'
import { openDatabase } from '../../platform/db/open-database.ts'

const rounds = process.env['LONG_TESTS'] === '1' ? 20 : 3
const peopleEachRound = 4
const moment = '2026-12-07T08:00:00Z'
const directory = await mkdtemp(join(tmpdir(), 'tweespraak-reminded-'))
const mailbox: Mailbox = await openMailbox()
afterAll(async () => {
  await mailbox.close()
  await rm(directory, { recursive: true })
})

const open = (): Promise<Database> =>
  openDatabase({
    kind: 'embedded',
    directory,
    command: 'the test',
    now: Temporal.Now.instant(),
    onTrouble: (reason) => {
      throw reason
    },
  })

/** As many who each have an agreement that ends tomorrow, and a leader for all of them. */
const furnish = async (people: number): Promise<void> => {
  await putDatabaseIn(directory)
  const db = await open()
  const organizationId = await anOrganization(db)
  const leader = await aPerson(db, { organizationId })
  for (let made = 0; made < people; made += 1) {
    const employee = await aPerson(db, { organizationId, managerId: leader.personId })
    const between = { organizationId, employeeId: employee.personId, leaderId: leader.personId }
    await anAgreement(db, { ...between, dueOn: '2026-12-08' })
  }
  await db.close()
}

const worker = join(import.meta.dirname, '../../../test/processes/reminding-process.ts')

/** Lets a process remind and mail, until it is done or, after so many more mails, killed without warning. */
const remind = async (killAfter: number): Promise<'done' | 'killed'> => {
  const child = spawn(process.execPath, [worker, directory, mailbox.url, moment], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const before = mailbox.mails.length
  const said = new Set<string>()
  createInterface({ input: child.stdout }).on('line', (line) => said.add(line))
  while (!said.has('done')) {
    if (child.exitCode !== null) throw new Error('the process ended by itself')
    const reached = killAfter === 0 ? said.has('reminding') : mailbox.mails.length - before >= killAfter
    if (reached) {
      // Somewhere between the server's word that it has the mail, and ours that it was sent.
      await wait(Math.random() * (killAfter === 0 ? 60 : 12))
      break
    }
    await wait(1)
  }
  const ending = said.has('done') ? 'done' : 'killed'
  child.kill('SIGKILL')
  await closed
  return ending
}

const countedReminders = async (): Promise<number> => {
  const db = await open()
  const rows = await db.owner.selectFrom('reminders').select('mail_id').execute()
  const notices = await db.owner.selectFrom('notices').select('notice_id').execute()
  await db.close()
  expect(notices).toHaveLength(rows.length)
  return rows.filter((row) => row.mail_id !== null).length
}

test(
  `killed ${rounds} times in the middle, none of the reminders is lost and each crash repeats one at most`,
  { timeout: (rounds + 2) * 20_000 },
  async () => {
    const people = rounds * peopleEachRound
    await furnish(people)
    let killed = 0
    // The first before any mail is sent; most of the others after a few.
    for (let round = 0; round < rounds; round += 1)
      if ((await remind(round === 0 ? 0 : 1 + (round % 3))) === 'killed') killed += 1
    while ((await remind(Infinity)) !== 'done') continue

    const byId = Map.groupBy(mailbox.mails, ({ messageId }) => messageId)
    expect(await countedReminders()).toBe(people)
    expect(byId.size).toBe(people)
    expect(mailbox.mails.length - byId.size).toBeLessThanOrEqual(killed)
    // The same letter to the same person never comes under another Message-ID.
    const byAddress = Map.groupBy(mailbox.mails, ({ to }) => to?.[0]?.address)
    expect(byAddress.size).toBe(people)
    for (const mails of byAddress.values())
      expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(1)
  },
)
