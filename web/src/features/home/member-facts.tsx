import type { TeamMember } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { sayAhead } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { LatestDay } from '../../ui/latest-day.tsx'
import { OfSeries } from '../../ui/series-place.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import classes from './member-facts.module.css'

export interface MemberLinks {
  readonly conversation: (conversationId: string, words: ReactNode) => ReactNode
  readonly offer: (offerId: string, words: string, label: string) => ReactNode
  readonly plan: (member: TeamMember, words: string, label: string) => ReactNode
}

interface MemberFactProps {
  readonly member: TeamMember
  readonly links: MemberLinks
}

/** The newest conversation of the two. */
export const Last = ({ member: { last }, links }: MemberFactProps) => {
  const { t } = useTranslation('team')
  const { language } = useSpeaking()
  if (last === null) return <span className={classes.soft}>{t('never')}</span>
  return (
    <>
      {links.conversation(last.conversationId, last.kind[language])}
      <span className={classes.line}>
        <Moment at={last.at} />
        <OfSeries place={last.series} />
      </span>
    </>
  )
}

const dueWords = ({ now, overdue, again }: NonNullable<TeamMember['due']>) => {
  if (again) return 'dueAgain'
  if (overdue) return 'dueWas'
  return now ? 'dueNow' : 'dueBy'
}

/** What is planned with them, and what it is time to plan. */
export const Next = ({ member, links }: MemberFactProps) => {
  const { t } = useTranslation('team')
  const { language } = useSpeaking()
  const { next, takeOver, offer, due, rest, name, probationEndsOn } = member
  /** Beside a planned one stands only what it is time for as well. */
  const asks = (next === null && takeOver === null && offer === null) || due?.timely === true
  const again = due?.again === true
  const planWords = () => {
    if (again) return { words: t('planAgain'), label: t('planAgainFor', { name }) }
    if (probationEndsOn !== null) return { words: t('planProbation'), label: t('planProbationFor', { name }) }
    return { words: t('plan'), label: t('planFor', { name }) }
  }
  const plan = planWords()
  return (
    <>
      {next !== null && (
        <>
          {links.conversation(next.conversationId, next.kind[language])}
          <span className={classes.line}>
            {next.underWay && t('underWay')} <Moment at={next.at} />
            <OfSeries place={next.series} />
          </span>
        </>
      )}
      {offer !== null && (
        <>
          {offer.kind[language]}
          <span className={classes.line}>
            {offer.mine
              ? links.offer(offer.offerId, t('chooseMoment'), t('chooseMomentFor', { name }))
              : links.offer(offer.offerId, t('choosing'), t('choosingFor', { name }))}
          </span>
        </>
      )}
      {rest !== null && (
        <span className={classes.line}>
          <StatusWord>
            {rest.until === null ? (
              t('resting')
            ) : (
              <>
                {t('restingUntil')} <Day date={rest.until} />
              </>
            )}
          </StatusWord>
        </span>
      )}
      {takeOver !== null && (
        <>
          {takeOver.kind[language]}
          <span className={classes.line}>
            <Moment at={takeOver.at} />
            <OfSeries place={takeOver.series} />
          </span>
          <span className={classes.due}>
            <StatusWord tone="attention">{t('ofFormer', { former: takeOver.leader.name })}</StatusWord>
          </span>
          <span className={classes.line}>{links.conversation(takeOver.conversationId, t('takeOver'))}</span>
        </>
      )}
      {asks && due !== null && (
        <span className={classes.due}>
          <StatusWord tone={due.now ? 'attention' : 'quiet'}>
            {t(dueWords(due), { kind: due.kind[language] })} <Day date={due.on} />
          </StatusWord>
          {!due.now && <Ahead date={due.on} />}
          {due.latest !== null && (
            <span className={classes.line}>
              <LatestDay latest={due.latest} />
            </span>
          )}
        </span>
      )}
      {asks && due === null && rest === null && probationEndsOn === null && (
        <span className={classes.soft}>{t('nothing')}</span>
      )}
      {probationEndsOn !== null && (
        <span className={classes.due}>
          <StatusWord tone="attention">
            {t('probation')} <Day date={probationEndsOn} />
          </StatusWord>
        </span>
      )}
      {(asks || probationEndsOn !== null) && (
        <span className={classes.line}>{links.plan(member, plan.words, plan.label)}</span>
      )}
    </>
  )
}

/** How far away a day is that comes later. */
const Ahead = ({ date }: { date: string }) => {
  const away = sayAhead(date, useSpeaking())
  return away === undefined ? null : <span className={classes.line}>{away}</span>
}

/** How many, and how many of those are past their date. */
export const Count = ({ count, late }: { count: number; late: number }) => {
  const { t } = useTranslation('team')
  return (
    <>
      {count === 0 ? <span className={classes.soft}>{t('none')}</span> : count}
      {late > 0 && (
        <span className={classes.line}>
          <StatusWord tone="attention">{t('late', { count: late })}</StatusWord>
        </span>
      )}
    </>
  )
}
