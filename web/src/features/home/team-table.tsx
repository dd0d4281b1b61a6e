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
import { membersOf, type TeamPart, teamParts } from './team-part.ts'

export type TeamLinks = MemberLinks & {
  readonly person: (member: TeamMember) => ReactNode
  /** To those whom a count is about, or to everybody; says where one is. */
  readonly part: (part: TeamPart | undefined, words: string) => ReactNode
}

interface TeamTableProps {
  readonly links: TeamLinks
  /** Whom a count is about; everybody without it. */
  readonly only: TeamPart | undefined
}

/** Everybody one leads, one row each: whose turn it is comes first. On a phone every row is a block of lines. */
export const TeamTable = ({ links, only }: TeamTableProps) => {
  const { t } = useTranslation('team')
  const query = useQuery(teamQuery)
  return (
    <Loaded query={query}>
      {({ members, talksExpected }) =>
        members.length === 0 ? (
          <Empty title={t('empty')}>{t('emptyText')}</Empty>
        ) : (
          <>
            <Summary members={members} talksExpected={talksExpected} only={only} to={links.part} />
            <table className={classes.table}>
              <caption className={classes.caption}>{t('caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('person')}</th>
                  <th scope="col">{t('last')}</th>
                  <th scope="col">{t('next')}</th>
                  <th scope="col">{t('agreements')}</th>
                  <th scope="col">{t('promised')}</th>
                </tr>
              </thead>
              <tbody>
                {membersOf(only, { members, talksExpected }).map((member) => (
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
  readonly only: TeamPart | undefined
  readonly to: TeamLinks['part']
}

/** In a sentence or two what the table asks; each leads to whom it counts. */
const Summary = ({ members, talksExpected, only, to }: SummaryProps) => {
  const { t } = useTranslation('team')
  const promised = members.reduce((sum, member) => sum + member.agreements.promisedOverdue, 0)
  const counts = {
    due: membersOf('due', { members, talksExpected }).length,
    never: membersOf('never', { members, talksExpected }).length,
    promised,
  }
  const asked = teamParts.filter((part) => counts[part] > 0)
  return (
    <div className={classes.summary}>
      {asked.length === 0 && <p>{t('summary.calm')}</p>}
      {asked.map((part) => (
        <p key={part}>{to(part, t(`summary.${part}`, { count: counts[part] }))}</p>
      ))}
      {only !== undefined && <p>{to(undefined, t('all', { count: members.length }))}</p>}
    </div>
  )
}

const Member = ({ member, links }: { member: TeamMember; links: TeamLinks }) => {
  const { t } = useTranslation('team')
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
      <td data-label={t('last')}>
        <Last member={member} links={links} />
      </td>
      <td data-label={t('next')}>
        <Next member={member} links={links} />
      </td>
      <td data-label={t('agreements')} className={classes.count}>
        <Count count={agreements.open} late={agreements.overdue} />
      </td>
      <td data-label={t('promised')} className={classes.count}>
        <Count count={agreements.promised} late={agreements.promisedOverdue} />
      </td>
    </tr>
  )
}
