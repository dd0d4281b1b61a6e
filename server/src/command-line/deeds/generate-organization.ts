import { z } from 'zod'
import { generateOrganization } from '../../demo/generated/generate-organization.ts'
import { fewest, most } from '../../demo/generated/organization.ts'
import { defineDeed, NotDone, valueOf } from '../deed.ts'

const input = z.object({ people: z.int(), seed: z.int().nonnegative() })

const amount = new Intl.NumberFormat('en')

export const generateOrganizationDeed = defineDeed({
  name: 'generate-organization',
  input,
  begins: true,
  perform: async (services, { people, seed }, { say, progress }) => {
    if (people < fewest || people > most)
      throw new NotDone(`--people takes a number from ${fewest} to ${amount.format(most)}.`)
    const made = valueOf(await generateOrganization(services, { people, seed }, progress))
    say(`${made.name} is there, with identifier ${made.organizationId}:`)
    for (const [table, rows] of Object.entries(made.counts))
      if (rows > 0) say(`  ${amount.format(rows).padStart(12)}  ${table.replaceAll('_', ' ')}`)
    say('Look at it with npm start -- --demo, and be one of its people; or sign in as one of these:')
    for (const { email, password, as } of made.accounts) say(`  ${as}: ${email} with password ${password}`)
  },
})
