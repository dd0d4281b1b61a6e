import { Select } from '@mantine/core'
import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useTranslation } from 'react-i18next'
import { PersonSearch } from './person-search.tsx'

/** Whom one talks with, and which of the two oneself is. */
export interface Partner {
  readonly personId: string
  readonly as: 'employee' | 'leader'
}

interface PersonChoiceProps {
  readonly me: Person
  readonly kind: KindSummary
  readonly value: Partner | null
  readonly onChange: (partner: Partner | null) => void
}

/** Who may be across the table in this kind: one's manager, one's team, or with a coach anybody. */
export const PersonChoice = ({ me, kind, value, onChange }: PersonChoiceProps) => {
  const { t } = useTranslation('conversations')
  if (kind.rules.ledBy === 'coach') {
    const as = kind.can.planWithOthers ? 'employee' : 'leader'
    return (
      <PersonSearch
        label={t(as === 'employee' ? 'plan.trainee' : 'plan.coach')}
        value={value?.personId ?? null}
        onChange={(personId) => onChange(personId === null ? null : { personId, as })}
        except={[me.personId]}
      />
    )
  }
  const manager = kind.can.planForMyself && me.manager !== null ? [me.manager] : []
  const team = kind.can.planWithOthers ? me.team : []
  const group = (title: string, as: Partner['as'], people: readonly { personId: string; name: string }[]) =>
    people.length === 0
      ? []
      : [
          {
            group: title,
            items: people.map(({ personId, name }) => ({ value: `${as} ${personId}`, label: name })),
          },
        ]
  const parse = (option: string | null): Partner | null => {
    const [as, personId] = option?.split(' ') ?? []
    return personId === undefined ? null : { personId, as: as === 'leader' ? 'leader' : 'employee' }
  }
  return (
    <Select
      label={t('plan.with')}
      placeholder={t('plan.withWhom')}
      searchable
      required
      nothingFoundMessage={t('plan.nobody')}
      data={[...group(t('plan.myTeam'), 'employee', team), ...group(t('plan.myManager'), 'leader', manager)]}
      value={value === null ? null : `${value.as} ${value.personId}`}
      onChange={(option) => onChange(parse(option))}
    />
  )
}
