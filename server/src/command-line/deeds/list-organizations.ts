import { z } from 'zod'
import { listOrganizations } from '../../modules/people/public.ts'
import { defineDeed } from '../deed.ts'
import { keptIn } from '../kept-in.ts'

export const listOrganizationsDeed = defineDeed({
  name: 'list-organizations',
  input: z.object({}),
  perform: async ({ db, config }, _nothing, { say }) => {
    const organizations = await listOrganizations(db)
    for (const { name, organizationId, language, timeZone, demo } of organizations)
      say(`${name} (${demo ? 'demo, ' : ''}${language}, ${timeZone}, identifier ${organizationId})`)
    if (organizations.length === 0) say(`There is no organisation in ${keptIn(config)} yet.`)
  },
})
