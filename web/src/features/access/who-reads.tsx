import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { useStayInSight } from '../../lib/use-stay-in-sight.ts'
import { whoReadsId } from '../../lib/who-reads-id.ts'
import { useReadOnce } from '../../lib/read-once.ts'
import { TextLink } from '../../ui/link.tsx'
import { Note } from '../../ui/note.tsx'
import { Section } from '../../ui/section.tsx'
import { useAdministratorWords, useHrWords } from './administrator-note.tsx'
import { kindsInUseQuery } from './queries.ts'
import classes from './who-reads.module.css'

interface EverybodyProps {
  readonly leads: boolean
  /** Of some kind of conversation, who leads the manager reads the signed report. */
  readonly higher: boolean
}

/** One line for each who may read; for who leads people also what they read of those. */
const Everybody = ({ leads, higher }: EverybodyProps) => {
  const { t } = useTranslation('access')
  return (
    <>
      <p>{t('whoReads.you')}</p>
      <p>{t('whoReads.manager')}</p>
      <p>{t('whoReads.ofHr')}</p>
      {higher && <p>{t('whoReads.higher')}</p>}
      <p>{t('whoReads.checkIn')}</p>
      <p>{t('whoReads.goals')}</p>
      {leads && (
        <p>
          {t('whoReads.leads')} {t('whoReads.leadsGoals')}
        </p>
      )}
    </>
  )
}

/** Before somebody comes in: who will read what they write. */
export const WhoReadsInvited = ({ leads }: { leads: boolean }) => {
  const { t } = useTranslation('access')
  return (
    <Note>
      <p>
        <strong>{t('whoReads.invited')}</strong>
      </p>
      {/* Which kinds are in use is for who is in; that it hangs on the kind is true before. */}
      <Everybody leads={leads} higher />
    </Note>
  )
}

/** Whether a kind in use lets who leads the manager read its signed report. */
const useHigherReads = (): boolean => {
  const { data } = useQuery(kindsInUseQuery)
  return data?.kinds.some(({ rules }) => rules.reportSeenBy.includes('managers-manager')) === true
}

/** What HR and administrators may read, by their role. */
const OfMe = () => {
  const { t } = useTranslation('access')
  const hr = useHrWords()
  const ofAdministrator = useAdministratorWords()
  return <p>{ofAdministrator ?? t('whoReads.hr', { hr })}</p>
}

/** At somebody's first visit, until it was read: what they may count on, or what their role lets them read. All of it is a link away. */
export const WhoReadsWelcome = () => {
  const { t } = useTranslation('access')
  const { person, roles } = useMe()
  const isEverybody = !roles.administrator && roles.hr === 'none'
  const everybody = roles.manager ? 'manager' : 'everybody'
  const about = roles.administrator ? 'administrator' : roles.hr === 'none' ? everybody : 'hr'
  const [isRead, read] = useReadOnce(`${about}:${person.id}`)
  if (isRead) return null
  return (
    <Note done={{ words: t('whoReads.read'), onDone: read }}>
      {isEverybody ? <p>{t(roles.manager ? 'whoReads.briefLeads' : 'whoReads.brief')}</p> : <OfMe />}
      <TextLink to="/people/$personId" params={{ personId: person.id }} hash={whoReadsId}>
        {t('whoReads.title')}
      </TextLink>
    </Note>
  )
}

/** The same, to find back at any time: what oneself writes, and what one's role lets one read. */
export const WhoReadsWhat = () => {
  const { t } = useTranslation('access')
  const { roles } = useMe()
  const higher = useHigherReads()
  useStayInSight(whoReadsId)
  return (
    <Section title={t('whoReads.title')} titleId={whoReadsId}>
      <div className={classes.words}>
        <Everybody leads={roles.manager} higher={higher} />
        {(roles.administrator || roles.hr !== 'none') && <OfMe />}
      </div>
    </Section>
  )
}
