import type { ParticipantConversation } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../lib/given-name.ts'
import { useListed } from '../../lib/listed.ts'
import { withCapital } from '../../lib/with-capital.ts'

/** Everybody else who speaks at the table, by their given names, and how many they are; the two before the rest. */
export const useOthersAtTable = (
  { employee, leader, guests }: ParticipantConversation,
  personId: string,
): { readonly count: number; readonly names: string } => {
  const listed = useListed()
  const seated = [employee, leader, ...guests.filter(({ role }) => role !== 'companion')]
  const names = seated.filter((each) => each.personId !== personId).map(({ name }) => givenName(name))
  return { count: names.length, names: listed(names) }
}

/** In a sentence, who besides those at the table reads the signed report; null for a kind of which none is made. */
export const useReportReaders = ({ kind: { rules } }: ParticipantConversation): string | null => {
  const { t } = useTranslation(['conversations', 'kinds'])
  const listed = useListed()
  if (rules.signs.length === 0) return null
  if (rules.reportSeenBy.length === 0) return t('readers.nobody')
  const who = rules.reportSeenBy.map((each) => t(`kinds:path.onlooker.manager.${each}`))
  const said = t('readers.some', { count: who.length, who: listed(who) })
  return withCapital(said)
}
