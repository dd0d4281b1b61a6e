import { useQuery } from '@tanstack/react-query'
import type { TeamMember } from '@tweespraak/contract/home'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { Count, Last, type MemberLinks, Next } from './member-facts.tsx'
import { teamQuery } from './queries.ts'
import classes from './team-table.module.css'
import { withoutConversation } from './without-conversation.ts'

export type TeamLinks = MemberLinks & { readonly person: (member: TeamMember) => ReactNode }

/** Everybody one leads, one row each: whose turn it is comes first. On a phone every row is a block of lines. */
export const TeamTable = ({ links }: { links: TeamLinks }) => {
  const { t } = useTranslation('home')
  const query = useQuery(teamQuery)
  return (
    <Loaded query={query}>
      {({ members, talksExpected }) =>
        members.length === 0 ? (
          <Empty title={t('team.empty')}>{t('team.emptyText')}</Empty>
        ) : (
          <>
            <Summary members={members} talksExpected={talksExpected} />
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

interface SummaryProps {
  readonly members: readonly TeamMember[]
  readonly talksExpected: boolean
}

/** In a sentence or two what the table asks. */
const Summary = ({ members, talksExpected }: SummaryProps) => {
  const { t } = useTranslation('home')
  const due = members.filter((member) => member.due?.timely === true).length
  const promised = members.reduce((sum, member) => sum + member.agreements.promisedOverdue, 0)
  const never = withoutConversation({ members, talksExpected })
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
  const { agreements } = member
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
        <Last member={member} links={links} />
      </td>
      <td data-label={t('team.next')}>
        <Next member={member} links={links} />
      </td>
      <td data-label={t('team.agreements')} className={classes.count}>
        <Count count={agreements.open} late={agreements.overdue} />
      </td>
      <td data-label={t('team.promised')} className={classes.count}>
        <Count count={agreements.promised} late={agreements.promisedOverdue} />
      </td>
    </tr>
  )
}
