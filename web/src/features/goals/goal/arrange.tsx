import { Button, Radio } from '@mantine/core'
import { goalReaders, type Goal, type GoalSeenBy } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Form } from '../../../ui/form.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useGoalDeed } from '../deeds.ts'
import classes from './goal.module.css'
import { PeopleSelect, type ChosenPerson } from './people-select.tsx'
import { ReadersSee } from './readers-see.tsx'
import { RhythmChoice } from './rhythm-choice.tsx'
import { ServesChoice } from './serves-choice.tsx'
import type { GoalDeeds } from './use-goal-deeds.ts'

/** Who sees a goal, how often its employee is asked how it goes, and what it serves. */
export const Arrange = ({ goal, deeds }: { goal: Goal; deeds: GoalDeeds }) => {
  const { t } = useTranslation('goals')
  const [choosing, setChoosing] = useState(false)
  if (!goal.can.arrange || goal.state === 'draft') return null
  return (
    <Section title={t('arrange.title')}>
      <div className={classes.together}>
        {choosing ? (
          <ChooseReaders goal={goal} onDone={() => setChoosing(false)} />
        ) : (
          <div>
            <ReadersSee goal={goal} />
            <div>
              <QuietButton onClick={() => setChoosing(true)}>{t('arrange.change')}</QuietButton>
            </div>
          </div>
        )}
        {goal.state === 'active' && (
          <RhythmChoice value={goal.rhythm} onChange={(rhythm) => deeds.setRhythm.mutate(rhythm)} />
        )}
        <RefusalNotice error={deeds.setRhythm.error} />
        {goal.state === 'active' && <ServesChoice goal={goal} />}
      </div>
    </Section>
  )
}

const ChooseReaders = ({ goal, onDone }: { goal: Goal; onDone: () => void }) => {
  const { t } = useTranslation('goals')
  const [seenBy, setSeenBy] = useState<GoalSeenBy>(goal.seenBy)
  const [readers, setReaders] = useState<readonly ChosenPerson[]>(() =>
    goal.readers.map(({ personId, name }) => ({ value: personId, label: name })),
  )
  const show = useGoalDeed(async () => {
    const now = await call(goalsRoutes.show, {
      params: { goalId: goal.goalId },
      body: {
        revision: goal.revision,
        seenBy,
        readerIds: seenBy === 'people' ? readers.map(({ value }) => value) : [],
      },
    })
    onDone()
    return { now, said: t('done.shown') }
  })
  return (
    <Form className={classes.panel} onSubmit={() => show.mutate()} error={show.error}>
      <Radio.Group label={t('arrange.who')} value={seenBy} onChange={(value) => setSeenBy(value)}>
        <div className={classes.panel}>
          {goalReaders.map((each) => (
            <Radio key={each} value={each} label={t(`arrange.as.${each}`)} />
          ))}
        </div>
      </Radio.Group>
      {seenBy === 'people' && (
        <PeopleSelect
          label={t('arrange.people')}
          without={goal.employee.personId}
          chosen={readers}
          onChange={setReaders}
        />
      )}
      <RefusalNotice error={show.error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={show.isPending}>
          {t('do.save')}
        </Button>
        <Button variant="subtle" onClick={onDone}>
          {t('do.cancel')}
        </Button>
      </div>
    </Form>
  )
}
