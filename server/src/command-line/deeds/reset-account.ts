import { z } from 'zod'
import { resetAccount } from '../../modules/access/public.ts'
import { defineDeed, NotDone } from '../deed.ts'

export const resetAccountDeed = defineDeed({
  name: 'reset-account',
  input: z.object({ email: z.string().trim() }),
  perform: async (services, { email }, { say }) => {
    const outcome = await resetAccount(services, email)
    if (!outcome.ok) throw new NotDone(`Nobody signs in with ${email}.`)
    say(outcome.value.link)
    say('Hand it over in person: it works once, for an hour. That it was made is in the audit.')
  },
})
