import { NativeSelect } from '@mantine/core'
import { sharedGoalsRoutes } from '@tweespraak/contract/shared-goals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useGoalDeed } from '../deeds.ts'
import { emptySharedGoal, SharedGoalForm, type SharedGoalWords } from './shared-goal-form.tsx'

interface NewSharedGoalProps {
  readonly canAdd: {
    readonly organization: boolean
    readonly units: readonly { readonly unitId: string; readonly name: string }[]
  }
  readonly onMade: (sharedGoalId: string) => void
  readonly onCancel: () => void
}

/** Where the whole organisation stands among the units. */
const everybody = ''

/** Writes down what a unit or the organisation wants to reach. */
export const NewSharedGoal = ({ canAdd, onMade, onCancel }: NewSharedGoalProps) => {
  const { t } = useTranslation('shared-goals')
  const choices = [
    ...(canAdd.organization ? [{ value: everybody, label: t('organization') }] : []),
    ...canAdd.units.map(({ unitId, name }) => ({ value: unitId, label: name })),
  ]
  const [whose, setWhose] = useState(choices[0]?.value ?? everybody)
  const make = useGoalDeed(async (words: SharedGoalWords) => {
    const { sharedGoalId } = await call(sharedGoalsRoutes.add, {
      body: { ...words, unitId: whose === everybody ? null : whose },
    })
    onMade(sharedGoalId)
    return { said: t('done.made') }
  })
  return (
    <SharedGoalForm
      begin={emptySharedGoal}
      whose={
        <NativeSelect
          label={t('form.whose')}
          data={choices}
          value={whose}
          onChange={(event) => setWhose(event.currentTarget.value)}
        />
      }
      submit={t('form.make')}
      onSubmit={(words) => make.mutate(words)}
      onCancel={onCancel}
      busy={make.isPending}
      error={make.error}
    />
  )
}
