import { useQuery } from '@tanstack/react-query'
import type { Proposal } from '@tweespraak/contract/conversation'
import { isLateForProbation, isPastProbation, probationTalkDay } from '@tweespraak/contract/probation-term'
import type { PersonDetails } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../../lib/dates.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { colleagueQuery } from '../queries.ts'
import type { Planner } from './partner.ts'
import { suggestKind } from './suggestion.ts'

/** Their first day, ISO; null where nobody said it, and none is known by the end of their probation either. */
const firstDayOf = (details: PersonDetails | null | undefined): string | null =>
  details?.startAssumed === true && details.probationEndsOn === null ? null : (details?.startsOn ?? null)

/** Of whom one leads, when they began and until when they are on probation, for a talk about that; null for any other. */
const useProbation = (
  kind: Pick<KindSummary, 'code'> | undefined,
  { me }: Planner,
  personId: string | null,
): { readonly name: string; readonly startsOn: string; readonly endsOn: string | null } | null => {
  const asks = kind?.code === 'probation' && me.team.some((each) => each.personId === personId)
  const person = useQuery({ ...colleagueQuery(personId ?? ''), enabled: asks })
  const startsOn = firstDayOf(person.data?.details)
  if (!asks || person.data === undefined || startsOn === null) return null
  const endsOn = person.data.details?.probationEndsOn ?? null
  return { name: givenName(person.data.name), startsOn, endsOn }
}

/** What the probation asks of a talk about it: around which day, and what to say of the chosen one beside its kind. */
export const useProbationTalk = (
  kind: Pick<KindSummary, 'code'> | undefined,
  planner: Planner,
  personId: string | null,
): {
  /** ISO date; null where nothing is known. */
  readonly day: string | null
  readonly says: (day: string | null) => string | undefined
} => {
  const { t } = useTranslation(['conversations', 'conclusion'])
  const speaking = useSpeaking()
  const probation = useProbation(kind, planner, personId)
  const today = dayOf(speaking.now, speaking.timeZone)
  if (probation === null) return { day: null, says: () => undefined }
  const { name, startsOn, endsOn } = probation
  if (endsOn === null)
    return {
      day: null,
      says: (day) =>
        isPastProbation(startsOn, day ?? today)
          ? t('suggest.past', { name, day: sayDay(startsOn, speaking) })
          : undefined,
    }
  const about = { name, day: sayDay(endsOn, speaking) }
  return {
    day: endsOn < today ? null : probationTalkDay(endsOn, today),
    says: (day) => {
      const on = day ?? today
      if (on > endsOn) return t('conclusion:plan.past', about)
      return t(isLateForProbation(endsOn, on) ? 'conclusion:plan.late' : 'conclusion:plan.ends', about)
    },
  }
}

/** Which kind to begin with in a conversation with this person, and in one sentence why; null as long as that is not known. */
export const useSuggestion = (
  kinds: readonly KindSummary[],
  { me }: Planner,
  personId: string | null,
  proposals: readonly Proposal[],
): { readonly kindId: string; readonly why: string } | null => {
  const { t } = useTranslation(['conversations', 'conclusion'])
  const speaking = useSpeaking()
  const leads = me.team.some((each) => each.personId === personId)
  const person = useQuery({ ...colleagueQuery(personId ?? ''), enabled: leads })
  if (personId === null || (leads && person.isPending)) return null
  const today = dayOf(speaking.now, speaking.timeZone)
  const suggestion = suggestKind(kinds, {
    startsOn: leads ? firstDayOf(person.data?.details) : null,
    probationEndsOn: (leads ? person.data?.details?.probationEndsOn : null) ?? null,
    proposals: proposals.filter(({ employee, leader }) =>
      [employee.personId, leader.personId].includes(personId),
    ),
    today,
  })
  if (suggestion === null) return null
  const { kindId } = suggestion
  switch (suggestion.why) {
    case 'probation':
      if (person.data?.details?.startAssumed === true)
        return {
          kindId,
          why: t('conclusion:plan.ends', {
            name: givenName(person.data.name),
            day: sayDay(person.data.details.probationEndsOn ?? '', speaking),
          }),
        }
      return {
        kindId,
        why: t(suggestion.startsOn > today ? 'suggest.begins' : 'suggest.began', {
          name: givenName(person.data?.name ?? ''),
          day: sayDay(suggestion.startsOn, speaking),
        }),
      }
    case 'due':
      return { kindId, why: t('suggest.due', { day: sayDay(suggestion.dueOn, speaking) }) }
    case 'between':
      return { kindId, why: t('suggest.between', { day: sayDay(suggestion.dueOn, speaking) }) }
    case 'usual':
      return { kindId, why: t('suggest.usual') }
    default:
      return suggestion satisfies never
  }
}
