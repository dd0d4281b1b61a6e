import { NativeSelect } from '@mantine/core'
import { goalRhythms, type GoalRhythm } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import classes from './goal.module.css'

interface RhythmChoiceProps {
  /** Null is never. */
  readonly value: GoalRhythm | null
  readonly onChange: (rhythm: GoalRhythm | null) => void
}

/** How often its employee is asked how a goal goes. */
export const RhythmChoice = ({ value, onChange }: RhythmChoiceProps) => {
  const { t } = useTranslation('goals')
  return (
    <div className={classes.rhythm}>
      <NativeSelect
        label={t('arrange.rhythm')}
        data={[
          ...goalRhythms.map((each) => ({ value: each, label: t(`rhythm.${each}`) })),
          { value: 'never', label: t('rhythm.never') },
        ]}
        value={value ?? 'never'}
        onChange={(event) => onChange(goalRhythms.find((each) => each === event.currentTarget.value) ?? null)}
      />
    </div>
  )
}
