/** A process that writes as fast as it can, and names each row once it was acknowledged. It is made to be killed. */
import { sql } from 'kysely'
import { openDatabase } from '../../src/platform/db/open-database.ts'

const [directory = '', from = '0'] = process.argv.slice(2)

const database = await openDatabase({
  kind: 'embedded',
  directory,
  command: 'a writing process',
  now: Temporal.Now.instant(),
  onTrouble: (reason) => console.error(reason),
})
await sql`create table if not exists acknowledged (number int primary key, filler text)`.execute(
  database.owner,
)

for (let number = Number(from); ; number += 1) {
  await database.owner.transaction().execute(async (tx) => {
    await sql`insert into acknowledged values (${number}, ${'x'.repeat(500)})`.execute(tx)
    await sql`insert into acknowledged values (${-number - 1}, '')`.execute(tx)
  })
  process.stdout.write(`${number}\n`)
}
