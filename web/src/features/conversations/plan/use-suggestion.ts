import { useQuery } from '@tanstack/react-query'
import type { Proposal } from '@tweespraak/contract/conversation'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { givenName } from '../people.ts'
import { colleagueQuery } from '../queries.ts'
import type { Planner } from './partner.ts'
import { isPastProbation, suggestKind } from './suggestion.ts'

/** That a conversation about a probation, planned for this day, comes when none can go on any more; undefined of everything else. */
export const usePastProbation = (
  kind: Pick<KindSummary, 'code'> | undefined,
  { me }: Planner,
  { personId, day }: { readonly personId: string | null; readonly day: string | null },
): string | undefined => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const asks = kind?.code === 'probation' && me.team.some((each) => each.personId === personId)
  const person = useQuery({ ...colleagueQuery(personId ?? ''), enabled: asks })
  const startsOn = person.data?.details?.startsOn ?? null
  const on = day ?? dayOf(speaking.now, speaking.timeZone)
  if (!asks || person.data === undefined || startsOn === null || !isPastProbation(startsOn, on))
    return undefined
  return t('suggest.past', { name: givenName(person.data.name), day: sayDay(startsOn, speaking) })
}

/** Which kind to begin with in a conversation with this person, and in one sentence why; null as long as that is not known. */
export const useSuggestion = (
  kinds: readonly KindSummary[],
  { me }: Planner,
  personId: string | null,
  proposals: readonly Proposal[],
): { readonly kindId: string; readonly why: string } | null => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const leads = me.team.some((each) => each.personId === personId)
  const person = useQuery({ ...colleagueQuery(personId ?? ''), enabled: leads })
  if (personId === null || (leads && person.isPending)) return null
  const today = dayOf(speaking.now, speaking.timeZone)
  const suggestion = suggestKind(kinds, {
    startsOn: (leads ? person.data?.details?.startsOn : null) ?? null,
    proposals: proposals.filter(({ employee, leader }) =>
      [employee.personId, leader.personId].includes(personId),
    ),
    today,
  })
  if (suggestion === null) return null
  const { kindId } = suggestion
  switch (suggestion.why) {
    case 'probation':
      return {
        kindId,
        why: t(suggestion.startsOn > today ? 'suggest.begins' : 'suggest.began', {
          name: givenName(person.data?.name ?? ''),
          day: sayDay(suggestion.startsOn, speaking),
        }),
      }
    case 'due':
      return { kindId, why: t('suggest.due', { day: sayDay(suggestion.dueOn, speaking) }) }
    case 'usual':
      return { kindId, why: t('suggest.usual') }
    default:
      return suggestion satisfies never
  }
}
