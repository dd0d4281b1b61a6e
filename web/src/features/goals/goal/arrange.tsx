import { Button, MultiSelect, Radio } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { goalReaders, type Goal, type GoalSeenBy } from '@tweespraak/contract/goal'
import { goalsRoutes } from '@tweespraak/contract/goals'
import { peopleRoutes } from '@tweespraak/contract/people'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { Form } from '../../../ui/form.tsx'
import { QuietButton } from '../../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useGoalDeed } from '../deeds.ts'
import classes from './goal.module.css'
import { ReadersSee } from './readers-see.tsx'
import { RhythmChoice } from './rhythm-choice.tsx'
import type { GoalDeeds } from './use-goal-deeds.ts'

/** Who sees a goal, and how often its employee is asked how it goes. */
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
      </div>
    </Section>
  )
}

const ChooseReaders = ({ goal, onDone }: { goal: Goal; onDone: () => void }) => {
  const { t } = useTranslation('goals')
  const [seenBy, setSeenBy] = useState<GoalSeenBy>(goal.seenBy)
  const [readers, setReaders] = useState(() =>
    goal.readers.map(({ personId, name }) => ({ value: personId, label: name })),
  )
  const [typed, setTyped] = useState('')
  const search = useDebouncedValue(typed, 200)[0].trim()
  const found = useQuery({
    queryKey: ['people', 'search', search],
    queryFn: ({ signal }) => call(peopleRoutes.list, { query: { search, limit: 20 }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
  const options = (search === '' ? [] : (found.data?.items ?? []))
    .filter(({ personId }) => personId !== goal.employee.personId)
    .map(({ personId, name, jobTitle }) => ({
      value: personId,
      label: jobTitle === null ? name : `${name}, ${jobTitle}`,
    }))
  const known = [...readers, ...options.filter(({ value }) => !readers.some((one) => one.value === value))]
  const show = useGoalDeed(async () => {
    await call(goalsRoutes.show, {
      params: { goalId: goal.goalId },
      body: {
        revision: goal.revision,
        seenBy,
        readerIds: seenBy === 'people' ? readers.map(({ value }) => value) : [],
      },
    })
    onDone()
    return { said: t('done.shown') }
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
        <MultiSelect
          label={t('arrange.people')}
          searchable
          data={known}
          filter={({ options: all }) => all}
          nothingFoundMessage={search === '' ? t('arrange.searchHint') : t('arrange.nobody')}
          value={readers.map(({ value }) => value)}
          onSearchChange={setTyped}
          onChange={(ids) => setReaders(known.filter(({ value }) => ids.includes(value)))}
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
