import { z } from 'zod'
import { exportPeopleByHand } from '../../modules/people/public.ts'
import { defineDeed, valueOf } from '../deed.ts'

export const exportPeopleDeed = defineDeed({
  name: 'export-people',
  input: z.object({ organization: z.string() }),
  perform: async (services, { organization }, { say }) => {
    const pages = valueOf(await exportPeopleByHand(services, organization))
    for await (const lines of pages) say(lines.trimEnd())
  },
})
