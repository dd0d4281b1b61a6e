import type { Response, Responses } from '@tweespraak/contract/response'
import { useTranslation } from 'react-i18next'
import { sayDay, sayMoment } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { statusOf } from './status.ts'

/** Says in a sentence what a response waits for, to who reads it. */
export const useStatusWords = (): ((all: Responses, response: Response) => string) => {
  const { t } = useTranslation('response')
  const speaking = useSpeaking()
  return ({ sight, employee, leader }, response) => {
    const told = statusOf(response, speaking.now)
    const words = {
      employee: employee.name,
      leader: response.answer?.by.name ?? leader.name,
      higher: response.higher?.name ?? '',
      day: response.dueOn === null ? '' : sayDay(response.dueOn, speaking),
      talk: response.talkAt === null ? '' : sayMoment(response.talkAt, speaking),
    }
    if (!told.running) return t(`status.${told.status}`, words)
    const { status } = told
    // Who decides is asked from then on, and reads of no step before it.
    if (status === 'toPlan' || status === 'planned' || status === 'toDecide' || status === 'late')
      return t(`status.${status}.${sight}`, words)
    return t(`status.${status}.${sight === 'higher' ? 'hr' : sight}`, words)
  }
}
