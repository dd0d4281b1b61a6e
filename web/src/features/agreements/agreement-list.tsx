import { SegmentedControl } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { AgreementPart, AgreementShow } from '@tweespraak/contract/agreements'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../ui/empty.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import type { AgreementLinks } from './agreement-links.ts'
import classes from './agreement-list.module.css'
import { AgreementRows } from './agreement-rows.tsx'
import { agreementListQuery } from './queries.ts'
import { ShowMore } from '../../ui/show-more.tsx'

interface AgreementListProps {
  readonly show: AgreementShow
  readonly part: AgreementPart
  /** Only those of this employee. */
  readonly employeeId: string | undefined
  /** Says whose are shown, and leads back to all. */
  readonly chosen: ReactNode
  readonly onChoose: (which: { show: AgreementShow; part: AgreementPart }) => void
  readonly links: AgreementLinks
}

/** One's own agreements: what is open, what is past its date, and what became of the rest. */
export const AgreementList = ({ show, part, employeeId, chosen, onChoose, links }: AgreementListProps) => {
  const { t } = useTranslation('agreements')
  const query = useInfiniteQuery(agreementListQuery({ show, part, employeeId }))
  const counts = query.data?.pages[0]?.counts
  const shows = (['open', 'overdue', 'done'] as const).map((value) => ({
    value,
    label: counts === undefined ? t(`show.${value}`) : `${t(`show.${value}`)} ${counts[value]}`,
  }))
  const parts = (['all', 'doing', 'supporting'] as const).map((value) => ({
    value,
    label: t(`part.${value}`),
  }))
  return (
    <>
      <div className={classes.choose}>
        <SegmentedControl
          aria-label={t('show.label')}
          data={shows}
          value={show}
          onChange={(value) => onChoose({ show: value, part })}
        />
        <SegmentedControl
          aria-label={t('part.label')}
          data={parts}
          value={part}
          onChange={(value) => onChoose({ show, part: value })}
        />
        {chosen}
      </div>
      <Loaded query={query}>
        {({ pages }) => (
          <AgreementRows
            key={`${show} ${part} ${employeeId ?? ''}`}
            label={t(`show.${show}`)}
            items={pages.flatMap((page) => page.items)}
            empty={<Empty title={t(`empty.${show}`)}>{t(`empty.${show}Text`)}</Empty>}
            links={links}
          />
        )}
      </Loaded>
      <ShowMore query={query} />
    </>
  )
}
