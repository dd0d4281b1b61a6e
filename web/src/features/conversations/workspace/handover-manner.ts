import type { Conversation } from '@tweespraak/contract/conversation'

type Handover = Pick<Conversation['handovers'][number], 'from' | 'to' | 'by'>

/** By whom it came under somebody else: who led it, who took over, HR, or nobody, when the team went over. */
export const mannerOf = ({ from, to, by }: Handover): 'handed' | 'taken' | 'arranged' | 'byItself' => {
  if (by === null) return 'byItself'
  if (by.personId === to.personId) return 'taken'
  return by.personId === from.personId ? 'handed' : 'arranged'
}
