import type { FileOpening } from '@tweespraak/contract/dossier'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { dayOf, sayExactly } from '../../lib/dates.ts'
import { useSpeaking } from '../../lib/speaking.tsx'
import { Empty } from '../../ui/empty.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { PersonAvatar } from '../../ui/person-avatar.tsx'
import { Row, RowList } from '../../ui/row-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Skeletons } from '../../ui/skeletons.tsx'
import { Moment } from '../../ui/when.tsx'
import { openingsQuery } from './queries.ts'
import classes from './openings.module.css'
import { ShowMore } from '../../ui/show-more.tsx'

/** Who opened my file, and when: the last word on who may see what. */
export const Openings = () => {
  const { t } = useTranslation('dossier')
  return (
    <Section title={t('openings.title')}>
      <p className={classes.lead}>{t('openings.lead')}</p>
      <List />
    </Section>
  )
}

const List = () => {
  const { t } = useTranslation('dossier')
  const query = useInfiniteQuery(openingsQuery)
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <Skeletons count={2} />
  const openings = query.data.pages.flatMap(({ items }) => items)
  if (openings.length === 0) return <Empty title={t('openings.empty')} />
  return (
    <>
      <RowList label={t('openings.title')}>
        {openings.map((opening) => (
          <Opening key={opening.openingId} opening={opening} />
        ))}
      </RowList>
      <ShowMore query={query} />
    </>
  )
}

const Opening = ({ opening: { by, at, what, agreement, report } }: { opening: FileOpening }) => {
  const { t } = useTranslation('dossier')
  const speaking = useSpeaking()
  const said = (): string => {
    if (report !== null)
      return t('openings.report', {
        kind: report.kind[speaking.language],
        date: sayExactly(dayOf(Date.parse(report.at), speaking.timeZone), speaking),
      })
    if (agreement !== null) return t('openings.agreement', { what: agreement.what })
    return t(
      what === 'file'
        ? 'openings.file'
        : what === 'agreements'
          ? 'openings.agreements'
          : 'openings.oneAgreement',
    )
  }
  return (
    <Row lead={<PersonAvatar name={by.name} />} title={by.name} detail={said()} trail={<Moment at={at} />} />
  )
}
