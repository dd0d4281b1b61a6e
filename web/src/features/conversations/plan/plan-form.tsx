import { Button } from '@mantine/core'
import { conversationsRoutes } from '@tweespraak/contract/conversations'
import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useState, type SyntheticEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../../lib/api.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { RefusalNotice } from '../../../ui/refusal-notice.tsx'
import { Section } from '../../../ui/section.tsx'
import { useDeed } from '../deeds.ts'
import { AppointmentFields } from './appointment-fields.tsx'
import { freshAppointment, plannedOf, problemsOf, type Appointment } from './appointment.ts'
import { GuestFields, type Guests } from './guests.tsx'
import { KindChoice } from './kind-choice.tsx'
import { PersonChoice, type Partner } from './person-choice.tsx'
import classes from './plan-form.module.css'

interface PlanFormProps {
  readonly me: Person
  readonly kinds: readonly KindSummary[]
  /** Chosen before one came here, such as from the team. */
  readonly first: { readonly kindId?: string | undefined; readonly personId?: string | undefined }
  readonly onPlanned: (conversationId: string) => void
}

/** The one to talk with, when they were named before and may be chosen in this kind. */
const partnerIn = (
  me: Person,
  kind: KindSummary | undefined,
  personId: string | undefined,
): Partner | null => {
  if (kind === undefined || personId === undefined) return null
  if (kind.can.planWithOthers && me.team.some((each) => each.personId === personId))
    return { personId, as: 'employee' }
  if (kind.can.planForMyself && me.manager?.personId === personId) return { personId, as: 'leader' }
  return null
}

/** Plans a conversation: which kind, with whom, when and where. */
export const PlanForm = ({ me, kinds, first, onPlanned }: PlanFormProps) => {
  const { t } = useTranslation('conversations')
  const speaking = useSpeaking()
  const [kindId, setKindId] = useState(first.kindId ?? null)
  const kind = kinds.find((each) => each.kindId === kindId)
  const [partner, setPartner] = useState<Partner | null>(() => partnerIn(me, kind, first.personId))
  const [chosen, setChosen] = useState<Appointment | null>(null)
  const [guests, setGuests] = useState<Guests>({})
  const [tried, setTried] = useState(false)
  const plan = useDeed((body: Parameters<typeof call<typeof conversationsRoutes.plan>>[1]['body']) =>
    call(conversationsRoutes.plan, { body }),
  )

  const appointment =
    chosen ??
    freshAppointment(
      speaking,
      Math.max(7, kind?.rules.terms.invitation ?? 0),
      kind?.hasForm === false ? 30 : 60,
    )
  const problems = tried ? problemsOf(appointment) : new Set()
  const choose = (id: string) => {
    setKindId(id)
    setGuests({})
    setPartner(
      partnerIn(
        me,
        kinds.find((each) => each.kindId === id),
        partner?.personId ?? first.personId,
      ),
    )
  }
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    setTried(true)
    const planned = plannedOf(appointment, speaking.timeZone)
    if (planned === null || kind === undefined || partner === null) return
    const [employeeId, leaderId] =
      partner.as === 'employee' ? [partner.personId, me.personId] : [me.personId, partner.personId]
    plan.mutate(
      {
        kindId: kind.kindId,
        employeeId,
        leaderId,
        ...planned,
        guests: (Object.entries(guests) as [keyof Guests, string][]).map(([role, personId]) => ({
          personId,
          role,
        })),
      },
      { onSuccess: ({ conversationId }) => onPlanned(conversationId) },
    )
  }

  return (
    <form onSubmit={submit} noValidate>
      <Section title={t('plan.kind')}>
        <KindChoice kinds={kinds} value={kindId} onChange={choose} />
        {tried && kind === undefined && <p className={classes.missing}>{t('plan.kindMissing')}</p>}
      </Section>
      {kind !== undefined && (
        <>
          <Section title={t('plan.who')}>
            <div className={classes.who}>
              <PersonChoice key={kind.kindId} me={me} kind={kind} value={partner} onChange={setPartner} />
              {tried && partner === null && <p className={classes.missing}>{t('plan.personMissing')}</p>}
            </div>
            <GuestFields
              key={`guests ${kind.kindId}`}
              rules={kind.rules}
              value={guests}
              onChange={setGuests}
              except={[me.personId, ...(partner === null ? [] : [partner.personId])]}
            />
          </Section>
          <Section title={t('plan.when')}>
            <AppointmentFields
              value={appointment}
              onChange={setChosen}
              rules={kind.rules}
              problems={{
                ...(problems.has('day') ? { day: t('plan.dayMissing') } : {}),
                ...(problems.has('videoLink') ? { videoLink: t('plan.videoWrong') } : {}),
              }}
            />
          </Section>
        </>
      )}
      <RefusalNotice error={plan.error} />
      <div className={classes.done}>
        <Button type="submit" loading={plan.isPending}>
          {t('plan.button')}
        </Button>
      </div>
    </form>
  )
}
