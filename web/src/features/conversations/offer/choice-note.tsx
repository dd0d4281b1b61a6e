import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { Note } from '../../../ui/note.tsx'
import { otherOf } from '../people.ts'
import { offerFor, offersQuery } from './offer-query.ts'

interface ChoiceNoteProps {
  readonly kindId: string
  readonly employeeId: string
  readonly link: (offerId: string, words: string) => ReactNode
}

/** While planning: moments for this talk wait for a choice, which a day that is planned here replaces. Said, never refused. */
export const ChoiceNote = ({ kindId, employeeId, link }: ChoiceNoteProps) => {
  const { t } = useTranslation('moments')
  const me = useMe().person.id
  const { data } = useQuery(offersQuery)
  const offer = offerFor(data?.items, { kindId, employeeId })
  if (offer === undefined) return null
  const name = givenName(otherOf(offer, me).name)
  return (
    <Note>
      <p>
        {t(offer.chooserId === me ? 'note.yours' : 'note.theirs', { name })} {t('note.replaced')}{' '}
        {link(offer.offerId, t('note.link'))}
      </p>
    </Note>
  )
}
