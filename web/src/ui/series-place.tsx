import type { SeriesPlace } from '@tweespraak/contract/conversation'
import { useTranslation } from 'react-i18next'

/** Behind a conversation in a list: which of its series it is. Nothing for one that stands alone. */
export const OfSeries = ({ place }: { readonly place: SeriesPlace | null }) => {
  const { t } = useTranslation()
  return place === null ? null : <> · {t('series', { number: place.number, of: place.of })}</>
}
