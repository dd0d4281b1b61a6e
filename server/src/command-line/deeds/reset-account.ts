import { z } from 'zod'
import { inviteUnknown, resetAccount } from '../../modules/access/public.ts'
import { defineDeed, NotDone } from '../deed.ts'
import { handOver } from '../hand-over.ts'
import { keptIn } from '../kept-in.ts'

export const resetAccountDeed = defineDeed({
  name: 'reset-account',
  input: z.object({ email: z.string().trim() }),
  perform: async (services, { email }, { say }) => {
    const outcome = await resetAccount(services, email)
    if (!outcome.ok) {
      const invitation = await inviteUnknown(services, email)
      if (invitation === null)
        throw new NotDone(
          `Nobody signs in with ${email}, and nobody in ${keptIn(services.config)} has that address.`,
        )
      say(
        'They have not come in yet, so there is no password to replace. This is an invitation; a former one ends by it:',
      )
      handOver(services, invitation, say)
      say('Hand it over in person: it works once, for two weeks. That it was made is in the audit.')
      return
    }
    handOver(services, outcome.value.link, say)
    say('Hand it over in person: it works once, for an hour. That it was made is in the audit.')
  },
})
