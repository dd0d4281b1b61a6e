import { z } from 'zod'
import { exportPeopleByHand } from '../../modules/people/public.ts'
import { defineDeed, valueOf } from '../deed.ts'
import { theOrganization } from '../the-organization.ts'

export const exportPeopleDeed = defineDeed({
  name: 'export-people',
  input: z.object({ organization: z.string().optional() }),
  perform: async (services, { organization }, { say }) => {
    const { organizationId } = await theOrganization(services, organization)
    const pages = valueOf(await exportPeopleByHand(services, organizationId))
    for await (const lines of pages) say(lines.trimEnd())
  },
})
