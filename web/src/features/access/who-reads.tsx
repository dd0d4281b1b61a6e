import { useTranslation } from 'react-i18next'
import { useMe } from '../../lib/me.ts'
import { useReadOnce } from '../../lib/read-once.ts'
import { Note } from '../../ui/note.tsx'
import { useAdministratorWords } from './administrator-note.tsx'

/** One line for each who may read. */
const Everybody = () => {
  const { t } = useTranslation('access')
  return (
    <>
      <p>{t('whoReads.you')}</p>
      <p>{t('whoReads.manager')}</p>
      <p>{t('whoReads.ofHr')}</p>
    </>
  )
}

/** Before somebody comes in: who will read what they write. */
export const WhoReadsInvited = () => {
  const { t } = useTranslation('access')
  return (
    <Note>
      <p>
        <strong>{t('whoReads.invited')}</strong>
      </p>
      <Everybody />
    </Note>
  )
}

/** At somebody's first visit, until it was read: who reads what they write, or what their role lets them read. */
export const WhoReadsWelcome = () => {
  const { t } = useTranslation('access')
  const ofAdministrator = useAdministratorWords()
  const { person, roles } = useMe()
  const about = roles.administrator ? 'administrator' : roles.hr === 'none' ? 'everybody' : 'hr'
  const [isRead, read] = useReadOnce(`${about}:${person.id}`)
  if (isRead) return null
  return (
    <Note done={{ words: t('whoReads.read'), onDone: read }}>
      {ofAdministrator ?? (roles.hr === 'none' ? <Everybody /> : t('whoReads.hr'))}
    </Note>
  )
}
