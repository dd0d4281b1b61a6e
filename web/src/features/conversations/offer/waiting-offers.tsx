import { useQuery } from '@tanstack/react-query'
import type { MomentOfferItem } from '@tweespraak/contract/moment-offers'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBilingual } from '../../../lib/bilingual.ts'
import { givenName } from '../../../lib/given-name.ts'
import { useMe } from '../../../lib/me.ts'
import { PersonAvatar } from '../../../ui/person-avatar.tsx'
import { Row, RowList } from '../../../ui/row-list.tsx'
import { Section } from '../../../ui/section.tsx'
import { Moment } from '../../../ui/when.tsx'
import { otherOf } from '../people.ts'
import { offersQuery } from './offer-query.ts'

interface WaitingOffersProps {
  readonly scope: 'mine' | 'leading' | 'all'
  readonly link: (offerId: string, words: string) => ReactNode
}

/** Talks of which somebody is still to choose the moment; nothing where there are none. */
export const WaitingOffers = ({ scope, link }: WaitingOffersProps) => {
  const { t } = useTranslation(['moments', 'conversations'])
  const say = useBilingual()
  const me = useMe().person.id
  const query = useQuery(offersQuery)
  const isMine = ({ employee }: MomentOfferItem) => employee.personId === me
  const items = (query.data?.items ?? []).filter(
    (offer) => scope === 'all' || isMine(offer) === (scope === 'mine'),
  )
  if (items.length === 0) return null
  return (
    <Section title={t('list.title')}>
      <RowList label={t('list.title')}>
        {items.map((offer) => {
          const { name } = otherOf(offer, me)
          return (
            <Row
              key={offer.offerId}
              lead={<PersonAvatar name={name} side={isMine(offer) ? 'manager' : 'employee'} />}
              title={link(offer.offerId, t('conversations:item.title', { kind: say(offer.kind.name), name }))}
              detail={
                <>
                  {offer.chooserId === me ? t('list.yours') : t('list.theirs', { name: givenName(name) })}
                  {offer.firstAt !== null && (
                    <>
                      {' · '}
                      {t('list.first')} <Moment at={offer.firstAt} />
                    </>
                  )}
                </>
              }
            />
          )
        })}
      </RowList>
    </Section>
  )
}
