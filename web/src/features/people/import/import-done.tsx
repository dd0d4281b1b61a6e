import type { ImportCounts, PeopleImport } from '@tweespraak/contract/people-import'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'
import { ImportEffects } from './import-effects.tsx'

interface ImportDoneProps {
  readonly data: PeopleImport
  readonly counts: ImportCounts
  readonly toPeople: ReactNode
}

/** What happened, and where to look at it. */
export const ImportDone = ({ data, counts, toPeople }: ImportDoneProps) => {
  const { t } = useTranslation('people')
  return (
    <>
      <div role="status">
        <Empty title={t('import.done')} action={toPeople}>
          {t('import.doneText', { added: counts.new, changed: counts.changed })}{' '}
          {data.missing === 'leave' && counts.missing > 0 && t('import.doneLeft', { count: counts.missing })}
        </Empty>
      </div>
      <Section title={t('import.effectDone')}>
        <ImportEffects importId={data.importId} counts={counts} reading={0} done />
      </Section>
    </>
  )
}
