import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { afterGuarding, GuardingContext, useGuarding } from '../../../lib/use-guarding.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { say } from '../../../ui/toast.tsx'
import { PlanAtRest } from '../rest/plan-at-rest.tsx'
import { useRests } from '../rest/rest-query.ts'
import { freshSeries, plannedSeries, SeriesFields } from '../series/series-fields.tsx'
import { momentsFrom } from '../series/series-moments.ts'
import { plannedOf, type Appointment } from './appointment.ts'
import { goToMissing } from './go-to-missing.ts'
import { GuestFields, guestList, type Guests } from './guests.tsx'
import { KindChoice } from './kind-choice.tsx'
import { freshFor, KindWhen } from './kind-when.tsx'
import { PersonSearch } from './person-search.tsx'
import { PlanDone } from './plan-done.tsx'
import classes from './plan-form.module.css'
import { useTold } from './told.ts'
import { usePlanning } from './use-planning.ts'

interface PlanForOthersProps {
  readonly meId: string
  /** Whom nobody leads who may judge them; or who leads them, for whom HR plans an improvement series alone. */
  readonly employee: Person
  readonly kinds: readonly KindSummary[]
  readonly onPlanned: (conversationId: string) => void
}

/**
 * HR plans a conversation in which one judges, for somebody whom nobody leads who may, and chooses who leads it. With
 * somebody who is led by another, HR plans an improvement series between the two.
 */
export const PlanForOthers = ({ meId, employee, kinds, onPlanned }: PlanForOthersProps) => {
  const { t } = useTranslation(['conversations', 'conclusion'])
  const speaking = useSpeaking()
  const guarding = useGuarding()
  const form = useRef<HTMLFormElement>(null)
  const arranges = !employee.can.chooseLeader
  const [leaderId, setLeaderId] = useState(arranges ? (employee.manager?.personId ?? null) : null)
  const [kindId, setKindId] = useState<string | null>(null)
  const [chosen, setChosen] = useState<Appointment | null>(null)
  const [guests, setGuests] = useState<Guests>({})
  const [tried, setTried] = useState(false)
  const [series, setSeries] = useState(freshSeries)
  const offered = kinds.filter(({ can, code }) => can.planForOthers && (!arranges || code === 'improvement'))
  const kind =
    offered.find((each) => each.kindId === kindId) ?? (offered.length === 1 ? offered[0] : undefined)
  const appointment = chosen ?? freshFor(kind, speaking)
  const improves = kind?.code === 'improvement'
  const talks = improves ? momentsFrom(appointment, series, speaking.timeZone) : []
  const { personId: employeeId, manager, team } = employee
  const rests = useRests(employeeId)
  const told = useTold(leaderId === null ? [] : [employeeId, leaderId, ...Object.values(guests)], {
    about: improves && talks.length !== 1 ? 'series' : 'planned',
    resting: rests && manager !== null ? [manager.personId] : [],
    quiet: rests ? employeeId : null,
  })
  const planning = usePlanning((conversationId) => {
    const done = improves ? t('told.plannedSeries', { count: talks.length }) : t('told.planned')
    say(`${done} ${told}`)
    onPlanned(conversationId)
  })
  // Whoever they lead would be judging who leads them.
  const unfit = [meId, employeeId, ...team.map(({ personId }) => personId)]
  const names = { name: employee.name, given: givenName(employee.name), manager: manager?.name ?? '' }

  const submit = () => {
    setTried(true)
    const planned = plannedOf(appointment, speaking.timeZone)
    if (planned === null || kind === undefined || leaderId === null) return goToMissing(form.current)
    const about = { kindId: kind.kindId, employeeId, leaderId, guests: guestList(guests) }
    if (improves) {
      const whole = plannedSeries(series)
      if (whole === null) return goToMissing(form.current)
      const { place, videoLink } = planned
      return planning.planSeries({ ...about, ...whole, talks, place, videoLink })
    }
    planning.planOne({ ...about, ...planned })
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        afterGuarding(guarding, submit)
      }}
      noValidate
      ref={form}
    >
      <GuardingContext value={guarding}>
        <Section title={t('plan.forOthers.who')}>
          <p className={classes.told}>
            {arranges
              ? t('plan.forOthers.managerLeads', names)
              : t(manager === null ? 'plan.forOthers.unled' : 'plan.forOthers.eachOther', names)}{' '}
            {t('plan.forOthers.sees')}{' '}
            {kind?.rules.reportSeenBy.includes('hr') === true && t('plan.forOthers.seesReport')}
          </p>
          {!arranges && (
            <div className={classes.who} data-missing={tried && leaderId === null}>
              <PersonSearch
                label={t('plan.forOthers.leader')}
                description={t('plan.forOthers.leaderMeans', names)}
                value={leaderId}
                onChange={setLeaderId}
                except={unfit}
                error={tried && leaderId === null ? t('plan.forOthers.leaderMissing') : undefined}
              />
            </div>
          )}
        </Section>
        <Section title={t('plan.kind')}>
          <PlanAtRest employeeId={employeeId} meId={meId} series={improves} />
          <div data-missing={tried && kind === undefined}>
            <KindChoice
              kinds={offered}
              value={kind?.kindId ?? null}
              onChange={(each) => {
                setKindId(each)
                setGuests({})
              }}
              why={undefined}
              error={tried && kind === undefined ? t('plan.kindMissing') : undefined}
              series={improves}
            />
          </div>
          {kind !== undefined && (
            <div className={classes.guests}>
              <GuestFields
                key={kind.kindId}
                rules={kind.rules}
                value={guests}
                onChange={setGuests}
                except={[meId, employeeId, ...(leaderId === null ? [] : [leaderId])]}
                ofEmployee={false}
              />
            </div>
          )}
        </Section>
        <Section title={t('plan.when')}>
          <KindWhen
            kind={kind}
            value={appointment}
            onChange={setChosen}
            tried={tried}
            purpose={improves ? 'none' : 'hr'}
            withId={leaderId === null ? null : employeeId}
            {...(leaderId === null ? {} : { leaderId })}
          />
        </Section>
        {improves && (
          <SeriesFields value={series} onChange={setSeries} talks={talks} tried={tried} planner="hr" />
        )}
        <PlanDone
          planning={planning}
          told={told}
          words={improves ? t('conclusion:series.plan', { count: talks.length }) : t('plan.button')}
        />
      </GuardingContext>
    </form>
  )
}
