import { NativeSelect } from '@mantine/core'
import type { Goal } from '@tweespraak/contract/goal'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { sharedGoalsQuery } from '../queries.ts'

const none = ''

interface SharedGoalSelectProps {
  readonly help: string
  /** Its id; null for none. */
  readonly value: string | null
  /** What it is linked to already, which may be over by now. */
  readonly linked?: Goal['serves']
  readonly disabled?: boolean
  readonly onChange: (sharedGoalId: string | null) => void
}

/** Chooses a goal of the team or organisation; not there as long as there is none to choose. */
export const SharedGoalSelect = ({
  help,
  value,
  linked = null,
  disabled = false,
  onChange,
}: SharedGoalSelectProps) => {
  const { t } = useTranslation('shared-goals')
  const { data } = useQuery(sharedGoalsQuery('open'))
  const open = data?.items ?? []
  const stays = linked !== null && !open.some((each) => each.sharedGoalId === linked.sharedGoalId)
  if (open.length === 0 && !stays) return null
  return (
    <NativeSelect
      label={t('serves.label')}
      description={help}
      data={[
        { value: none, label: t('serves.none') },
        ...(stays ? [{ value: linked.sharedGoalId, label: linked.what }] : []),
        ...open.map(({ sharedGoalId, unit, what }) => ({
          value: sharedGoalId,
          label: `${unit?.name ?? t('organization')}: ${what}`,
        })),
      ]}
      value={value ?? none}
      disabled={disabled}
      onChange={({ currentTarget: { value: chosen } }) => onChange(chosen === none ? null : chosen)}
    />
  )
}
