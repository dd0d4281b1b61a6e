import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { useReadOnce } from '../../lib/read-once.ts'
import { Note } from '../../ui/note.tsx'
import { useAdministratorWords } from './administrator-note.tsx'

/** One line for each who may read; for who leads people also what they read of those. */
const Everybody = ({ leads }: { leads: boolean }) => {
  const { t } = useTranslation('access')
  return (
    <>
      <p>{t('whoReads.you')}</p>
      <p>{t('whoReads.manager')}</p>
      <p>{t('whoReads.ofHr')}</p>
      {leads && <p>{t('whoReads.leads')}</p>}
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
      <Everybody leads={leads} />
    </Note>
  )
}

/** At somebody's first visit, until it was read: who reads what they write, or what their role lets them read. */
export const WhoReadsWelcome = () => {
  const { t } = useTranslation('access')
  const ofAdministrator = useAdministratorWords()
  const { person, roles } = useMe()
  const everybody = roles.manager ? 'manager' : 'everybody'
  const about = roles.administrator ? 'administrator' : roles.hr === 'none' ? everybody : 'hr'
  const [isRead, read] = useReadOnce(`${about}:${person.id}`)
  if (isRead) return null
  return (
    <Note done={{ words: t('whoReads.read'), onDone: read }}>
      {ofAdministrator ?? (roles.hr === 'none' ? <Everybody leads={roles.manager} /> : t('whoReads.hr'))}
    </Note>
  )
}
