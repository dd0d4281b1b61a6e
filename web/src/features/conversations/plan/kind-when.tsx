import type { KindSummary } from '@tweespraak/contract/templates'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaking } from '../../../lib/dates.ts'
import { AppointmentFields, type PurposeReader } from './appointment-fields.tsx'
import { freshAppointment, problemsOf, type Appointment } from './appointment.ts'
import { needsOf } from './right-time.ts'

/** What to begin with for this kind: not before its invitation can be in time, and shorter where nothing is asked. */
export const freshFor = (kind: KindSummary | undefined, speaking: Speaking): Appointment =>
  freshAppointment(
    speaking,
    Math.max(7, kind?.rules.terms.invitation ?? 0),
    kind?.hasForm === false ? 30 : 60,
  )

interface KindWhenProps {
  readonly kind: KindSummary | undefined
  readonly value: Appointment
  readonly onChange: (appointment: Appointment) => void
  /** Somebody tried to plan it: what still stands in the way is said. */
  readonly tried: boolean
  readonly purpose: PurposeReader | 'none'
  /** With whom, for moments at which both can; null while nobody is chosen. */
  readonly withId: string | null
  /** Who leads it, where HR plans it for two others. */
  readonly leaderId?: string
  /** The day for which it is proposed, ISO. */
  readonly around?: string | undefined
  /** In place of a day and a time. */
  readonly picker?: ReactNode
  /** Until when it may be, and over which period it scores. */
  readonly period?: ReactNode
}

/** When and where a conversation of this kind is. */
export const KindWhen = ({
  kind,
  value,
  onChange,
  tried,
  purpose,
  withId,
  leaderId,
  around,
  picker,
  period,
}: KindWhenProps) => {
  const { t } = useTranslation('conversations')
  const problems = tried ? problemsOf(value) : new Set()
  return (
    <AppointmentFields
      value={value}
      onChange={onChange}
      rules={kind?.rules}
      purpose={purpose}
      withId={withId}
      leaderId={leaderId}
      around={around}
      picker={picker}
      period={period}
      needs={needsOf(kind?.code, {
        invitationDays: kind?.rules.terms.invitation ?? 0,
        hasForm: kind?.hasForm ?? false,
      })}
      problems={{
        ...(problems.has('day') ? { day: t('plan.dayMissing') } : {}),
        ...(problems.has('videoLink') ? { videoLink: t('plan.videoWrong') } : {}),
      }}
    />
  )
}
