import type { Goal } from '@tweespraak/contract/goal'
import { useTranslation } from 'react-i18next'
import { Section } from '../../../ui/section.tsx'
import { checkInOf } from './check-in-draft.ts'
import { CheckInForm } from './check-in-form.tsx'
import type { CheckInPlace } from './use-check-in-place.ts'
import type { GoalDeeds } from './use-goal-deeds.ts'

interface SayCheckInProps {
  readonly goal: Goal
  readonly place: CheckInPlace
  readonly deeds: GoalDeeds
}

/** Says how a goal goes now; closed until it is asked for, or due. */
export const SayCheckIn = ({ goal, place, deeds: { checkIn } }: SayCheckInProps) => {
  const { t } = useTranslation('goals')
  if (!place.isOpen) return null
  const submit = () => {
    const said = checkInOf(place.draft, goal, { on: place.today, stepsDone: [] })
    if (said !== null) checkIn.mutate(said, { onSuccess: place.finish })
  }
  return (
    <Section title={t('checkIn.title')}>
      <CheckInForm
        goal={goal}
        draft={place.draft}
        onChange={place.type}
        submit={t('checkIn.button')}
        onSubmit={submit}
        onCancel={place.close}
        asked={place.isAsked}
        busy={checkIn.isPending}
        error={checkIn.error}
      />
    </Section>
  )
}
