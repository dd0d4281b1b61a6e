import { z } from 'zod'
import { giveHr } from '../../modules/access/public.ts'
import { defineDeed, NotDone, valueOf } from '../deed.ts'
import { handOver } from '../hand-over.ts'
import { theOrganization } from '../the-organization.ts'

export const giveHrDeed = defineDeed({
  name: 'give-hr',
  input: z.object({ organization: z.string().optional(), email: z.string().trim() }),
  perform: async (services, { organization, email }, { say }) => {
    const { name, organizationId } = await theOrganization(services, organization)
    const outcome = await giveHr(services, organizationId, email)
    if (!outcome.ok && outcome.reason === 'person-unknown')
      throw new NotDone(
        `Nobody who works at ${name} has the address ${email}: import them first, or have them added by who keeps people.`,
      )
    const { link, already } = valueOf(outcome)
    say(
      already
        ? `${email} was HR for everybody of ${name} already.`
        : `${email} is HR for everybody of ${name}. That this was given is in the audit.`,
    )
    if (link === null) return
    const which = already ? 'This is a new link; a former one ends by it.' : 'This is a link to come in.'
    say(`They have not come in yet. ${which} Hand it over in person: it works once, for two weeks.`)
    handOver(services, link, say)
  },
})
