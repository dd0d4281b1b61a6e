import { Select, TextInput } from '@mantine/core'
import { PersonText } from '../../../ui/person-text.tsx'
import type { KindRules } from '@tweespraak/contract/templates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf } from '../../../lib/dates.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { DateField, TimeField } from '../../../ui/date-field.tsx'
import type { Appointment } from './appointment.ts'
import classes from './appointment-fields.module.css'
import { FreeMoments } from './free-moments.tsx'
import { BetterMoment } from './better-moment.tsx'
import { ClashNote } from './clash-note.tsx'
import { daysUntil } from '../../../lib/moments.ts'
import type { TalkNeeds } from './right-time.ts'

/** Who says what it is about: somebody at the table, or HR, who does not read it afterwards. */
export type PurposeReader = 'table' | 'hr'

interface AppointmentFieldsProps {
  readonly value: Appointment
  readonly onChange: (value: Appointment) => void
  /** Of the kind, for the notice it asks; without them nothing is pointed out. */
  readonly rules: KindRules | undefined
  /** What the kind asks of its moment and its place. */
  readonly needs: TalkNeeds
  /** Not asked of a series, of which the goals say what it is about. */
  readonly purpose: PurposeReader | 'none'
  /** What it was planned for until now. */
  readonly purposeBefore?: string
  /** With whom, for moments at which both can; null where that is not known. */
  readonly withId: string | null
  /** Who leads it, where it is planned for two others. */
  readonly leaderId?: string | undefined
  /** The day for which it is proposed, ISO: moments are offered around it. */
  readonly around?: string | undefined
  /** The conversation that is moved; null for a new one. */
  readonly movedId?: string | null
  /** In place of a day and a time, where several moments are picked for the other to choose from. */
  readonly picker?: ReactNode
  /** What else there is to say or ask of the day, above what may stay empty. */
  readonly period?: ReactNode
  /** What is missing or wrong, by field; shown beside it. */
  readonly problems: Readonly<Partial<Record<'day' | 'videoLink', string>>>
}

/** When, how long, where and what for. Says how long ahead one invites as long as no day is chosen, and points out when it comes later; it never forbids that. */
export const AppointmentFields = ({
  value,
  onChange,
  rules,
  needs,
  purpose,
  purposeBefore = '',
  withId,
  leaderId,
  around,
  movedId = null,
  picker,
  period,
  problems,
}: AppointmentFieldsProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const today = dayOf(speaking.now, speaking.timeZone)
  const change = (changed: Partial<Appointment>) => onChange({ ...value, ...changed })
  const asked = rules?.terms.invitation ?? 0
  const given = value.day === null ? asked : daysUntil(today, value.day)
  const lengths = [...new Set([15, 30, 45, 60, 90, 120, value.minutes])].toSorted((a, b) => a - b)
  return (
    <div className={classes.fields}>
      <div className={classes.moment}>
        {picker === undefined && (
          <>
            <DateField
              label={t('plan.day')}
              value={value.day}
              onChange={(day) => change({ day })}
              from={today}
              required
              error={problems.day}
            />
            <TimeField
              label={t('plan.time')}
              value={value.time}
              onChange={(time) => change({ time })}
              required
            />
          </>
        )}
        <Select
          label={t('plan.length')}
          value={String(value.minutes)}
          onChange={(minutes) => change({ minutes: Number(minutes ?? value.minutes) })}
          data={lengths.map((minutes) => ({
            value: String(minutes),
            label: t('plan.minutes', { count: minutes }),
          }))}
          allowDeselect={false}
        />
      </div>
      {picker}
      <div role="status">
        {picker === undefined && asked > 0 && (value.day === null || given < asked) && (
          <p className={classes.notice}>
            {given < asked
              ? t('plan.late', { asked, count: Math.max(0, given) })
              : t('plan.ahead', { count: asked })}
          </p>
        )}
        {picker === undefined && withId !== null && leaderId === undefined && (
          <ClashNote value={value} movedId={movedId} />
        )}
        {picker === undefined && <BetterMoment value={value} onChange={onChange} needs={needs} />}
      </div>
      {picker === undefined && withId !== null && (
        <FreeMoments
          personId={withId}
          leaderId={leaderId}
          minutes={value.minutes}
          notice={asked}
          around={around}
          chosen={value}
          onChoose={(moment) => change(moment)}
        />
      )}
      {period}
      <p className={classes.optional}>{t('plan.optional')}</p>
      <TextInput
        label={t('plan.place')}
        description={t(needs.hard ? 'right.neutral' : 'plan.placeHint')}
        value={value.place}
        maxLength={200}
        onChange={(event) => change({ place: event.currentTarget.value })}
      />
      <TextInput
        label={t('plan.video')}
        description={t('plan.videoHint')}
        type="url"
        placeholder="https://"
        value={value.videoLink}
        maxLength={500}
        error={problems.videoLink}
        onChange={(event) => change({ videoLink: event.currentTarget.value })}
      />
      {purpose !== 'none' && (
        <PersonText
          label={t('plan.purpose')}
          description={t(purpose === 'hr' ? 'plan.forOthers.purposeHint' : 'plan.purposeHint')}
          stood={purposeBefore}
          value={value.purpose}
          autosize
          minRows={2}
          maxLength={1000}
          onChange={(event) => change({ purpose: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
