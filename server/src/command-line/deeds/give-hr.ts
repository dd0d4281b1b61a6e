import { z } from 'zod'
import { giveHr } from '../../modules/access/public.ts'
import { defineDeed, valueOf } from '../deed.ts'
import { handOver } from '../hand-over.ts'
import { theOrganization } from '../the-organization.ts'

export const giveHrDeed = defineDeed({
  name: 'give-hr',
  input: z.object({ organization: z.string().optional(), email: z.string().trim() }),
  perform: async (services, { organization, email }, { say }) => {
    const { name } = await theOrganization(services, organization)
    const { link } = valueOf(await giveHr(services, name, email))
    say(`${email} is HR for everybody of ${name}. That this was given is in the audit.`)
    if (link === null) return
    say('They have not come in yet. Hand over this link in person: it works once, for two weeks.')
    handOver(services, link, say)
  },
})
