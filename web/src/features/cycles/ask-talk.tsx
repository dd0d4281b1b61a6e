import { Button, NumberInput, Select } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { daysAfter, monthsAfter } from '@tweespraak/contract/days'
import { rhythmRoutes } from '@tweespraak/contract/rhythm'
import type { Answer } from '@tweespraak/contract/route'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../lib/api.ts'
import { dayOf } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { QuietButton } from '../../ui/quiet-button.tsx'
import { RefusalNotice } from '../../ui/refusal-notice.tsx'
import { Section } from '../../ui/section.tsx'
import { say } from '../../ui/toast.tsx'
import { Day } from '../../ui/when.tsx'
import { useSource } from './due-words.tsx'
import { requestsQuery, rhythmKey } from './queries.ts'
import classes from './rhythm.module.css'

type Kind = Answer<typeof rhythmRoutes.requests>['kinds'][number]

/** What comes of asking, before one does: until when the talk takes place, and who says so. Read aloud as it changes. */
const Term = ({ kind, weeks }: { kind: Kind | undefined; weeks: number | null }) => {
  const { t } = useTranslation('cycles')
  const { now, timeZone } = useSpeaking()
  const source = useSource()
  const today = dayOf(now, timeZone)
  const wished = weeks === null ? monthsAfter(today, 1) : daysAfter(today, 7 * weeks)
  const within = kind?.within ?? null
  const words = () => {
    if (within === null)
      return (
        <>
          {t('ask.nothingSays')} {t(weeks === null ? 'ask.aMonth' : 'ask.wish')} <Day date={wished} />.
        </>
      )
    const last = daysAfter(today, 7 * within.weeks)
    return (
      <>
        {t('ask.says', { source: source(within.source), count: within.weeks })} <Day date={last} />.
        {weeks !== null && (
          <>
            {' '}
            {t(wished < last ? 'ask.wish' : 'ask.wishLate')} {wished < last && <Day date={wished} />}
            {wished < last && '.'}
          </>
        )}
      </>
    )
  }
  return (
    <p className={classes.lead} role="status">
      {kind !== undefined && words()}
    </p>
  )
}

/** Asks who leads one for a talk: which kind, and within how many weeks; and what one asked for already. */
export const AskTalk = () => {
  const { t } = useTranslation('cycles')
  const { language } = useSpeaking()
  const client = useQueryClient()
  const { data } = useQuery(requestsQuery)
  const [kindId, setKindId] = useState<string | null>(null)
  const [weeks, setWeeks] = useState<number | null>(null)
  const anew = () => client.invalidateQueries({ queryKey: rhythmKey })
  const ask = useMutation({
    mutationFn: (chosen: string) => call(rhythmRoutes.ask, { body: { kindId: chosen, weeks } }),
    onSuccess: async () => {
      say(t('ask.did'))
      setKindId(null)
      setWeeks(null)
      await anew()
    },
  })
  const takeBack = useMutation({
    mutationFn: (chosen: string) => call(rhythmRoutes.takeBack, { params: { kindId: chosen } }),
    onSuccess: async () => {
      say(t('ask.tookBack'))
      await anew()
    },
  })
  if (data === undefined || (data.kinds.length === 0 && data.asked.length === 0)) return null
  return (
    <Section title={t('ask.title')}>
      <p className={classes.lead}>{t('ask.lead')}</p>
      {data.asked.length > 0 && (
        <ul className={classes.asked} aria-label={t('ask.asked')}>
          {data.asked.map((asked) => (
            <li key={asked.kindId} className={classes.rule}>
              <span>
                {asked.name[language]}, {t('ask.on')} <Day date={asked.on} />
              </span>
              <QuietButton
                aria-label={t('ask.takeBackOf', { kind: asked.name[language] })}
                onClick={() => takeBack.mutate(asked.kindId)}
              >
                {t('ask.takeBack')}
              </QuietButton>
            </li>
          ))}
        </ul>
      )}
      <RefusalNotice error={ask.error ?? takeBack.error} />
      {data.kinds.length > 0 && (
        <div className={classes.choice}>
          <Select
            label={t('ask.kind')}
            data={data.kinds.map((kind) => ({ value: kind.kindId, label: kind.name[language] }))}
            value={kindId}
            onChange={setKindId}
          />
          <NumberInput
            label={t('ask.weeks')}
            placeholder={t('ask.weeksHelp')}
            value={weeks ?? ''}
            min={1}
            max={26}
            allowDecimal={false}
            clampBehavior="strict"
            onChange={(value) => setWeeks(typeof value === 'number' ? value : null)}
          />
          <Button
            variant="default"
            disabled={kindId === null}
            loading={ask.isPending}
            onClick={() => kindId !== null && ask.mutate(kindId)}
          >
            {t('ask.ask')}
          </Button>
        </div>
      )}
      <Term kind={data.kinds.find((kind) => kind.kindId === kindId)} weeks={weeks} />
    </Section>
  )
}
