import { useQuery } from '@tanstack/react-query'
import type { WaitingCounts } from '@tweespraak/contract/access'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { Empty } from '../../ui/empty.tsx'
import { notInQuery, personQuery, teamQuery } from './queries.ts'
import { withoutConversation } from './without-conversation.ts'

/** Where somebody begins to whom nothing was asked yet. */
export interface BeginLinks {
  readonly plan: (words: string) => ReactNode
  readonly people: (words: string) => ReactNode
  readonly mails: (words: string) => ReactNode
}

interface NothingAskedProps {
  readonly links: BeginLinks
  /** Something comes soon, and stands below. */
  readonly soon: boolean
}

/** Nothing is asked now: the next step that is true for this person, be it HR, a manager or whoever is new. */
export const NothingAsked = ({ links, soon }: NothingAskedProps) => {
  const { t } = useTranslation('home')
  const { roles, demo, person } = useMe()
  // The people of the demo need no account.
  const invites = roles.hr === 'all' && !demo
  const notIn = useQuery({ ...notInQuery, enabled: invites })
  const team = useQuery({ ...teamQuery, enabled: roles.manager })
  const self = useQuery({ ...personQuery(person.id), enabled: !roles.manager && !soon })
  if (notIn.isLoading || team.isLoading || self.isLoading) return null

  if (notIn.data !== undefined && notIn.data.invitable + notIn.data.invited > 0)
    return <NotIn counts={notIn.data} links={links} />
  const never = withoutConversation(team.data?.members ?? [])
  if (never > 0)
    return (
      <Empty title={t('begin.never', { count: never })} action={links.plan(t('begin.plan'))}>
        {t('begin.neverText')}
      </Empty>
    )
  if (soon) return <Empty title={t('notYet')} />
  if (invites) return <Empty title={t('nothing')}>{t('begin.managersPlan')}</Empty>
  if (roles.manager) return <Empty title={t('nothing')}>{t('nothingText')}</Empty>
  const manager = self.data?.manager?.name
  return (
    <Empty title={t('nothing')}>
      {manager === undefined ? t('nothingText') : t('begin.withManager', { name: manager })}
    </Empty>
  )
}

interface NotInProps {
  readonly counts: Pick<WaitingCounts, 'invitable' | 'invited'>
  readonly links: BeginLinks
}

/** People without an account: a (new) invitation or its delivery is the next step, and then their managers plan. */
const NotIn = ({ counts: { invitable, invited }, links }: NotInProps) => {
  const { t } = useTranslation('home')
  const mails = useMe().places.includes('mails') && invitable === 0
  return (
    <Empty
      title={t('begin.notIn', { count: invitable + invited })}
      action={mails ? links.mails(t('begin.toMails')) : links.people(t('begin.toPeople'))}
    >
      {t(mails ? 'begin.notInMails' : 'begin.notInPeople')}
    </Empty>
  )
}
