import { useQuery } from '@tanstack/react-query'
import type { TeamMember } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { StatusWord } from '../../ui/status-word.tsx'
import { Day, Moment } from '../../ui/when.tsx'
import { teamQuery } from './queries.ts'
import classes from './team-table.module.css'

export interface TeamLinks {
  readonly person: (member: TeamMember) => ReactNode
  readonly conversation: (conversationId: string, words: ReactNode) => ReactNode
  readonly plan: (member: TeamMember, words: string, label: string) => ReactNode
}

/** Everybody one leads, one row each: whose turn it is comes first. On a phone every row is a block of lines. */
export const TeamTable = ({ links }: { links: TeamLinks }) => {
  const { t } = useTranslation('home')
  const query = useQuery(teamQuery)
  return (
    <Loaded query={query}>
      {({ members }) =>
        members.length === 0 ? (
          <Empty title={t('team.empty')}>{t('team.emptyText')}</Empty>
        ) : (
          <>
            <Summary members={members} />
            <table className={classes.table}>
              <caption className={classes.caption}>{t('team.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('team.person')}</th>
                  <th scope="col">{t('team.last')}</th>
                  <th scope="col">{t('team.next')}</th>
                  <th scope="col">{t('team.agreements')}</th>
                  <th scope="col">{t('team.promised')}</th>
                </tr>
              </thead>
              <tbody>
                {members.map((member) => (
                  <Member key={member.personId} member={member} links={links} />
                ))}
              </tbody>
            </table>
          </>
        )
      }
    </Loaded>
  )
}

/** In a sentence or two what the table asks. */
const Summary = ({ members }: { members: readonly TeamMember[] }) => {
  const { t } = useTranslation('home')
  const due = members.filter((member) => member.due?.timely === true).length
  const promised = members.reduce((sum, member) => sum + member.agreements.promisedOverdue, 0)
  const never = members.filter(
    ({ last, next, due: proposed }) => last === null && next === null && proposed === null,
  ).length
  return (
    <p className={classes.summary}>
      {due === 0 && promised === 0 && never === 0 && t('team.summary.calm')}
      {due > 0 && t('team.summary.due', { count: due })}{' '}
      {never > 0 && t('team.summary.never', { count: never })}{' '}
      {promised > 0 && t('team.summary.promised', { count: promised })}
    </p>
  )
}

const Member = ({ member, links }: { member: TeamMember; links: TeamLinks }) => {
  const { t } = useTranslation('home')
  const { language } = useSpeaking()
  const { last, agreements } = member
  return (
    <tr>
      <th scope="row">
        <span className={classes.person}>
          <PersonAvatar name={member.name} side="employee" />
          <span className={classes.named}>
            {links.person(member)}
            {member.jobTitle !== null && <span className={classes.job}>{member.jobTitle}</span>}
          </span>
        </span>
      </th>
      <td data-label={t('team.last')}>
        {last === null ? (
          <span className={classes.soft}>{t('team.never')}</span>
        ) : (
          <>
            {links.conversation(last.conversationId, last.kind[language])}
            <span className={classes.line}>
              <Moment at={last.at} />
            </span>
          </>
        )}
      </td>
      <td data-label={t('team.next')}>
        <Next member={member} links={links} />
      </td>
      <Count label={t('team.agreements')} count={agreements.open} late={agreements.overdue} />
      <Count label={t('team.promised')} count={agreements.promised} late={agreements.promisedOverdue} />
    </tr>
  )
}

const dueWords = ({ timely, overdue }: NonNullable<TeamMember['due']>) => {
  if (overdue) return 'team.dueWas'
  return timely ? 'team.dueNow' : 'team.dueBy'
}

const Next = ({ member, links }: { member: TeamMember; links: TeamLinks }) => {
  const { t } = useTranslation('home')
  const { language } = useSpeaking()
  const { next, due } = member
  /** Beside a planned one stands only what it is time for as well. */
  const asks = next === null || due?.timely === true
  return (
    <>
      {next !== null && (
        <>
          {links.conversation(next.conversationId, next.kind[language])}
          <span className={classes.line}>
            {next.underWay && t('team.underWay')} <Moment at={next.at} />
          </span>
        </>
      )}
      {asks && due !== null && (
        <StatusWord tone={due.timely ? 'attention' : 'quiet'}>
          {t(dueWords(due), { kind: due.kind[language] })} <Day date={due.on} />
        </StatusWord>
      )}
      {asks && (
        <span className={classes.line}>
          {links.plan(member, t('team.plan'), t('team.planFor', { name: member.name }))}
        </span>
      )}
    </>
  )
}

const Count = ({ label, count, late }: { label: string; count: number; late: number }) => {
  const { t } = useTranslation('home')
  return (
    <td data-label={label} className={classes.count}>
      {count === 0 ? <span className={classes.soft}>{t('team.none')}</span> : count}
      {late > 0 && (
        <span className={classes.line}>
          <StatusWord tone="attention">{t('team.late', { count: late })}</StatusWord>
        </span>
      )}
    </td>
  )
}
