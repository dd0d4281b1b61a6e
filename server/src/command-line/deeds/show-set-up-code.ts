import { z } from 'zod'
import { organizationsWait } from '../../modules/access/public.ts'
import { defineDeed, NotDone } from '../deed.ts'

export const showSetUpCodeDeed = defineDeed({
  name: 'show-set-up-code',
  input: z.object({}),
  perform: async (services, _nothing, { say }) => {
    if (!(await organizationsWait(services)))
      throw new NotDone('This server has been set up already: there is no code to show.')
    say(services.setUpCode)
  },
})
