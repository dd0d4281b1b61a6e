import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { Empty } from '../../ui/empty.tsx'
import { nextStep } from './next-step.ts'
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
  const { roles, demo, person, places } = useMe()
  // The people of the demo need no account.
  const invites = roles.hr === 'all' && !demo
  const notIn = useQuery({ ...notInQuery, enabled: invites || (roles.administrator && !demo) })
  const team = useQuery({ ...teamQuery, enabled: roles.manager })
  const self = useQuery({ ...personQuery(person.id), enabled: !roles.manager && !soon })
  if (notIn.isLoading || team.isLoading || self.isLoading) return null

  const next = nextStep({
    notIn: notIn.data,
    invites,
    readsMails: places.includes('mails'),
    manager: roles.manager,
    never: team.data === undefined ? 0 : withoutConversation(team.data),
    soon,
    leader: self.data?.manager?.name,
  })
  switch (next.step) {
    case 'invite':
      return (
        <Empty title={t('begin.notIn', { count: next.count })} action={links.people(t('begin.toPeople'))}>
          {t('begin.notInPeople')}
        </Empty>
      )
    case 'hand-over':
      return (
        <Empty title={t('begin.notIn', { count: next.count })} action={links.mails(t('begin.toMails'))}>
          {t('begin.notInMails')}
        </Empty>
      )
    case 'plan':
      return (
        <Empty title={t('begin.never', { count: next.count })} action={links.plan(t('begin.plan'))}>
          {t('begin.neverText')}
        </Empty>
      )
    case 'wait':
      return <Empty title={t('notYet')} />
    case 'managers-plan':
      return <Empty title={t('nothing')}>{t('begin.managersPlan')}</Empty>
    case 'nothing':
      return <Empty title={t('nothing')}>{t('nothingText')}</Empty>
    case 'with-manager':
      return (
        <Empty title={t('nothing')} action={links.plan(t('begin.plan'))}>
          {t('begin.withManager', { name: next.name })}
        </Empty>
      )
  }
}
