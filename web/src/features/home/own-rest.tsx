import type { Rest } from '@tweespraak/contract/rest'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { dayOf, sayDay } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Note } from '../../ui/note.tsx'

/** Above what is asked: one's own conversations rest, or will, with the way to where that is changed. */
export const OwnRest = ({ rest, toRest }: { rest: Rest; toRest: (words: string) => ReactNode }) => {
  const { t } = useTranslation(['home', 'conversations'])
  const speaking = useSpeaking()
  const begun = rest.from <= dayOf(speaking.now, speaking.timeZone)
  const when = rest.until === null ? t('rest.open') : t('rest.until', { day: sayDay(rest.until, speaking) })
  return (
    <Note>
      <p>
        {begun ? t('rest.now', { when }) : t('rest.later', { from: sayDay(rest.from, speaking), when })}{' '}
        {t('rest.asked')} {toRest(t('conversations:rest.change'))}
      </p>
    </Note>
  )
}
