import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { calendarRoutes } from '@tweespraak/contract/calendars'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { dayOf, sayMoment } from '../../../lib/dates.ts'
import { instantOn } from '../../../lib/moments.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField, TimeField } from '../../../ui/date-field.tsx'
import moments from '../plan/free-moments.module.css'
import classes from './pick-moments.module.css'

interface PickMomentsProps {
  /** With whom. */
  readonly personId: string
  readonly minutes: number
  /** How many days ahead they are at the earliest. */
  readonly notice: number
  readonly most: number
  /** When those that are picked begin, as instants. */
  readonly value: readonly string[]
  readonly onChange: (startsAt: readonly string[]) => void
}

const at = (startsAt: string): number => Date.parse(startsAt)
const isIn = (all: readonly string[], startsAt: string): boolean =>
  all.some((each) => at(each) === at(startsAt))

/** Picks some moments: of those at which both can with one press each, and others by their day and time. */
export const PickMoments = ({ personId, minutes, notice, most, value, onChange }: PickMomentsProps) => {
  const { t } = useTranslation('moments')
  const label = useId()
  const speaking = useSpeaking()
  const free = useQuery({
    queryKey: ['free-moments', personId, minutes, notice],
    queryFn: ({ signal }) =>
      call(calendarRoutes.moments, { params: { personId }, query: { minutes, notice }, signal }),
    retry: false,
  })
  const found = (free.data?.moments ?? []).map(({ startsAt }) => startsAt)
  const all = [...found, ...value.filter((each) => !isIn(found, each))].toSorted((a, b) => at(a) - at(b))
  const isFull = value.length >= most
  const toggle = (startsAt: string) =>
    onChange(
      isIn(value, startsAt)
        ? value.filter((each) => at(each) !== at(startsAt))
        : [...value, startsAt].toSorted((a, b) => at(a) - at(b)),
    )
  return (
    <div className={classes.pick}>
      {all.length > 0 && (
        <div role="group" aria-labelledby={label}>
          <p className={moments.title} id={label}>
            {t('pick.free')}
          </p>
          <div className={moments.moments}>
            {all.map((startsAt) => {
              const isPicked = isIn(value, startsAt)
              return (
                <Button
                  key={startsAt}
                  variant="default"
                  aria-pressed={isPicked}
                  disabled={isFull && !isPicked}
                  onClick={() => toggle(startsAt)}
                >
                  {sayMoment(startsAt, speaking)}
                </Button>
              )
            })}
          </div>
        </div>
      )}
      <OwnMoment
        from={notice}
        onAdd={(startsAt) => (isFull || isIn(value, startsAt) ? undefined : toggle(startsAt))}
      />
      <p className={moments.quiet} role="status">
        {t('pick.chosen', { count: value.length })} {isFull && t('pick.most', { count: most })}
      </p>
    </div>
  )
}

const aDay = 86_400_000

/** A moment that nobody proposes: its day and its time. */
const OwnMoment = ({ from, onAdd }: { from: number; onAdd: (startsAt: string) => void }) => {
  const { t } = useTranslation(['moments', 'conversations'])
  const { now, timeZone } = useSpeaking()
  const [day, setDay] = useState<string | null>(null)
  const [time, setTime] = useState('10:00')
  const add = () => {
    if (day === null || !/^\d\d:\d\d/u.test(time)) return
    onAdd(instantOn(day, time.slice(0, 5), timeZone))
    setDay(null)
  }
  return (
    <div role="group" aria-label={t('pick.own')}>
      <p className={moments.title}>{t('pick.own')}</p>
      <div className={classes.fields}>
        <DateField
          label={t('conversations:plan.day')}
          value={day}
          onChange={setDay}
          from={dayOf(now + Math.max(1, from) * aDay, timeZone)}
        />
        <TimeField label={t('conversations:plan.time')} value={time} onChange={setTime} />
        <Button variant="default" disabled={day === null} onClick={add}>
          {t('pick.add')}
        </Button>
      </div>
    </div>
  )
}
