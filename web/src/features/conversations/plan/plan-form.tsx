import { useQuery } from '@tanstack/react-query'
import type { Proposal } from '@tweespraak/contract/conversation'
import type { Person } from '@tweespraak/contract/people'
import type { KindSummary } from '@tweespraak/contract/templates'
import { useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { afterGuarding, GuardingContext, useGuarding } from '../../../lib/use-guarding.ts'
import { useSpeaking } from '../../../lib/speaking.tsx'
import { Section } from '../../../ui/section.tsx'
import { say } from '../../../ui/toast.tsx'
import { ChoiceNote } from '../offer/choice-note.tsx'
import { OfferedPicker, WhoChooses } from '../offer/who-chooses.tsx'
import { useOffering } from '../offer/use-offering.ts'
import { reachQuery } from '../queries.ts'
import { PlanAtRest } from '../rest/plan-at-rest.tsx'
import { useRests } from '../rest/rest-query.ts'
import { freshSeries, plannedSeries, SeriesFields } from '../series/series-fields.tsx'
import { momentsFrom } from '../series/series-moments.ts'
import { onProposedDay, plannedOf, type Appointment } from './appointment.ts'
import { goToMissing } from './go-to-missing.ts'
import { GuestFields, guestList, type Guests } from './guests.tsx'
import { workdayFrom } from './holidays.ts'
import { KindChoice } from './kind-choice.tsx'
import { freshFor, KindWhen } from './kind-when.tsx'
import { kindsWith, likelyPartner, partIn } from './partner.ts'
import { PeriodChoice } from './period-choice.tsx'
import { PersonChoice } from './person-choice.tsx'
import { PlanDone } from './plan-done.tsx'
import classes from './plan-form.module.css'
import { useTold } from './told.ts'
import { UnfinishedNote } from './unfinished-note.tsx'
import { usePlanning } from './use-planning.ts'
import { useProbationTalk, useSuggestion } from './use-suggestion.ts'

/** What was known before one came here: from a proposal, from the team, or from somebody's page. */
export interface KnownPlan {
  readonly personId?: string | undefined
  readonly kindId?: string | undefined
  /** ISO date around which it is due. */
  readonly dueOn?: string | undefined
}

interface PlanFormProps {
  readonly me: Person
  readonly kinds: readonly KindSummary[]
  readonly known: KnownPlan
  /** What is proposed to whoever plans. */
  readonly proposals: readonly Proposal[]
  readonly onPlanned: (conversationId: string) => void
  readonly onOffered: (offerId: string) => void
  /** How a conversation of this kind goes, told to one of the two. */
  readonly path: (kind: KindSummary, reader: 'employee' | 'manager') => ReactNode
  /** Until when a talk of this kind may be, beside the day (ISO date) that is chosen for it. */
  readonly until: (talk: { employeeId: string; kindId: string; day: string }) => ReactNode
  /** Leads to a conversation, in these words. */
  readonly link: (conversationId: string, words: string) => ReactNode
  /** Leads to moments that wait for a choice. */
  readonly offerLink: (offerId: string, words: string) => ReactNode
}

/** Plans a conversation: with whom, which kind, when and where. */
export const PlanForm = ({
  me,
  kinds,
  known,
  proposals,
  onPlanned,
  onOffered,
  path,
  until,
  link,
  offerLink,
}: PlanFormProps) => {
  const { t } = useTranslation(['conversations', 'conclusion', 'moments'])
  const speaking = useSpeaking()
  const planner = { me, coach: useMe().roles.coach }
  const guarding = useGuarding()
  const form = useRef<HTMLFormElement>(null)
  const [personId, setPersonId] = useState(() => likelyPartner(kinds, planner, known.personId))
  const [kindId, setKindId] = useState(known.kindId ?? null)
  const [chosen, setChosen] = useState<Appointment | null>(null)
  const [guests, setGuests] = useState<Guests>({})
  const [criteriaSetId, setCriteriaSetId] = useState<string | null | undefined>()
  const [tried, setTried] = useState(false)
  const [series, setSeries] = useState(freshSeries)

  const offered = kindsWith(kinds, planner, personId)
  const suggestion = useSuggestion(offered, planner, personId, proposals)
  const kind =
    offered.find((each) => each.kindId === (kindId ?? suggestion?.kindId)) ??
    (offered.length === 1 ? offered[0] : undefined)
  const isKnown = kind?.kindId === known.kindId && personId === known.personId
  const fresh = freshFor(kind, speaking)
  const proposed = isKnown && known.dueOn !== undefined ? onProposedDay(fresh, known.dueOn, speaking) : fresh
  const probation = useProbationTalk(kind, planner, personId)
  const appointment =
    chosen ?? (probation.day === null ? proposed : onProposedDay(fresh, workdayFrom(probation.day), speaking))
  const aboutProbation = probation.says(appointment.day)
  const part = kind === undefined || personId === null ? null : partIn(kind, planner, personId)
  const improves = kind?.code === 'improvement' && part === 'employee'
  const talks = improves ? momentsFrom(appointment, series, speaking.timeZone) : []

  const reached = useQuery({ ...reachQuery(personId ?? ''), enabled: personId !== null })
  const name = givenName(reached.data?.name ?? '')
  const offering = useOffering()
  const rests = useRests(part === 'employee' ? personId : me.personId)
  // On Home it stands for neither of the two then; a coach does not know of the rest.
  const knows = part === 'employee' || me.manager?.personId === personId
  // Who rests is asked nothing, and a series is planned whole.
  const mayLet = part !== null && !improves && !(rests && part === 'employee')
  const lets = mayLet && offering.lets
  const told = useTold(personId === null ? [] : [personId, ...Object.values(guests)], {
    about: lets ? 'choice' : improves && talks.length !== 1 ? 'series' : 'planned',
    resting: rests && knows && personId !== null ? [personId] : [],
    quiet: rests && part === 'employee' ? personId : null,
  })
  const planning = usePlanning((conversationId) => {
    const done = improves ? t('told.plannedSeries', { count: talks.length }) : t('told.planned')
    say(`${done} ${told}`)
    onPlanned(conversationId)
  })

  const choosePerson = (chosenId: string | null) => {
    setPersonId(chosenId)
    setGuests({})
    setCriteriaSetId(undefined)
  }
  const chooseKind = (chosenId: string) => {
    setKindId(chosenId)
    setGuests({})
    setCriteriaSetId(undefined)
  }
  const submit = () => {
    setTried(true)
    const planned = plannedOf(appointment, speaking.timeZone)
    if (planned === null || kind === undefined || personId === null || part === null)
      return goToMissing(form.current)
    if (improves) {
      const whole = plannedSeries(series)
      if (whole === null) return goToMissing(form.current)
      const { place, videoLink } = planned
      return planning.planSeries({
        kindId: kind.kindId,
        employeeId: personId,
        ...whole,
        talks,
        place,
        videoLink,
        guests: guestList(guests),
      })
    }
    const [employeeId, leaderId] = part === 'employee' ? [personId, me.personId] : [me.personId, personId]
    const about = {
      kindId: kind.kindId,
      employeeId,
      leaderId,
      ...(criteriaSetId === undefined ? {} : { criteriaSetId }),
      guests: guestList(guests),
    }
    if (!lets) return planning.planOne({ ...about, ...planned })
    if (!offering.isEnough) return goToMissing(form.current)
    const { startsAt: _startsAt, endsAt: _endsAt, ...where } = planned
    offering.offer({ ...about, ...where }, appointment.minutes, (offerId) => {
      say(`${t('moments:pick.offered', { name })} ${told}`)
      onOffered(offerId)
    })
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
        <Section title={t('plan.who')}>
          <div className={classes.who} data-missing={tried && personId === null}>
            <PersonChoice
              planner={planner}
              meId={me.personId}
              kinds={kinds}
              value={personId}
              onChange={choosePerson}
              error={tried && personId === null ? t('plan.personMissing') : undefined}
            />
          </div>
        </Section>
        <Section title={t('plan.kind')}>
          {kind !== undefined && personId !== null && (
            <PlanAtRest
              employeeId={part === 'employee' ? personId : me.personId}
              meId={me.personId}
              series={improves}
            />
          )}
          <div data-missing={tried && kind === undefined}>
            <KindChoice
              kinds={offered}
              value={kind?.kindId ?? null}
              onChange={chooseKind}
              why={aboutProbation ?? (kind?.kindId === suggestion?.kindId ? suggestion?.why : undefined)}
              error={tried && kind === undefined ? t('plan.kindMissing') : undefined}
              series={improves}
            />
          </div>
          {kind !== undefined && personId !== null && part !== null && !improves && (
            <>
              <UnfinishedNote
                planned={{
                  kindId: kind.kindId,
                  employeeId: part === 'employee' ? personId : me.personId,
                  leaderId: part === 'employee' ? me.personId : personId,
                }}
                withId={personId}
                link={link}
              />
              <ChoiceNote
                kindId={kind.kindId}
                employeeId={part === 'employee' ? personId : me.personId}
                link={offerLink}
              />
            </>
          )}
          {kind !== undefined && path(kind, part === 'employee' ? 'manager' : 'employee')}
          {kind !== undefined && (
            <div className={classes.guests}>
              <GuestFields
                key={kind.kindId}
                rules={kind.rules}
                value={guests}
                onChange={setGuests}
                except={[me.personId, ...(personId === null ? [] : [personId])]}
                ofEmployee={part !== null && part !== 'employee'}
              />
            </div>
          )}
        </Section>
        <Section title={t('plan.when')}>
          {mayLet && <WhoChooses offering={offering} name={name} />}
          <KindWhen
            picker={
              lets && personId !== null ? (
                <OfferedPicker
                  offering={offering}
                  personId={personId}
                  name={name}
                  minutes={appointment.minutes}
                  notice={kind?.rules.terms.invitation ?? 0}
                  tried={tried}
                />
              ) : undefined
            }
            kind={kind}
            around={isKnown ? known.dueOn : undefined}
            value={appointment}
            onChange={setChosen}
            tried={tried}
            purpose={improves ? 'none' : 'table'}
            withId={personId}
            period={
              kind !== undefined &&
              personId !== null &&
              appointment.day !== null && (
                <>
                  {until({
                    employeeId: part === 'employee' ? personId : me.personId,
                    kindId: kind.kindId,
                    day: appointment.day,
                  })}
                  {part === 'employee' && (
                    <PeriodChoice
                      employeeId={personId}
                      kindId={kind.kindId}
                      day={appointment.day}
                      value={criteriaSetId}
                      onChange={setCriteriaSetId}
                    />
                  )}
                </>
              )
            }
          />
        </Section>
        {improves && (
          <SeriesFields value={series} onChange={setSeries} talks={talks} tried={tried} planner="leader" />
        )}
        <PlanDone
          planning={lets ? offering : planning}
          told={told}
          words={
            improves
              ? t('conclusion:series.plan', { count: talks.length })
              : t(lets ? 'moments:pick.button' : 'plan.button', { name })
          }
        />
      </GuardingContext>
    </form>
  )
}
