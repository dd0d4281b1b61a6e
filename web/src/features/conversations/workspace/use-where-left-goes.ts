import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { sayMoment } from '../../../lib/dates.ts'
import { useListed } from '../../../lib/listed.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'

/**
 * In a few sentences, to which talk what is left here goes along, and who may read it there that does not read the
 * report of this one.
 */
export const useWhereLeftGoes = ({ kind: { rules }, goesTo, me }: ParticipantConversation): string => {
  const { t } = useTranslation(['conversations', 'kinds'])
  const say = useBilingual()
  const speaking = useSpeaking()
  const listed = useListed()
  const here = rules.signs.length === 0 ? [] : rules.reportSeenBy
  const next = goesTo.find(({ toCome }) => toCome)
  if (next === undefined) {
    const mayBeReadByMore = !here.includes('hr') || !here.includes('managers-manager')
    return `${t('goesAlong.unplanned')}${mayBeReadByMore ? ` ${t('goesAlong.mayBeRead')}` : ''}`
  }
  const where = t('goesAlong.planned', { kind: say(next.kind), moment: sayMoment(next.startsAt, speaking) })
  const more = next.readers.filter((each) => !here.includes(each))
  if (more.length === 0) return where
  const side = me === 'employee' ? 'employee' : 'manager'
  const who = listed(more.map((each) => t(`kinds:path.onlooker.${side}.${each}`)))
  return `${where} ${t('goesAlong.read', { count: more.length, who })}`
}
