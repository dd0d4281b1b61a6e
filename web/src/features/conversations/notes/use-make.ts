import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import { useTranslation } from 'react-i18next'
import { call, RefusalError } from '../../../lib/api.ts'
import { say } from '../../../ui/toast.tsx'
import { useDeed } from '../deeds.ts'
import type { Slots } from '../workspace/slots.ts'
import type { Became } from './became.ts'
import type { Chosen } from './make-of-line.ts'

/** How long a talking point may be, in characters. */
const longestPoint = 500

/**
 * What becomes of a line. An agreement is worded in the form that is there for it, and so is a goal by whom it can be
 * theirs or who may propose it. Of anybody else a goal is brought to the table as a talking point: there it is ticked off,
 * or goes along to the next conversation.
 */
export const useMake = (
  { conversationId, can }: ParticipantConversation,
  { agree, aim }: Pick<Slots, 'agree' | 'aim'>,
): ((became: Became, chosen: Chosen) => void) => {
  const { t } = useTranslation('notes')
  const bring = useDeed((text: string) =>
    call(conversationsRoutes.addTalkingPoint, {
      params: { conversationId },
      body: { pointId: crypto.randomUUID(), text },
    }),
  )
  return (became, chosen) => {
    if (became === 'agreement') {
      if (!can.makeAgreement) return say(t('agreement.closed'))
      const begun = agree(chosen.text, (agreementId) => {
        if (agreementId !== undefined) chosen.mark('agreement', agreementId)
        chosen.back()
      })
      return begun ? undefined : say(t('agreement.busy'))
    }
    if (aim !== null) {
      const begun = aim(chosen.text, (goalId) => {
        if (goalId !== undefined) chosen.mark('goal', goalId)
        chosen.back()
      })
      return begun ? undefined : say(t('goal.busy'))
    }
    if (chosen.text === '') return say(t('goal.empty'))
    bring.mutate(t('goal.point', { text: chosen.text }).slice(0, longestPoint), {
      onSuccess: () => {
        chosen.mark('goal')
        say(t('goal.made'))
      },
      onError: (error) => error instanceof RefusalError && say(error.message),
    })
    return undefined
  }
}
